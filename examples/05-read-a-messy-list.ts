/**
 * A messy list that was made up: what is read of it, what is doubtful, the checked CSV to be corrected, and the notice of
 * the next year applied to the register. `npm run example:list`
 */
import { readFileSync } from 'node:fs';
import { countTiers, Registry } from 'green-manufacturing-registry';
import { readCsv } from 'green-manufacturing-registry/files';
import { acceptEntries, applyNotice, readList, writeCheckedCsv } from 'green-manufacturing-registry/list';
import { messageOf, type Told } from 'green-manufacturing-registry/text';
import { printTable } from './support/printTable.js';

const locale = 'zh-CN';
const national = { scheme: 'green-manufacturing', tier: 'national', stage: 'recognised' } as const;
const fileOf = (name: string) => readFileSync(new URL(`data/${name}.csv`, import.meta.url));
const tell = (doubt: Told) => messageOf(doubt, { locale });

console.log('示例（企业均为虚构） A made-up list: no row here is about a real enterprise.');

console.log('\n1. What is read\n');
const sheet = await readCsv(fileOf('made-up-list'));
// The list was cut out of a page whose regions are merged, which a CSV file cannot say.
const list = { ...national, announcedOn: '2024-01-15', fillDown: true } as const;
const reading = readList(sheet, list);
printTable(
  ['行 row', '单位 unit', '称号 title', '疑问 doubts'],
  reading.entries.map(({ at, unit, event, doubts }) => [
    at.row,
    unit?.id ?? '–',
    event ? `${event.tier}, ${event.listYear}` : '–',
    doubts.map(({ code }) => code).join(', '),
  ]),
);

console.log('\n2. What is doubtful\n');
const doubts = [...reading.doubts, ...reading.entries.flatMap((entry) => entry.doubts)];
for (const doubt of doubts.sort((a, b) => a.at.row - b.at.row)) {
  console.log(`  第 ${doubt.at.row} 行 [${doubt.code}] ${tell(doubt)}`);
}

console.log('\n3. The checked CSV, formulas made harmless, ready for a spreadsheet\n');
const checked = writeCheckedCsv(reading, { tell, bom: false });
for (const line of checked.trimEnd().split('\r\n').slice(6, 11))
  console.log(`  ${line.replaceAll('\n', '\n  ')}`);
const again = await readCsv(checked.replace(',火星,', ',上海,').replace(',示例戊,', ',示例戊有限公司,'));
const corrected = readList(again, list);
const left = corrected.entries.filter((entry) => entry.doubts.length > 0).map(({ at }) => at.row);
console.log(`\n  Corrected (上海, 示例戊有限公司) and read again, rows in doubt: ${left.join(', ')}`);

console.log('\n4. The next notice, applied to a register of what was accepted\n');
const recordedAt = '2026-11-23';
const registry = new Registry();
const accepted = acceptEntries(corrected);
registry.add([...accepted.enterprises, ...accepted.units], { recordedAt });
registry.record(accepted.events, { recordedAt });

const notice = readList(await readCsv(fileOf('made-up-notice')), { ...national, announcedOn: '2025-01-22' });
const open = applyNotice(registry, notice);
printTable(
  ['行 row', '表 table', '单位 unit', '记录 records', '疑问 doubts'],
  open.steps.map(({ at, table, key, events, doubts: own }) => [
    at.row,
    table,
    key ?? '–',
    events.map((event) => event.type).join(', ') || '–',
    own.map(tell).join(' '),
  ]),
);

// A person decides whom the notice means; the decision is plain data, kept for the next time.
const decisions = { 'factory/120000/示例甲有限公司': 'factory/120000/示例甲(天津)有限公司' };
const { enterprises, units, events } = applyNotice(registry, notice, { decisions });
registry.add([...enterprises, ...units], { recordedAt });
registry.record(events, { recordedAt });
const held = (asOf: string) => countTiers(registry, { scheme: 'green-manufacturing', asOf }).total;
console.log(
  `\n  示例甲有限公司 decided to be 示例甲（天津）有限公司, and all of it recorded. Units that hold the title:`,
);
console.log(`  2024-12-31: ${held('2024-12-31')}; 2025-12-31: ${held('2025-12-31')}`);
