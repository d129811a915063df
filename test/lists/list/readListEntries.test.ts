import {
  type Doubt,
  type ListEntry,
  type Row,
  readList,
  readListEntries,
} from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { green } from './support.js';
import { workbook2021 } from './workbook2021.js';

describe('readListEntries', () => {
  it('gives the entries and the doubts that readList gives', () => {
    const doubts: Doubt[] = [];
    const entries = [...readListEntries(workbook2021, { ...green, onDoubt: (doubt) => doubts.push(doubt) })];
    const reading = readList(workbook2021, green);
    expect(entries).toEqual(reading.entries);
    expect(doubts).toEqual(reading.doubts);
  });

  it('reads a stream, row by row', async () => {
    async function* stream(): AsyncGenerator<Row> {
      for (const sheet of workbook2021.slice(0, 1)) yield* sheet.rows;
    }
    const entries: ListEntry[] = [];
    for await (const entry of readListEntries(stream(), green)) entries.push(entry);
    expect(entries.map(({ at }) => at)).toEqual([4, 5, 6, 8, 9, 10].map((row) => ({ row })));
  });

  it('takes a row only when an entry is asked for, and looks at 50 rows at most for a header', () => {
    let taken = 0;
    function* endless(first: Row[]): Generator<Row> {
      for (const row of first) {
        taken += 1;
        yield row;
      }
      for (;;) {
        taken += 1;
        yield [`第${taken}号有限公司`, '天津'];
      }
    }
    const listed = readListEntries(endless([['绿色工厂名单'], ['企业名称', '地区']]), green);
    expect(listed.next().value?.unit?.id).toBe('factory/120000/第3号有限公司');
    expect(taken).toBe(3);
    taken = 0;
    const unread = readListEntries(endless([]), green);
    expect(unread.next().value).toMatchObject({ at: { row: 1 }, unread: 'header-missing', doubts: [] });
    expect(taken).toBe(51);
  });

  it('tells how many rows are read, after every thousand and at the end', async () => {
    const rows = [['企业名称'], ...Array.from({ length: 1500 }, (_, at) => [`第${at}号有限公司`])];
    const told: number[] = [];
    const options = { ...green, onProgress: (done: number) => told.push(done) };
    expect([...readListEntries(rows, options)]).toHaveLength(1500);
    expect(told).toEqual([1000, 1501]);
    expect([...readListEntries({ name: '表', rows }, options)]).toHaveLength(1500);
    async function* stream() {
      yield* rows.slice(0, 3);
    }
    for await (const { at } of readListEntries(stream(), options)) expect(at.row).toBeGreaterThan(1);
    expect(told).toEqual([1000, 1501, 1000, 1501, 3]);
  });
});
