// A made-up district in March: what is due until June, what differs between last year's list and this year's, and how three
// firms stand before the excellent tier.
import type { RegistryEvent, Unit } from 'green-manufacturing-registry';
import { compareLists, readList } from 'green-manufacturing-registry/list';
import {
  checkMany,
  readEvidence,
  worklist,
  worklistCalendar,
  worklistTable,
} from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { printTable } from './support/printTable.js';

const place = { division: '120116', zone: '天津港保税区' };
const units: Unit[] = ['甲厂', '乙厂', '丙厂'].map((name, at) => {
  return { kind: 'factory', id: `f${at + 1}`, enterprise: `e${at + 1}`, name, ...place };
});
const events: RegistryEvent[] = [
  ...units.map(({ id }): RegistryEvent => {
    const title = { scheme: 'green-manufacturing', tier: 'national', stage: 'recognised' } as const;
    return { type: 'title', unit: id, ...title, on: '2022-03-01' };
  }),
  { type: 'title', unit: 'f1', scheme: 'smart-factory', tier: 'basic', stage: 'filed', on: '2025-06-01' },
  { type: 'annual-record', unit: 'f2', year: 2025, filed: true, on: '2026-03-05' },
];

const list = worklist({ units, events }, { shelf, asOf: '2026-03-10', until: '2026-06-30' });
const [head = [], ...due] = worklistTable(list, { locale: 'en' }).map((row) => row.slice(0, 4));
console.log('What is due until June\n');
printTable(head, due);
const calendar = worklistCalendar(list, { locale: 'zh-CN' });
console.log(`\nThe calendar has ${calendar.match(/BEGIN:VEVENT/g)?.length} events.`);

const read = (names: readonly string[]) =>
  readList([['绿色工厂名单'], ['地区', '工厂名称'], ...names.map((name) => ['天津', name])], {
    scheme: 'green-manufacturing',
  });
const before = read(['甲有限公司', '乙有限公司', '丙有限公司']);
const after = read(['甲有限公司', '丁有限公司（原乙有限公司）', '戊有限公司']);
const { new: added, gone, renamed } = compareLists(before, after);
console.log('\nWhat changed since last year\n');
console.log('new:', added.map(({ texts }) => texts.name).join(', '));
console.log('gone, which is not removed:', gone.map((one) => one.before.texts.name).join(', '));
console.log('renamed:', renamed.map((one) => `${one.before.texts.name} (${one.by})`).join(', '));

const rulebook = resolveRulebook(shelf, 'smart-factory-2025');
const tier = { to: 'excellent', kind: 'factory' } as const;
const filled = [
  ['unit', 'period.from', 'period.until', 'maturity.level', 'maturity.basis'],
  ['f1', '2023-01-01', '2026-03-10', 3, '认证'],
  ['f2', '2023-01-01', '2026-03-10', 2, '自评'],
  ['f3', '2023-01-01', '2026-03-10', 4, '认证'],
];
const { assessments } = readEvidence(filled, rulebook, tier);
const questions = assessments.flatMap((assessment) => {
  const unit = units.find(({ id }) => id === assessment.unit);
  return unit ? [{ unit, history: { events, complete: true }, assessment }] : [];
});
const { entries } = checkMany(questions, { rulebook, to: tier.to, asOf: '2026-03-10' });
console.log('\nBefore the excellent tier\n');
for (const { unit, outcome, unmet, unknown } of entries) {
  console.log(
    `${unit}: ${outcome}; not met: ${unmet.map(({ rule }) => rule).join(', ')}; no evidence: ${unknown.length}`,
  );
}
