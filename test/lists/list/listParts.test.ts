import type { Scheme } from 'green-manufacturing-registry';
import {
  type ListCell,
  type ListReading,
  type ReadListOptions,
  readList,
} from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, recognised } from './support.js';

const header = ['企业名称'];
const [first, second, third] = [['甲有限公司'], ['乙有限公司'], ['丙有限公司']];

const read = (rows: ListCell[][], more: Partial<ReadListOptions> = {}) =>
  readList(rows, { ...recognised, ...more });

const told = ({ entries, doubts }: ListReading) =>
  codesIn([...doubts, ...entries.flatMap((entry) => entry.doubts)]);

describe('a line that parts a list', () => {
  it.each<
    ['batch' | 'listYear' | 'tier' | 'stage', string, string | number, string, string | number | undefined]
  >([
    ['batch', '第一批', '1', '第二批', '2'],
    ['batch', '第一批：', '1', '第二批：', '2'],
    ['batch', '第一批（2017年8月）', '1', '第二批（2018年2月）', '2'],
    ['batch', '第一批（1家）', '1', '第二批（共1家）', '2'],
    ['batch', '第一批名单', '1', '第二批名单', '2'],
    ['batch', '首批绿色工厂', '1', '第二批绿色工厂', '2'],
    ['batch', '第一批', '1', '第二批、第三批', undefined],
    ['listYear', '2020年度', 2020, '2021年度', 2021],
    ['listYear', '2020年', 2020, '2021年（第二批）', 2021],
    ['tier', '国家级', 'national', '省级', 'provincial'],
    ['tier', '一、国家级', 'national', '二、省级', 'provincial'],
    ['tier', '国家级绿色工厂', 'national', '省级绿色工厂', 'provincial'],
    ['stage', '公示', 'publicised', '公布', 'recognised'],
    ['stage', '认定名单', 'recognised', '公示名单', 'publicised'],
    ['stage', '（一）认定企业', 'recognised', '（二）推荐企业', 'recommended'],
  ])('says its %s: %s is %s, %s is %s', (field, one, says, other, saysThen) => {
    for (const again of [[header], []]) {
      const rows = [['绿色工厂名单'], [one], header, first, [other], ...again, second];
      const options = field === 'tier' || field === 'stage' ? { [field]: undefined } : {};
      const reading = read(rows, options);
      expect(reading.entries.map(({ event }) => event?.[field])).toEqual([says, saysThen]);
      expect(reading.entries.map(({ unit }) => unit?.kind)).toEqual(['factory', 'factory']);
      expect(told(reading)).toEqual([]);
    }
  });

  it('says that titles are taken back, of the kind of the whole', () => {
    for (const line of ['撤销企业', '二、移出名单', '撤销的企业：']) {
      const { entries } = read([['绿色工厂名单'], header, first, [line], second]);
      expect(entries.map(({ unit, event }) => [unit?.kind, event?.stage])).toEqual([
        ['factory', 'recognised'],
        ['factory', 'removed'],
      ]);
    }
  });

  it('may lie within another, and ends with it', () => {
    const lines = [['国家级'], ['第一批'], first, ['第二批'], second, ['省级'], third];
    const { entries } = read([['2021年度绿色工厂名单'], header, ...lines], { tier: undefined });
    expect(entries.map(({ event }) => [event?.listYear, event?.tier, event?.batch])).toEqual([
      [2021, 'national', '1'],
      [2021, 'national', '2'],
      [2021, 'provincial', undefined],
    ]);
  });

  it('lies within a place, or the place within it', () => {
    const divisionsAndBatches = (...lines: ListCell[][]) =>
      read([['国家绿色工厂名单'], header, ...lines]).entries.map(({ unit, event }) => [
        unit?.division,
        event?.batch,
      ]);
    expect(divisionsAndBatches(['天津市'], ['第一批'], first, ['第二批'], second, ['河北'], third)).toEqual([
      ['120000', '1'],
      ['120000', '2'],
      ['130000', undefined],
    ]);
    expect(divisionsAndBatches(['第一批'], ['天津市'], first, ['河北'], second, ['第二批'], third)).toEqual([
      ['120000', '1'],
      ['130000', '1'],
      [undefined, '2'],
    ]);
  });

  it('says what the words of a scheme of one’s own say', () => {
    const labels = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });
    const star: Scheme = {
      id: 'star',
      tiers: ['four', 'five'],
      heldAt: ['recognised'],
      about: {
        labels: labels('星级'),
        tiers: { four: { labels: labels('四星级') }, five: { labels: labels('五星级') } },
        citations: [{ document: '示例', confidence: 'single' }],
      },
    };
    const rows = [['绿色工厂名单'], header, ['五星级'], first, ['四星级'], second];
    const { entries } = read(rows, { scheme: 'star', schemes: [star], tier: undefined });
    expect(entries.map(({ event }) => event?.tier)).toEqual(['five', 'four']);
    const smart = [['智能工厂名单'], header, ['先进级'], first, ['卓越级'], second];
    expect(
      read(smart, { scheme: 'smart-factory', tier: undefined }).entries.map(({ event }) => event?.tier),
    ).toEqual(['advanced', 'excellent']);
  });

  it('is none where it is the cell of a row, or says what nobody knows', () => {
    const cell = read([
      ['绿色工厂名单'],
      ['企业名称', '备注'],
      ['甲有限公司', ''],
      ['', '移出'],
      ['乙有限公司', ''],
    ]);
    expect(cell.entries.map(({ event }) => event?.stage)).toEqual(['recognised', undefined, 'recognised']);
    expect(told(cell)).toEqual(['line-not-read']);
    expect(
      told(
        read([['绿色工厂名单'], ['序号', '企业名称'], ['1', '甲有限公司'], ['甲类'], ['2', '乙有限公司']]),
      ),
    ).toEqual(['line-not-read']);
  });

  it('tells what is odd about its header once', () => {
    const rows = [
      ['绿色工厂名单'],
      ['企业名称', '所在地', '批次'],
      ['甲有限公司', '天津', '1'],
      ['', '', ''],
    ];
    const part = (batch: string, name: string) => [[batch], [name, '天津', ''], [`${name}司`, '', '']];
    const reading = read([...rows, ...part('第二批', '乙公司'), ...part('第三批', '丙公司')], {
      fillDown: true,
      listYear: 2020,
    });
    expect(codesIn(reading.doubts)).toEqual(['cells-filled', 'heading-assumed']);
  });

  it('leaves the headings that the rows above it settled', () => {
    const rows = [['绿色工厂名单'], ['序号', '单位'], [1, '甲有限公司'], ['第二批'], [1, '乙有限公司']];
    expect(read(rows).entries.map(({ texts, event }) => [texts.name, event?.batch])).toEqual([
      ['甲有限公司', undefined],
      ['乙有限公司', '2'],
    ]);
  });
});

describe('the title of the whole', () => {
  it('stays where a title like the last one follows', () => {
    const rows = [['江苏省绿色工厂名单'], ['2022年度绿色工厂名单'], header, first];
    const { entries } = read([...rows, ['2023年度绿色工厂名单'], header, first]);
    expect(entries.map(({ unit, event }) => [unit?.id, event?.listYear])).toEqual([
      ['factory/320000/甲有限公司', 2022],
      ['factory/320000/甲有限公司', 2023],
    ]);
  });
});
