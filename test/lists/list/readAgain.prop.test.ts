import { areaList } from '@vant/area-data';
import * as fc from 'fast-check';
import { readCsv, readWorkbook, writeCheckedWorkbook } from 'green-manufacturing-registry/files';
import {
  type ListCell,
  type ListReading,
  type ReadListOptions,
  readList,
  type Sheet,
  writeCheckedCsv,
} from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { recognised, rowsOf } from './support.js';

/** What stands in each column that lists merge; a row without a value has none printed. */
const columns: Readonly<Record<string, readonly ListCell[]>> = {
  地区: ['江苏', '浙江', '天津', '-'],
  设区市: ['苏州市', '无锡市', '杭州市'],
  批次: ['第五批', '第六批', 6],
  公布日期: ['2020-10-16', new Date('2021-10-16'), new Date('2022-01-14T16:00:00Z'), 44_000, '2023年'],
  状态: ['已撤销', '有效', '有效期届满', '待定'],
  年度: ['2020', 2021, '2022年度'],
  备注: ['无', '取消绿色工厂称号'],
};
const headings = Object.keys(columns);

/** Groups of rows that follow each other, each with what stands in its first row, column by column. */
const arbitraryColumn = (values: readonly ListCell[]) =>
  fc.array(fc.tuple(fc.constantFrom(...values, null), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 6,
  });

const arbitraryTable = fc.record({
  groups: fc.tuple(...headings.map((heading) => arbitraryColumn(columns[heading] ?? []))),
  hasMerges: fc.boolean(),
  hasPages: fc.boolean(),
  date1904: fc.boolean(),
});

/** A sheet in which each group is one merged cell, as a workbook says it, or as blanks only. */
function sheetOf({
  groups,
  hasMerges,
  hasPages,
  date1904,
}: typeof arbitraryTable extends fc.Arbitrary<infer T> ? T : never): Sheet {
  const header: ListCell[] = ['序号', '企业名称', ...headings];
  const above = 2;
  const rows: ListCell[][] = Array.from({ length: 8 }, (_, at) => [
    at + 1,
    `第${at}号有限公司`,
    ...headings.map(() => null),
  ]);
  const merges: { top: number; left: number; bottom: number; right: number }[] = [];
  groups.forEach((column, at) => {
    let row = 0;
    for (const [cell, count] of column) {
      const [first] = [rows[row]];
      if (!first) return;
      first[at + 2] = cell;
      const top = above + row + 1;
      const bottom = Math.min(above + rows.length, top + count - 1);
      if (bottom > top) merges.push({ top, left: at + 3, bottom, right: at + 3 });
      row += count;
    }
  });
  if (hasPages && !hasMerges) rows.splice(4, 0, header);
  const sheet = { rows: [['绿色工厂名单'], header, ...rows], date1904 };
  return hasMerges ? { ...sheet, merges } : sheet;
}

/** What is recorded of each row. */
function recorded({ entries }: ListReading) {
  return entries.map(({ at, table, unit, enterprise, event }) => ({
    row: at.row,
    ...{ table, unit, enterprise, event },
  }));
}

const arbitraryOptions: fc.Arbitrary<Partial<ReadListOptions>> = fc.record({
  fillDown: fc.boolean(),
  zone: fc.constantFrom(undefined, 'Asia/Shanghai'),
  divisions: fc.constantFrom(undefined, areaList),
  headings: fc.constantFrom(undefined, { 备注: 'status' as const, 状态: 'remark' as const }),
});

describe('a checked list that is read again', () => {
  const merged = {
    rows: [
      ['绿色工厂名单'],
      ['序号', '企业名称', '公布日期', '状态', '动向'],
      [1, '甲有限公司', '2020-10-16', '已撤销', '已撤销'],
      [2, '乙有限公司', null, null, null],
    ],
    merges: [3, 4, 5].map((column) => ({ top: 3, left: column, bottom: 4, right: column })),
  };

  it('keeps what its workbook merged, also in a column that was not understood', () => {
    const first = readList(merged, recognised);
    expect(first.entries[1]?.event).toMatchObject({ stage: 'removed', on: '2020-10-16' });
    expect(first.entries[1]?.doubts).toMatchObject([{ code: 'status-unclear' }]);
    const again = readList(rowsOf(writeCheckedCsv(first)), {
      ...recognised,
      headings: { 状态: 'remark', 动向: 'status' },
    });
    expect(again.entries.map(({ event }) => event?.stage)).toEqual(['removed', 'removed']);
  });

  it('keeps it below a header that was not understood', () => {
    const sheet = { ...merged, rows: [['绿色工厂名单'], ['甲', '乙', '丙'], ...merged.rows.slice(2)] };
    const first = readList(sheet, recognised);
    expect(first.entries.map(({ unread }) => unread)).toContain('header-missing');
    const rows = rowsOf(writeCheckedCsv(first)).map((row) =>
      row.at(-2) === '2' ? ['序号', '企业名称', '公布日期', '状态', '动向', ...row.slice(5)] : row,
    );
    expect(readList(rows, recognised).entries[1]?.event).toMatchObject({
      stage: 'removed',
      on: '2020-10-16',
    });
  });

  it('as CSV records what was recorded before', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTable, arbitraryOptions, async (table, more) => {
        const options = { ...recognised, ...more };
        const reading = readList(sheetOf(table), options);
        const again = readList(await readCsv(writeCheckedCsv(reading)), options);
        expect(recorded(again)).toEqual(recorded(reading));
      }),
      { numRuns: 60 },
    );
  });

  it('as a workbook records what was recorded before', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryTable, arbitraryOptions, async (table, more) => {
        const options = { ...recognised, ...more };
        const reading = readList(sheetOf(table), options);
        const again = readList(await readWorkbook(await writeCheckedWorkbook(reading)), options);
        expect(recorded(again)).toEqual(recorded(reading));
      }),
      { numRuns: 15 },
    );
  });
});
