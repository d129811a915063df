import * as sheetJs from '@e965/xlsx';
import { readWorkbook } from 'green-manufacturing-registry/files';
import { type ListReading, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { recognised, tally } from '../list/support.js';

// As the workbook of 2021: blocks of products under lines that are split over cells, some of them merged, and numbers that
// begin again. The official list of that year has 989 products (data of the ministry, 2022-01-15).

const columns = ['序号', '企业名称', '产品名称', '产品型号', '推荐单位'];

type Line = (string | number | null)[];

/** How the three lines above a block stand in their row, and what of that row is merged. */
const shapes: readonly {
  line: (words: string, text: string) => Line;
  merged: [from: number, to: number][];
}[] = [
  { line: (words, text) => [`${words}：${text}`], merged: [[0, 4]] },
  { line: (words, text) => [`${words}：`, text], merged: [[1, 4]] },
  { line: (words, text) => Array.from({ length: 5 }, () => `${words}：${text}`), merged: [] },
  { line: (words, text) => [`${words}：`, text, text, text, text], merged: [] },
  { line: (words, text) => [null, `${words}：`, text], merged: [[2, 4]] },
];

/** 43 blocks of 23 products are 989. */
const blocks = { count: 43, products: 23 };

const numerals = '一二三四五六七八九';

function numeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens - 1]}十`;
  return `${ten}${numerals[(number % 10) - 1] ?? ''}`;
}

function productSheet(bookType: 'xlsx' | 'biff8' | 'ods'): Uint8Array {
  const rows: Line[] = [['附件2'], ['2021年度绿色设计产品公示名单']];
  const merges: sheetJs.Range[] = [];
  const put = (words: string, text: string, shape: (typeof shapes)[number]) => {
    for (const [from, to] of shape.merged)
      merges.push({ s: { r: rows.length, c: from }, e: { r: rows.length, c: to } });
    rows.push(shape.line(words, text));
  };
  for (let block = 1; block <= blocks.count; block += 1) {
    const shape = shapes[block % shapes.length];
    if (!shape) throw new Error('There is no shape.');
    const category = `${numeral(block)}、第${block}类产品（${blocks.products}种）`;
    // In the number column alone, in every column, or merged.
    rows.push(block % 3 === 0 ? [category] : Array.from({ length: 5 }, () => category));
    put('适用评价标准', `GB/T ${1000 + block}-2020`, shape);
    put('绿色设计亮点', `第${block}类省水`, shape);
    rows.push(columns);
    for (let at = 1; at <= blocks.products; at += 1)
      rows.push([at, `${'甲乙丙丁戊'[at % 5]}${block}有限公司`, `第${at}种`, '-', '天津市工业和信息化局']);
  }
  const sheet = sheetJs.utils.aoa_to_sheet(rows);
  sheet['!merges'] = merges;
  return new Uint8Array(
    sheetJs.write(sheetJs.utils.book_new(sheet, '绿色设计产品'), { type: 'array', bookType }),
  );
}

const count = ({ entries }: ListReading) => ({
  products: entries.filter(({ unit }) => unit?.kind === 'product').length,
  rows: entries.length,
  standards: Object.keys(tally(entries.map(({ texts }) => texts.standard))).length,
  highlights: Object.keys(tally(entries.map(({ texts }) => texts.highlight))).length,
  doubts: entries.flatMap(({ doubts }) => doubts).map(({ code }) => code),
});

describe('the workbook of products of 2021', () => {
  it.each(['xlsx', 'biff8', 'ods'] as const)('gives 989 products and no doubt, as .%s', async (bookType) => {
    const reading = readList(await readWorkbook(productSheet(bookType)), {
      ...recognised,
      stage: 'publicised',
      listYear: 2021,
    });
    const { count: all } = blocks;
    expect(count(reading)).toEqual({ products: 989, rows: 989, standards: all, highlights: all, doubts: [] });
    expect(reading.doubts).toEqual([]);
    expect(tally(reading.lines.map(({ role }) => role))).toEqual({ title: 2, header: all, block: 3 * all });
    expect(reading.entries[0]?.texts).toMatchObject({
      category: '第1类产品',
      standard: 'GB/T 1001-2020',
      highlight: '第1类省水',
    });
  });
});
