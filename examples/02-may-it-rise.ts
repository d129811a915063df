/**
 * A made-up factory on its way from basic to leading: what it lacks, what nobody knows yet, and when only time is lacking.
 * Nothing here is evidence about a real enterprise. `npm run example:rise`
 */
import type { RegistryEvent, Unit } from 'green-manufacturing-registry';
import type { SmartFactoryAssessment } from 'green-manufacturing-registry/assessment';
import {
  checkPromotion,
  explainPromotion,
  type PromotionReport,
} from 'green-manufacturing-registry/promotion';
import {
  diffRulebooks,
  evidenceFor,
  resolveRulebook,
  selectRulebook,
} from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';

const unit: Unit = { kind: 'factory', id: 'made-up', enterprise: 'made-up-enterprise', division: '120115' };
const title = { type: 'title', unit: unit.id, scheme: 'smart-factory', project: '示例项目' } as const;
const basic: RegistryEvent = { ...title, tier: 'basic', stage: 'filed', on: '2025-04-10' };
const advanced: RegistryEvent = { ...title, tier: 'advanced', stage: 'recognised', on: '2025-09-01' };
const excellent: RegistryEvent = { ...title, tier: 'excellent', stage: 'recognised', on: '2026-01-20' };

const stated = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { holds: true }]));
const common = [
  ...['above-scale', 'competitive', 'sound-operation', 'controllable-technology'],
  ...['controlled-security-risk', 'organisation', 'talent'],
];
const upper = ['independent-legal-person', 'completed', 'truth-undertaking'];
const scenarios = (withAi: number) =>
  [1, 4, 8, 9, 24, 25, 27, 30, 34, 37].map((number, at) => {
    return { edition: '2025', scenario: `2025-${String(number).padStart(2, '0')}`, usesAi: at < withAi };
  });
const evidence: SmartFactoryAssessment = {
  kind: 'smart-factory',
  unit: unit.id,
  project: '示例项目',
  period: { from: '2022-06-01', until: '2026-05-31' },
  maturity: { level: 2, basis: 'self' },
  statements: stated(...common),
  incidents: [],
  scenarios: scenarios(1),
  performance: 'provincial-lead',
};

console.log('示例（虚构企业） A made-up factory: no figure here is about a real enterprise.\n');

const asOf = '2026-03-31';
const rulebook = selectRulebook(shelf, {
  scheme: 'smart-factory',
  jurisdiction: '120115',
  round: '2026',
  asOf,
});
console.log(`The notice names the round of 2026: ${rulebook.id} (${rulebook.document.title})\n`);

console.log('What the form for 先进级 must ask:');
for (const { title: name, type, rules } of evidenceFor(rulebook, { to: 'advanced', kind: 'factory' })) {
  console.log(`  - ${name['zh-CN']} [${type}] ← ${rules.join(', ')}`);
}

const history = (...events: RegistryEvent[]) => ({ events, complete: true });
const ask = (to: string, events: RegistryEvent[], more: Partial<SmartFactoryAssessment>, day = asOf) => {
  const assessment: SmartFactoryAssessment = { ...evidence, ...more };
  return checkPromotion({ unit, history: history(...events), assessment }, { rulebook, to, asOf: day });
};

const eligible = ask('advanced', [basic], {});
show('1. From basic to advanced', eligible, 'zh-CN');

const ineligible = ask('excellent', [basic, advanced], { statements: stated(...common, ...upper) });
show('2. From advanced to excellent', ineligible, 'zh-CN');

const undetermined = ask('leading', [basic, advanced, excellent], {
  maturity: { level: 4, basis: 'certified' },
  statements: stated(...common, ...upper, 'industry-lead', 'global-smart-manufacturing'),
  scenarios: scenarios(6),
  performance: 'global-lead',
});
show('3. From excellent to leading', undetermined, 'en');

const healing = ask('advanced', [basic], {
  incidents: [{ kind: 'environmental-accident', grade: 'larger', on: '2023-04-20' }],
});
console.log(`4. With an accident of 2023-04-20 only time is lacking: from ${healing.earliestOn} on.\n`);

console.log('5. What the 2025 edition changed for excellent and leading:');
const [before, after] = ['smart-factory-2024', 'smart-factory-2025'].map((id) => resolveRulebook(shelf, id));
for (const { rule, change, fields, title: name, tiers } of before && after
  ? diffRulebooks(before, after)
  : []) {
  if (!tiers.some((tier) => tier === 'excellent' || tier === 'leading')) continue;
  console.log(`  - ${change} ${rule}: ${name.en}${fields.length > 0 ? ` (${fields.join(', ')})` : ''}`);
}

/** Prints a report without the rules that are met: they are counted. */
function show(head: string, report: PromotionReport, locale: string): void {
  const met = report.findings.filter(({ verdict }) => verdict === 'met').length;
  const open = report.findings.filter(({ verdict }) => verdict !== 'met');
  console.log(`\n${head} (${met} of ${report.findings.length} rules met)`);
  console.log(
    explainPromotion({ ...report, findings: open }, { locale, format: 'text', unitName: '示例工厂' }),
  );
}
