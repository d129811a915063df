/**
 * A made-up factory on its way from basic to leading: which rulebook holds, what a form must ask, what it lacks, what nobody
 * knows yet, when time alone heals it, and what the 2025 edition changed for it. `npm run example:rise`
 */
import { labelOf, smartFactoryTiers } from 'green-manufacturing-registry';
import type { SmartFactoryAssessment } from 'green-manufacturing-registry/promotion';
import { checkPromotion, windowsOn } from 'green-manufacturing-registry/promotion';
import {
  diffRulebooks,
  evidenceFor,
  printingWords,
  resolveRulebook,
  selectRulebook,
} from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { madeUpBasicTitle, madeUpEvidence, madeUpName, madeUpUnit } from './support/madeUpFactory.js';
import { printReport } from './support/printReport.js';
import { printTable } from './support/printTable.js';

const locale = 'zh-CN';
const scheme = 'smart-factory';
const asOf = '2026-03-31';
const words = printingWords[locale];

console.log('示例（虚构企业） A made-up factory: no figure here is about a real enterprise.');

console.log('\n1. The rulebook that the notice names\n');
const named = { edition: '2025', round: '2026' };
const rulebook = selectRulebook(shelf, { scheme, jurisdiction: madeUpUnit.division ?? 'CN', ...named, asOf });
const tierName = (asked: string) =>
  rulebook.tiers.find(({ tier }) => tier === asked)?.labels?.[locale] ?? asked;
const { title, address } = rulebook.document;
console.log(`  ${title} opens the round of ${named.round} under the conditions of ${named.edition}:`);
console.log(`  ${rulebook.id}, ${rulebook.title[locale]}, ${address}`);

console.log(`\n2. What a form for ${tierName('advanced')} must ask\n`);
printTable(
  ['材料 evidence', '类型 type', '规则 rules', '证明 proof'],
  evidenceFor(rulebook, { to: 'advanced', kind: madeUpUnit.kind }).map(
    ({ title: name, type, unit, rules, proofs }) => [
      name[locale],
      unit ? `${type} (${unit})` : type,
      rules.length,
      proofs.map((proof) => proof[locale]).join('、') || '–',
    ],
  ),
);

const history = { events: [madeUpBasicTitle], complete: true };
const ask = (to: string, assessment: SmartFactoryAssessment, day = asOf) =>
  checkPromotion({ unit: madeUpUnit, history, assessment }, { rulebook, to, asOf: day });

console.log(`\n3. The same evidence before each tier, ${asOf}\n`);
const reports = smartFactoryTiers.slice(1).map((tier) => ask(tier, madeUpEvidence));
printTable(
  ['级别 tier', '结论 outcome', 'met', 'unmet', 'unknown', 'warnings'],
  reports.map(({ to, outcome, findings, warnings }) => {
    const count = (asked: string) => findings.filter(({ verdict }) => verdict === asked).length;
    return [tierName(to), outcome, count('met'), count('unmet'), count('unknown'), warnings.length];
  }),
);

console.log(`\n4. Undetermined: a draft of 2026-03-10 for ${tierName('advanced')}\n`);
const { incidents: _, ...known } = madeUpEvidence;
const draft = { ...known, period: { from: '2023-01-01', until: '2026-02-28' } };
printReport(ask('advanced', draft, '2026-03-10'), 'en', madeUpName);

for (const [outcome, head] of [
  ['eligible', '5. Eligible: the final file for the same tier'],
  ['ineligible', '6. Ineligible: one tier further'],
]) {
  const report = reports.find((one) => one.outcome === outcome);
  console.log(`\n${head}\n`);
  if (report) printReport(report, locale, madeUpName);
}

console.log('\n7. Only time is lacking\n');
const accident = { kind: 'environmental-accident', grade: 'larger', on: '2023-04-20' } as const;
const healing = ask('advanced', { ...madeUpEvidence, incidents: [accident] });
const grade = labelOf('accident-grade', accident.grade, { locale });
console.log(`  Had it had an accident on ${accident.on} (${grade}), for ${tierName('advanced')} not met:`);
for (const { title: rule, clearsOn, citation, confidence } of healing.findings) {
  if (clearsOn === undefined) continue;
  console.log(`  - ${rule[locale]}; clears by itself on ${clearsOn}`);
  console.log(`    ${citation.document}, ${citation.clause} (${words.confidence[confidence]})`);
}
const day = healing.earliestOn ?? asOf;
console.log(`  Nothing else fails: eligible from ${day} on. The windows on that day:`);
for (const one of windowsOn(rulebook, { to: 'advanced', kind: madeUpUnit.kind, zone: madeUpUnit.zone, asOf: day })) {
  const known =
    one.status !== 'unknown' && `${words.steps[one.window.step]}, by ${one.closes}: ${one.status}`;
  console.log(`  - ${known || 'the next round: unknown, and never extrapolated'}`);
}

console.log('\n8. What the 2025 edition changed, and what that means for this factory\n');
const edition2024 = resolveRulebook(shelf, 'smart-factory-2024');
const edition2025 = resolveRulebook(shelf, 'smart-factory-2025');
printTable(
  ['级别', '变化', '规则', '力度', '可信度', 'here'],
  reports.flatMap(({ to, findings }) =>
    diffRulebooks(edition2024, edition2025, { to }).map(({ rule, title: name, change, before, after }) => {
      const finding = findings.find((one) => one.rule === rule);
      const strength = [before, after].flatMap((one) => (one ? words.severity[one.severity] : []));
      const known = finding ? words.confidence[finding.confidence] : '–';
      return [tierName(to), change, name[locale], strength.join(' → '), known, finding?.verdict ?? '–'];
    }),
  ),
);
