/**
 * A made-up district in March: what is due until June, with the calendar file; what differs between last year's list and this
 * year's; and how twenty firms stand before the excellent tier. `npm run example:clerk`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readPasted } from 'green-manufacturing-registry/files';
import { compareLists, readList } from 'green-manufacturing-registry/list';
import {
  checkMany,
  evidenceTable,
  manyTable,
  readEvidence,
  rulesTable,
  worklist,
  worklistCalendar,
  worklistTable,
} from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { madeUpTitles as events, madeUpAnswer, madeUpFirms as units } from './support/madeUpFirms.js';
import { printTable } from './support/printTable.js';

const [asOf, locale] = ['2026-03-10', 'en'];
const print = ([head = [], ...rows]: string[][]) => printTable(head, rows);

console.log('1. What is due until June: the first rows\n');
const list = worklist({ units, events }, { shelf, asOf, until: '2026-06-30' });
print(
  worklistTable(list, { locale })
    .map((row) => row.slice(0, 4))
    .slice(0, 8),
);
const folder = new URL('.generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('due.ics', folder), worklistCalendar(list, { locale: 'zh-CN' }));
console.log(`\n  ${list.items.length} things are due; the calendar stands in examples/.generated/due.ics`);

console.log('\n2. What changed since last year\n');
const read = (text: string) => readList(readPasted(text), { scheme: 'green-manufacturing' });
const before = read(
  '绿色工厂名单\n地区\t工厂名称\n天津\t甲有限公司\n天津\t乙有限公司\n天津\t丙精密制造有限公司',
);
const after = read(
  '绿色工厂名单\n地区\t工厂名称\n天津\t甲有限公司\n天津\t丁有限公司（原乙有限公司）\n天津\t丙精密机械制造有限公司',
);
const { new: added, gone, renamed, alike } = compareLists(before, after);
console.log('  new:', added.map(({ texts }) => texts.name).join(', '));
console.log('  gone, which is not removed:', gone.map((one) => one.before.texts.name).join(', '));
console.log('  renamed:', renamed.map((one) => `${one.before.texts.name} (${one.by})`).join(', '));
console.log('  alike, for a person to look at:', alike.map((one) => one.after.texts.name).join(', '));

console.log('\n3. Twenty firms before the excellent tier\n');
const rulebook = resolveRulebook(shelf, 'smart-factory-2025');
const tier = { to: 'excellent', kind: 'factory' } as const;
const table = evidenceTable(rulebook, { ...tier, locale: 'zh-CN' });
// Here the firms fill it in.
const filled = units.map((_, at) => (table[1] ?? []).map((key) => madeUpAnswer(at + 1, key)));
const { assessments, doubts } = readEvidence([...table, ...filled], rulebook, tier);
const questions = assessments.flatMap((assessment) => {
  const unit = units.find(({ id }) => id === assessment.unit);
  return unit ? [{ unit, history: { events, complete: true }, assessment }] : [];
});
const many = checkMany(questions, { rulebook, to: tier.to, asOf });
const names = Object.fromEntries(units.map(({ id, name }) => [id, name ?? id]));
print(manyTable(many, { locale, names }));
console.log('\n  Which rule fails most often\n');
print(rulesTable(many, { locale }).slice(0, 6));
console.log(`\n  Doubts: ${doubts.length}`);
