/**
 * A made-up factory: its indicators by GB/T 36132-2025, its score in the national form of 2025 and in Jiangsu's version of
 * 2026, where points are still to be won and what one step brings, and one application under the rules of two provinces.
 * Nothing here is evidence about a real enterprise. `npm run example:score`
 */
import {
  generalForm2025,
  indicators,
  jiangsuForm2026,
  type RowValue,
  type ScoringForm,
  scoreIndicators,
} from 'green-manufacturing-registry/indicator';
import { checkPromotion } from 'green-manufacturing-registry/promotion';
import { printingWords, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import {
  greenEvidence,
  greenUnit,
  indicatorsComputed,
  rowValues,
  sizeClass,
} from './support/madeUpGreenFactory.js';
import { printTable } from './support/printTable.js';

const round = (points: number | null) => (points === null ? '?' : points.toFixed(2));
const rowsOf = (form: ScoringForm) => form.blocks.flatMap((block) => block.rows);
const names = new Map(rowsOf(jiangsuForm2026).map(({ id, labels }) => [id, labels['zh-CN']]));
const scoreIn = (
  form: ScoringForm,
  values: Record<string, RowValue>,
  notApplicable: 'keep' | 'rescale' = 'keep',
) =>
  scoreIndicators(
    form,
    Object.fromEntries(rowsOf(form).flatMap(({ id }) => (id in values ? [[id, values[id]]] : []))),
    { sizeClass, notApplicable },
  );

console.log('示例（虚构企业） A made-up factory: no figure here is about a real enterprise.');

console.log('\n1. Indicators by GB/T 36132-2025, Annex B\n');
printTable(
  ['指标 indicator', '条款', '数值'],
  indicators.flatMap(({ id, labels, clause }) => {
    const result = Object.entries(indicatorsComputed).find(([one]) => one === id)?.[1];
    if (!result?.ok) return [];
    return [
      [
        labels['zh-CN'],
        clause,
        `${Math.round(result.value * 1000) / 1000} ${result.unit.replace(/^1$/, '')}`,
      ],
    ];
  }),
);

console.log('\n2. The national form of 2025\n');
// The points of a reviewer are those of one form.
const { 'green-design': _, ...anyForm } = rowValues;
const national = scoreIn(generalForm2025, anyForm);
const all = national.blocks.flatMap(({ rows }) => rows);
const unseen = all.filter(({ points }) => points === null).length;
console.log(
  `  At least ${round(national.total.atLeast)} points, and no total: the points of ${unseen} of its ${all.length} rows were not`,
);
console.log('  seen, nor most of its leading and base values; no source sets a pass mark.');

console.log("\n3. Jiangsu's version of 2026, known from one source\n");
const score = scoreIn(jiangsuForm2026, rowValues);
printTable(
  ['类别 block', '得分 score', '满分'],
  score.blocks.map(({ block, atLeast, atMost, points }) => {
    const label = jiangsuForm2026.blocks.find(({ id }) => id === block)?.labels['zh-CN'] ?? block;
    return [
      label,
      atLeast === atMost ? round(atLeast) : `${round(atLeast)} – ${round(atMost)}`,
      round(points),
    ];
  }),
);
const { total, notApplicable } = score;
const lost = notApplicable.rows.map((row) => names.get(row)).join('、');
const madeUp = scoreIn(jiangsuForm2026, rowValues, 'rescale').total;
console.log(`\n  Total: between ${round(total.atLeast)} and ${round(total.atMost)} of 100 points.`);
console.log(`  Not applicable: ${lost}, ${notApplicable.points} points, lost here. No source says`);
console.log(
  `  whether the other rows make up for them: between ${round(madeUp.atLeast)} and ${round(madeUp.atMost)} if they do.`,
);

console.log('\n4. Points still to be won, most first\n');
const scores = score.blocks.flatMap(({ rows }) => rows);
printTable(
  ['指标 row', '得分', '可争取', '说明 why'],
  score.ranking.slice(0, 9).map(({ row, toWin }) => {
    const found = scores.find((one) => one.row === row);
    const [lead, base] = [found?.lead, found?.base];
    const line = lead === null ? 'all or nothing, or judged' : `base ${base}, lead ${lead}`;
    const why = found?.state === 'unknown' ? `not known: ${found.missing.join(' and ')}` : line;
    return [names.get(row) ?? row, round(found?.score ?? null), round(toWin), why];
  }),
);

console.log('\n5. What one step brings\n');
const share = indicatorsComputed['renewable-share'];
const percent = share.ok ? share.value : 0;
const steps: [string, string, RowValue][] = [
  ['one more percentage point of renewable energy', 'renewable-share', percent + 1],
  ['one more function of the platform', 'platform-functions', 4],
  ['one more technology of the catalogues', 'advanced-technology', 5],
  ['two more retrofit projects in three years', 'retrofit-projects', 11 / 3],
  ['a case of recycled material', 'recycled-material', true],
];
printTable(
  ['step', 'points'],
  steps.map(([step, row, value]) => {
    const { atLeast } = scoreIn(jiangsuForm2026, { ...rowValues, [row]: value }).total;
    return [step, `+${round(atLeast - total.atLeast)}`];
  }),
);
const renewable = scores.find(({ row }) => row === 'renewable-share');
console.log(
  `\n  On the line a percentage point is worth ${round(renewable?.slope ?? null)} points, but the lead of`,
);
console.log(`  this size class, ${renewable?.lead} %, cuts the step short. Classes are never interpolated.`);

console.log('\n6. The same application for the province list, without a city title, 2025-06-01\n');
const jurisdictions = ['green-miit-2024-13', 'green-zhejiang-2024', 'green-shandong-2024'];
const reports = jurisdictions.map((id) =>
  checkPromotion(
    { unit: greenUnit, history: { events: [], complete: true }, assessment: greenEvidence },
    { rulebook: resolveRulebook(shelf, id), to: 'provincial', asOf: '2025-06-01' },
  ),
);
printTable(
  ['规则 rulebook', '结论 outcome', 'met', 'unmet'],
  reports.map(({ rulebook, outcome, findings }) => {
    const count = (asked: string) => findings.filter(({ verdict }) => verdict === asked).length;
    return [rulebook.title['zh-CN'], outcome, count('met'), count('unmet')];
  }),
);
console.log('  What is asked in principle (原则上) and unmet is a warning and bars nobody.');
const [nation, ...provinces] = reports;
for (const { rulebook, findings } of provinces) {
  console.log(`\n  ${rulebook.title['zh-CN']}: what differs from the nation`);
  for (const { rule, title, verdict, severity, citation, confidence } of findings) {
    if (nation?.findings.some((finding) => finding.rule === rule && finding.verdict === verdict)) continue;
    console.log(`  - ${title['zh-CN']}: ${verdict} (${printingWords['zh-CN'].severity[severity]})`);
    console.log(`    ${citation.document}, ${printingWords['zh-CN'].confidence[confidence]}`);
  }
}
