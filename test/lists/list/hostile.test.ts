import { type ListCell, readList, readListEntries, writeCheckedCsv } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, factories, onlyEntry, recognised, rowsOf } from './support.js';

const million = 1_000_000;

// What takes the square of its length would take hours here, and so meet the time limit of every test.

describe('a hostile list', () => {
  it.each([
    ['letters', 'x'.repeat(million)],
    ['brackets', '（'.repeat(million)],
    ['spaces', `甲${' '.repeat(million)}乙`],
    ['marks', `甲${'\u0301'.repeat(million)}`],
    ['companies', '有限公司'.repeat(million / 4)],
  ])('with a name of a million %s is kept, doubted and told shortly', (_, name) => {
    const reading = factories([name]);
    expect(codesIn(onlyEntry(reading).doubts)).toEqual(['cell-too-long']);
    expect(onlyEntry(reading).cells[1]).toBe(name);
    expect(onlyEntry(reading).unit).toBeUndefined();
    expect(JSON.stringify(onlyEntry(reading).doubts).length).toBeLessThan(1000);
  });

  it.each([
    ['（'],
    ['(有限公司'],
    ['有限公司'],
    ['公司（原'],
    ['a '],
    ['甲 '],
    ['第一、'],
    ['一'],
    ['试点推荐('],
    ['GB/T '],
    ['2022年'],
  ])('with long repetitions of %j anywhere is read, and every row kept', (part) => {
    const text = (length: number) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
    const header = [
      '企业名称',
      '产品名称',
      '产品型号',
      '评价标准',
      '地区',
      '区县',
      '推荐单位',
      '阶段',
      '级别',
      '年度',
      '批次',
      '公布日期',
      '类型',
      '行业',
    ];
    const texts = [38, 60, 199, 499, 1999, 10_000, 200_000].map(text);
    const rows: ListCell[][] = [['绿色设计产品名单'], header];
    for (const long of texts)
      rows.push(
        header.map(() => long),
        header.map((_, at) => (at === 0 ? '甲有限公司' : long)),
        [long],
        [`${long}（3种）`],
      );
    const { entries, lines } = readList(rows, recognised);
    expect(entries.length + lines.length).toBe(rows.length);
    const kept = [...entries, ...lines].sort((a, b) => a.at.row - b.at.row).map(({ cells }) => cells);
    expect(kept.every((cells, at) => cells === rows[at])).toBe(true);
  });

  it('with a cell of ten million characters is kept', () => {
    const cell = '甲，'.repeat(5 * million);
    const rows = [['绿色工厂名单'], ['企业名称', '备注'], ['甲有限公司', cell], [cell], [cell, cell]];
    const reading = readList(rows, recognised);
    expect(reading.entries.map(({ unit }) => unit?.id)).toEqual(['factory/甲有限公司', undefined, undefined]);
  });

  it('of a million empty rows is read', () => {
    function* rows(): Generator<ListCell[]> {
      yield ['绿色工厂名单'];
      for (let at = 0; at < million / 2; at += 1) yield ['', null, undefined];
      yield ['企业名称'];
      for (let at = 0; at < million / 2; at += 1) yield [];
      yield ['甲有限公司'];
    }
    const [entry] = readListEntries(rows(), recognised);
    expect(entry?.at.row).toBe(million + 3);
  });

  it('of twenty thousand different labels of places and bodies is read', () => {
    function* rows(): Generator<ListCell[]> {
      yield ['绿色工厂名单'];
      yield ['地区', '推荐单位', '企业名称'];
      for (let at = 0; at < 20_000; at += 1) yield [`地${at}`, `推${at}局`, `第${at}号有限公司`];
    }
    let doubts = 0;
    for (const entry of readListEntries(rows(), recognised)) doubts += entry.doubts.length;
    expect(doubts).toBe(40_000);
  });

  it('with names of object members pollutes nothing', () => {
    const words = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
    const rows = [words, ['绿色工厂名单'], ['企业名称', ...words], ...words.map((word) => [word, ...words])];
    const reading = readList([{ name: '__proto__', rows }], { ...recognised, decisions: { x: 'y' } });
    expect(reading.entries.map(({ unit }) => unit?.id)).toEqual(words.map((word) => `factory/${word}`));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(rowsOf(writeCheckedCsv(reading))).toHaveLength(9);
  });

  it('with cells that are no cells at all is read without them', () => {
    const rows: ListCell[][] = [
      ['绿色工厂名单'],
      ['企业名称', '地区'],
      [true, new Date(Number.NaN)],
      [Number.NaN, '天津'],
    ];
    expect(readList(rows, recognised).entries.map(({ unit, doubts }) => [unit?.id, codesIn(doubts)])).toEqual(
      [
        [undefined, ['row-unreadable']],
        [undefined, ['line-not-read']],
      ],
    );
  });

  it('whose ids would run into each other keeps them apart', () => {
    const rows = [
      ['绿色设计产品名单'],
      ['企业名称', '产品名称', '产品型号'],
      ['甲/乙有限公司', '丙', ''],
      ['甲', '乙有限公司/丙', ''],
      ['甲%2F乙有限公司', '丙', ''],
    ];
    const ids = readList(rows, recognised).entries.map(({ unit }) => unit?.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe('product/甲%2F乙有限公司/丙');
  });
});
