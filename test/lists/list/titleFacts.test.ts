import { type ReadListOptions, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { roundInTitle } from '../../../src/lists/list/roundOf.js';
import { codesIn, recognised } from './support.js';

const untold = { ...recognised, tier: undefined };

/** What the titles of a list say of its one row, and what is told of the list. */
function under(titles: readonly string[], options: Partial<ReadListOptions> = {}) {
  const rows = [...titles.map((title) => [title]), ['企业名称'], ['甲有限公司']];
  const { entries, doubts } = readList(rows, { ...untold, ...options });
  return [entries[0]?.event?.tier, codesIn(doubts)];
}

describe('the tier of a title', () => {
  it.each([
    ['宁波国家级经济技术开发区2024年度市级绿色工厂名单', 'provincial'],
    ['国家级高新技术产业开发区省级绿色工厂名单', 'provincial'],
    ['省级工业园区国家级绿色工厂名单', 'national'],
    ['国家级绿色工业园区名单', 'national'],
    ['国家级绿色工厂示范名单', 'national'],
    ['浙江省省级绿色工厂名单', 'provincial'],
    ['绿色工厂（国家级）名单', 'national'],
  ])('%s is of the list, and not of a zone: %s', (title, tier) => {
    const options = { jurisdiction: '330200' };
    expect(under([title], options)[0]).toBe(tier);
    expect(under([title], { ...options, tier })[1]).not.toContain('title-differs');
  });

  it.each([
    '苏州国家级高新区绿色工厂名单',
    '国家级专精特新企业绿色工厂名单',
    '2024年国家级和省级绿色工厂名单',
    '国家级、省级绿色工厂名单',
    '国家、省级绿色工厂名单',
    '省级以上绿色工厂名单',
    '省级及以上绿色工厂名单',
  ])('%s says none, and is asked for', (title) => {
    expect(under([title])).toEqual([undefined, ['tier-missing']]);
    expect(under([title], { tier: 'national' })).toEqual(['national', []]);
  });

  it('that is left open is not that of a title further away', () => {
    expect(under(['国家级绿色制造名单', '省级和国家级绿色工厂名单'])[0]).toBeUndefined();
    expect(under(['国家级绿色制造名单', '绿色工厂名单'])[0]).toBe('national');
  });
});

describe('the batch of a title', () => {
  it.each([
    ['第一批、第二批绿色工厂名单', undefined],
    ['第一、二批绿色工厂名单', undefined],
    ['第一至三批绿色工厂名单', undefined],
    ['第二批绿色工厂名单（第二批）', '2'],
    ['首批绿色工厂名单', '1'],
  ])('%s is one or none: %s', (title, batch) => {
    expect(roundInTitle(title).batch).toBe(batch);
    const rows = [['第五批绿色制造名单'], [title], ['企业名称'], ['甲有限公司']];
    expect(readList(rows, recognised).entries[0]?.event?.batch).toBe(batch);
  });
});

describe('a title that says otherwise than the caller', () => {
  const differing = (title: string, options: Partial<ReadListOptions>) => {
    const { doubts } = readList([[title], ['企业名称'], ['甲有限公司']], { ...recognised, ...options });
    return doubts.flatMap((doubt) => (doubt.code === 'title-differs' ? doubt.params.field : []));
  };

  it.each<[string, Partial<ReadListOptions>, string[]]>([
    ['江苏省绿色工厂名单', { jurisdiction: '120000' }, ['jurisdiction']],
    ['天津市绿色工厂名单', { jurisdiction: '120116' }, []],
    ['天津市绿色工厂名单', { jurisdiction: 'CN' }, []],
    ['第五批绿色工厂名单', { batch: '7' }, ['batch']],
    ['第五批绿色工厂名单', { batch: '第五批' }, []],
    ['第五批绿色工厂名单', { batch: '5' }, []],
    ['2022年度绿色工厂名单', { listYear: 2023 }, ['listYear']],
  ])('%s, %j: %j', (title, options, fields) => {
    expect(differing(title, options)).toEqual(fields);
  });
});
