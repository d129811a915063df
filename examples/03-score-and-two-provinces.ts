/**
 * A made-up factory through Jiangsu's version of the general form of 2026, and one application under three jurisdictions.
 * Nothing here is evidence about a real enterprise. `npm run example:score`
 */
import type { Unit } from 'green-manufacturing-registry';
import type { SmartFactoryAssessment } from 'green-manufacturing-registry/assessment';
import { computeIndicator, jiangsuForm2026, scoreIndicators } from 'green-manufacturing-registry/indicator';
import { checkPromotion } from 'green-manufacturing-registry/promotion';
import { printingWords, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { printTable } from './support/printTable.js';

console.log('示例（虚构企业） A made-up factory: no figure here is about a real enterprise.\n');

const computed = {
  'renewable-share': computeIndicator('renewable-share', {
    renewable: [
      { source: 'own-use', tce: 300 },
      { source: 'green-certificate', tce: 120, certificate: 'GEC-示例-1' },
    ],
    totalEnergy: 12_000,
  }),
  'water-reuse': computeIndicator('water-reuse', { reusedWater: 8611, waterIntake: 1389 }),
  'solid-waste-use': computeIndicator('solid-waste-use', {
    usedWaste: 940,
    generatedWaste: 980,
    usedStock: 20,
  }),
  'building-coefficient': computeIndicator('building-coefficient', {
    buildings: 20_000,
    structures: 2_000,
    yards: 1_000,
    land: 50_000,
  }),
  'plot-ratio': computeIndicator('plot-ratio', {
    storeys: [
      { area: 15_000, height: 9 },
      { area: 10_000, height: 8 },
    ],
    land: 50_000,
  }),
};
console.log('Indicators of GB/T 36132-2025, Annex B');
printTable(
  ['indicator', 'value'],
  Object.entries(computed).map(([id, result]) => [
    id,
    result.ok
      ? `${Math.round(result.value * 100) / 100} ${result.unit}`
      : result.issues.map(({ code }) => code).join(),
  ]),
);

const values = Object.fromEntries(
  Object.entries(computed).flatMap(([id, result]) => (result.ok ? [[id, result.value]] : [])),
);
const rest = {
  'platform-functions': 3,
  'advanced-technology': 4,
  'green-design': { score: 3 },
  'wastewater-margin': { notApplicable: true },
} as const;
const score = scoreIndicators(
  jiangsuForm2026,
  { ...values, ...rest },
  { sizeClass: { tce: 12_000 }, notApplicable: 'keep' },
);
const rows = jiangsuForm2026.blocks.flatMap((block) => block.rows);
const nameOf = (id: string) => rows.find((row) => row.id === id)?.labels['zh-CN'] ?? id;
const { atLeast, atMost } = score.total;
console.log(
  `\nJiangsu's form of 2026 (known from one source): between ${Math.round(atLeast * 100) / 100} and ${atMost === null ? '?' : Math.round(atMost * 100) / 100} of 100 points, since many rows have no figure yet.`,
);
console.log('\nWeakest rows: points still to be won');
printTable(
  ['row', 'points'],
  score.ranking
    .slice(0, 6)
    .map(({ row, toWin }) => [nameOf(row), toWin === null ? '?' : Math.round(toWin * 100) / 100]),
);
const renewable = score.blocks.flatMap((block) => block.rows).find(({ row }) => row === 'renewable-share');
console.log(
  `\nOne more percentage point of renewable energy brings ${Math.round((renewable?.slope ?? 0) * 100) / 100} points (size class 10,000 tce and above; classes are never interpolated).`,
);

const unit: Unit = { kind: 'factory', id: 'made-up', enterprise: 'made-up-enterprise' };
const statement = { holds: true };
const assessment: SmartFactoryAssessment = {
  kind: 'smart-factory',
  unit: unit.id,
  period: { from: '2022-06-01', until: '2025-12-31' },
  maturity: { level: 1, basis: 'self' },
  statements: {
    'above-scale': { holds: false },
    'specialised-sme': statement,
    competitive: statement,
    'sound-operation': statement,
    'controllable-technology': statement,
    'controlled-security-risk': statement,
    organisation: statement,
    talent: statement,
  },
  incidents: [{ kind: 'safety-accident', grade: 'larger', on: '2024-05-10' }],
  scenarios: [{ edition: '2025', scenario: '2025-24' }],
  performance: 'above-provincial-average',
};
const asked = { unit, history: { events: [], complete: true }, assessment };
const options = { to: 'basic', asOf: '2025-12-31' };
const reportOf = (id: string) => checkPromotion(asked, { rulebook: resolveRulebook(shelf, id), ...options });
const nation = reportOf('smart-factory-2025');
console.log(`\nThe same application to 基础级. Under the nation's rules: ${nation.outcome}`);
for (const id of ['smart-factory-hainan-2025', 'smart-factory-jiangsu-2025']) {
  const report = reportOf(id);
  console.log(`\n${report.rulebook.title['zh-CN']}: ${report.outcome}. What differs from the nation:`);
  for (const finding of report.findings) {
    const before = nation.findings.find(({ rule }) => rule === finding.rule);
    if (before?.verdict === finding.verdict) continue;
    const { citation, confidence } = finding;
    const known = printingWords['zh-CN'].confidence[confidence];
    console.log(
      `  - ${finding.title['zh-CN']}: ${before?.verdict ?? '—'} → ${finding.verdict} (${citation.document}, ${known})`,
    );
  }
}
