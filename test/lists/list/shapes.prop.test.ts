import * as fc from 'fast-check';
import { Registry } from 'green-manufacturing-registry';
import {
  acceptEntries,
  applyNotice,
  type ListCell,
  readList,
  type Sheet,
} from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { doubtfulRows, recognised } from './support.js';

const letters = (of: string) => fc.string({ unit: fc.constantFrom(...of), minLength: 2, maxLength: 5 });

/** The columns of a table in the order that a list of numbers asks for. */
function shuffled(rows: readonly ListCell[][], keys: readonly number[]): ListCell[][] {
  return rows.map((row) =>
    row
      .map((cell, at) => ({ cell, key: keys[at % keys.length] ?? 0, at }))
      .sort((a, b) => a.key - b.key || a.at - b.at)
      .map(({ cell }) => cell),
  );
}

const order = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 });

type Block = {
  category: string;
  standard: string;
  products: { name: string; product: string; model: string }[];
};

const arbitraryBlocks: fc.Arbitrary<Block[]> = fc.uniqueArray(
  fc.record({
    category: letters('洗衣电视轮胎').map((text) => `${text}类`),
    standard: fc.integer({ min: 1000, max: 9999 }).map((number) => `GB/T ${number}-2015`),
    products: fc.uniqueArray(
      fc.record({
        name: letters('甲乙丙丁戊').map((text) => `${text}有限公司`),
        product: letters('子丑寅卯'),
        model: fc.constantFrom('A', 'B-1', '-', 'A、B'),
      }),
      { selector: ({ name, product, model }) => `${name}/${product}/${model}`, minLength: 1, maxLength: 4 },
    ),
  }),
  { selector: ({ category }) => category, minLength: 1, maxLength: 4 },
);

const numerals = ['一', '二', '三', '四'];
const title = ['2021年度绿色设计产品名单'];
const columns = ['序号', '企业名称', '产品名称', '产品型号'];

function productRows({ products }: Block): ListCell[][] {
  return products.map(({ name, product, model }, at) => [at + 1, name, product, model]);
}

/** In blocks, as the official lists are; the heading once, or in every column as in the workbooks. */
function inBlocks(blocks: readonly Block[], times: number, keys: readonly number[]): ListCell[][] {
  const heading = (text: string) => Array.from({ length: times }, () => text);
  const parts = blocks.map((block, at): ListCell[][] => [
    heading(`${numerals[at]}、${block.category}（${block.products.length}种）`),
    heading(`适用评价标准：${block.standard}`),
    heading('绿色设计亮点：'),
    ...shuffled([columns, ...productRows(block)], keys),
  ]);
  return [title, ...parts.flat()];
}

/** In one table with columns for what the headings say; merged or printed in every row. */
function inOneTable(blocks: readonly Block[], merged: boolean, keys: readonly number[]): ListCell[][] {
  const rows = blocks.flatMap((block, at) =>
    productRows(block).map((row, index): ListCell[] => {
      const says = [`${numerals[at]}、${block.category}（${block.products.length}种）`, block.standard];
      return [...row, ...(merged && index > 0 ? ['', ''] : says)];
    }),
  );
  return [title, ...shuffled([[...columns, '种类', '评价标准'], ...rows], keys)];
}

describe('a list of products', () => {
  it('gives the same records in blocks and in one table, whatever the order of the columns', () => {
    fc.assert(
      fc.property(arbitraryBlocks, order, order, (blocks, one, other) => {
        const readings = [
          inBlocks(blocks, 1, one),
          inBlocks(blocks, 4, other),
          inOneTable(blocks, false, one),
          inOneTable(blocks, true, other),
        ].map((rows, at) => readList(rows, { ...recognised, fillDown: at === 3 }));
        const all = readings.map((reading) => acceptEntries(reading, { when: () => true }));
        const count = blocks.reduce((sum, { products }) => sum + products.length, 0);
        expect(readings[0]?.entries).toHaveLength(count);
        for (const records of all) expect(records).toEqual(all[0]);
        for (const { doubts } of readings)
          expect(doubts.filter(({ code }) => code !== 'cells-filled')).toEqual([]);
      }),
    );
  });

  it('that lacks a row is doubted at the heading that declares it', () => {
    fc.assert(
      fc.property(arbitraryBlocks, fc.nat(), order, (blocks, pick, keys) => {
        const rows = inBlocks(blocks, 1, keys);
        const products = rows.flatMap((row, at) =>
          row.some((cell) => typeof cell === 'number') ? [at] : [],
        );
        const lost = products[pick % products.length] ?? 0;
        const { doubts } = readList(
          rows.filter((_, at) => at !== lost),
          recognised,
        );
        const [doubt, ...others] = doubts.filter(({ code }) => code === 'count-differs');
        expect(others).toEqual([]);
        expect(doubt?.at.row).toBe(
          rows.slice(0, lost).findLastIndex((row) => /种）$/.test(String(row[0]))) + 1,
        );
      }),
    );
  });
});

describe('a list of smart factories', () => {
  const arbitraryProjects = fc.uniqueArray(
    fc.record({
      name: letters('甲乙丙丁戊').map((text) => `${text}有限公司`),
      project: letters('子丑寅卯').map((text) => `${text}智能工厂`),
    }),
    { selector: ({ name, project }) => name + project, minLength: 1, maxLength: 8 },
  );

  it('gives each project to its enterprise, whatever the order of the columns', () => {
    fc.assert(
      fc.property(arbitraryProjects, order, (projects, keys) => {
        const rows = projects.map(({ name, project }, at): ListCell[] => [at + 1, name, project]);
        const table = shuffled([['序号', '企业名称', '工厂名称'], ...rows], keys);
        const reading = readList([['2026年先进级智能工厂名单'], ...table], {
          scheme: 'smart-factory',
          stage: 'recognised',
          announcedOn: '2026-03',
        });
        expect(doubtfulRows(reading)).toEqual([]);
        expect(reading.entries.map(({ enterprise, event }) => [enterprise?.name, event?.project])).toEqual(
          projects.map(({ name, project }) => [name, project]),
        );
        expect(new Set(reading.entries.map(({ event }) => event?.tier))).toEqual(new Set(['advanced']));
      }),
    );
  });
});

describe('a notice', () => {
  const names = fc.uniqueArray(
    letters('甲乙丙丁戊己').map((text) => `${text}有限公司`),
    { minLength: 4, maxLength: 10 },
  );
  const options = { ...recognised, announcedOn: '2023-03-20' };

  it('that was recorded leaves nothing to record', () => {
    fc.assert(
      fc.property(names, (all) => {
        const [removed = '', renamed = '', added = '', ...others] = all;
        const registry = new Registry();
        const held = [removed, renamed, ...others].map((name) => [name]);
        const before = acceptEntries(
          readList([['绿色工厂名单'], ['企业名称'], ...held], { ...recognised, announcedOn: '2022-01-15' }),
        );
        registry.add([...before.enterprises, ...before.units], { recordedAt: '2023-01-01' });
        registry.record(before.events, { recordedAt: '2023-01-01' });
        const sheets: Sheet[] = [
          { name: '新', rows: [['绿色工厂名单'], ['企业名称'], [added]] },
          { name: '移出', rows: [['移出绿色工厂名单'], ['企业名称'], [removed]] },
          { name: '更名', rows: [['绿色工厂更名名单'], ['原名称', '现名称'], [renamed, '壬癸有限公司']] },
        ];
        const reading = readList(sheets, options);
        const first = applyNotice(registry, reading);
        expect(first.events.map(({ type }) => type)).toEqual(['title', 'title', 'renamed']);
        registry.add([...first.enterprises, ...first.units], { recordedAt: '2023-03-21' });
        registry.record(first.events, { recordedAt: '2023-03-21' });
        const again = applyNotice(registry, reading);
        expect(again.events).toEqual([]);
        expect(again.steps.every(({ doubts }) => doubts.length > 0)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
