import { describe, expect, it } from 'vitest';
import { blockLine } from '../../../src/lists/list/blockLine.js';
import { branchOf, isShortName } from '../../../src/lists/list/branchOf.js';
import { dateOfCell } from '../../../src/lists/list/dateOfCell.js';
import { kindIn } from '../../../src/lists/list/kindIn.js';
import { cellText } from '../../../src/lists/list/ListCell.js';
import { recommenderOf } from '../../../src/lists/list/recommenderOf.js';
import { roundInTitle, roundOf } from '../../../src/lists/list/roundOf.js';
import { splitName } from '../../../src/lists/list/splitName.js';
import { standardKeys } from '../../../src/lists/list/standardKeys.js';
import { chineseNumber } from '../../../src/words/vocabulary/internal.js';

describe('a cell', () => {
  it.each([
    [' 甲\u3000', '甲'],
    ['\uFEFF序号', '序号'],
    [7, '7'],
    [true, 'true'],
    ['NaN', ''],
    [Number.NaN, ''],
    [null, ''],
    [new Date('2022-01-15'), '2022-01-15'],
    [new Date(Number.NaN), 'Invalid Date'],
  ])('%j says %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe('a date', () => {
  it.each([
    ['2022年1月15日', '2022-01-15'],
    ['２０２２年１月１５日', '2022-01-15'],
    ['2022 年 1 月 15 日', '2022-01-15'],
    ['二〇二二年一月十五日', '2022-01-15'],
    ['二○一七年十二月三十一日', '2017-12-31'],
    ['2022年十月', '2022-10'],
    ['2022-01-15 08:30:00', '2022-01-15'],
    ['2022-01-15T00:00:00Z', '2022-01-15'],
    ['2022.1.15', '2022-01-15'],
    ['2022/01', '2022-01'],
    ['20220115', '2022-01-15'],
    ['202201', '2022-01'],
    ['2021年度', '2021'],
    [2021, '2021'],
    [44576, '2022-01-15'],
    ['44576.5', '2022-01-15'],
    [12345, undefined],
    [99999, undefined],
    ['2022年13月1日', undefined],
    ['2022-02-30', undefined],
    ['近日', undefined],
    ['', undefined],
    ['1'.repeat(50), undefined],
  ])('%j is %j', (cell, date) => {
    expect(dateOfCell(cell)).toBe(date);
  });
});

describe('a number', () => {
  it.each([
    ['12', 12],
    ['一', 1],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['三十一', 31],
    ['百', undefined],
    ['', undefined],
  ])('%s is %s', (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });
});

describe('a round', () => {
  it.each([
    ['2021', { listYear: 2021 }],
    ['2021年度', { listYear: 2021 }],
    ['2025第一批', { listYear: 2025, batch: '1' }],
    ['第五批', { batch: '5' }],
    ['5', { batch: '5' }],
    ['2022.0', { listYear: 2022 }],
    ['2022/1/1', { listYear: 2022 }],
    ['2022-01-01', { listYear: 2022 }],
    ['2022年1月', { listYear: 2022 }],
    ['2022届', { listYear: 2022 }],
    ['二〇二二年度', { listYear: 2022 }],
    ['2025年第十二批次', { listYear: 2025, batch: '12' }],
    ['五', { batch: '5' }],
    ['第五批次', { batch: '5' }],
    ['5.0', { batch: '5' }],
    ['首批', { batch: '1' }],
    ['第一百批', { batch: '100' }],
    ['第一百零三批', { batch: '103' }],
    ['第一百二十批', { batch: '120' }],
    ['增补批', { batch: '增补批' }],
    ['1-2', { batch: '1-2' }],
    ['2021-2022年度', undefined],
    ['20210115', undefined],
    ['第百批', undefined],
  ])('%s is %j', (text, round) => {
    expect(roundOf(text)).toEqual(round);
  });

  it('of a column of years is no batch', () => {
    expect(roundOf('44576', 'listYear')).toEqual({ listYear: 2022 });
    expect(roundOf('增补批', 'listYear')).toBeUndefined();
    expect(roundOf('22', 'listYear')).toBeUndefined();
  });

  it.each([
    ['2021年度绿色工厂名单', { listYear: 2021 }],
    ['第三批绿色制造名单', { batch: '3' }],
    ['2022年1月15日', {}],
    ['名单', {}],
  ])('is spoken of in %s', (title, round) => {
    expect(roundInTitle(title)).toEqual(round);
  });
});

describe('a kind', () => {
  it.each([
    ['绿色工厂', 'factory', 'factory'],
    ['工厂', undefined, 'factory'],
    ['供应链', undefined, 'supply-chain'],
    ['green_supply_chain', undefined, 'supply-chain'],
    ['green_design_product', undefined, 'product'],
    ['green_industrial_park', undefined, 'park'],
    ['smart factory', undefined, 'smart-factory'],
    ['智能工厂', 'smart-factory', 'smart-factory'],
    ['绿色工厂、绿色园区', undefined, undefined],
    ['企业', undefined, undefined],
  ])('is spoken of in %s: %s in a title, %s where a kind is expected', (text, full, short) => {
    expect([kindIn(text, { short: false }), kindIn(text, { short: true })]).toEqual([full, short]);
  });
});

describe('a line of a block', () => {
  it.each([
    ['一、家用洗涤剂（58种）', { role: 'category', text: '家用洗涤剂', declared: 58 }],
    ['十五、丝绸(蚕丝)制品(18种)', { role: 'category', text: '丝绸(蚕丝)制品', declared: 18 }],
    ['二十一、 汽车轮胎 （ 5 種 ）', { role: 'category', text: '汽车轮胎', declared: 5 }],
    ['适用评价标准：GB/T 32161-2015', { role: 'standard', text: 'GB/T 32161-2015' }],
    ['適用評價標準: x', { role: 'standard', text: 'x' }],
    ['绿色设计亮点：', { role: 'highlight', text: '' }],
    ['甲有限公司', undefined],
    [`${'一'.repeat(300)}（5种）`, undefined],
  ])('%s', (text, line) => {
    expect(blockLine(text)).toEqual(line);
  });
});

describe('a name in brackets', () => {
  it.each([
    ['甲公司（原乙公司）', { name: '甲公司', former: '乙公司', certainty: 'sure' }],
    ['甲公司(原名：乙厂)', { name: '甲公司', former: '乙厂', certainty: 'sure' }],
    [
      '甲公司（曾用名:乙（中国）有限公司）',
      { name: '甲公司', former: '乙（中国）有限公司', certainty: 'sure' },
    ],
    ['甲公司（乙公司）', { name: '甲公司', former: '乙公司', certainty: 'assumed', inside: '乙公司' }],
    ['甲（乙公司）', { name: '甲（乙公司）', certainty: 'unclear', inside: '乙公司' }],
    [
      '甲公司（原乙公司）佛山分公司',
      { name: '甲公司（原乙公司）佛山分公司', certainty: 'unclear', inside: '原乙公司' },
    ],
    ['广州立白(番禺)有限公司', { name: '广州立白(番禺)有限公司', certainty: 'sure' }],
    ['甲公司（原平）', { name: '甲公司（原平）', certainty: 'sure' }],
    ['甲园（乙园区）', { name: '甲园（乙园区）', certainty: 'sure' }],
    ['（甲公司）', { name: '（甲公司）', certainty: 'sure' }],
    ['甲）', { name: '甲）', certainty: 'sure' }],
    ['甲（原平）有限公司', { name: '甲（原平）有限公司', certainty: 'sure' }],
  ])('%s', (text, split) => {
    expect(splitName(text)).toEqual(split);
  });
});

describe('a branch', () => {
  it.each([
    ['一汽-大众汽车有限公司佛山分公司', { branch: true, enterprise: '一汽-大众汽车有限公司' }],
    ['甲有限责任公司乙厂', { branch: true, enterprise: '甲有限责任公司' }],
    ['甲(中国)股份有限公司生产基地', { branch: true, enterprise: '甲(中国)股份有限公司' }],
    ['甲有限公司(普通合伙)一厂', { branch: true, enterprise: '甲有限公司(普通合伙)' }],
    ['東風汽車集團股份有限公司乘用車公司', { branch: true, enterprise: '東風汽車集團股份有限公司' }],
    ['甲集团公司乙有限公司', { branch: false }],
    ['甲有限公司', { branch: false }],
    ['长沙卷烟厂', { branch: false }],
    ['某分公司', { branch: 'unclear' }],
    ['甲有限公司二车间', { branch: 'unclear' }],
  ])('%s', (name, reading) => {
    expect(branchOf(name)).toEqual(reading);
  });

  it('is no short name', () => {
    expect(isShortName('甲有限公司乙公司')).toBe(false);
    expect(isShortName('甲公司')).toBe(true);
    expect(isShortName('ABB')).toBe(false);
  });
});

describe('standards', () => {
  it.each([
    ['T/CPCIF 0011-2018', ['TCPCIF0011-2018']],
    ['TCPCIF/0011－2018', ['TCPCIF0011-2018']],
    ['T/CPCIF0011—2018', ['TCPCIF0011-2018']],
    ['GB/T 32163.1-2015《生态设计产品评价规范》，gb/t32161-2015', ['GBT32161-2015', 'GBT32163.1-2015']],
    ['-', []],
  ])('%s', (text, keys) => {
    expect(standardKeys(text)).toEqual(keys);
  });
});

describe('a recommending body', () => {
  it.each([
    ['青岛市工业和信息化局', '370200', true],
    ['江苏省经济和信息化委员会', '320000', true],
    ['浙江省经济和信息化厅', '330000', true],
    ['山东省经济贸易委员会', '370000', true],
    ['新疆生产建设兵团工业和信息化局', 'XPCC', true],
    ['天津市经信委', '120000', true],
    ['绿色设计产品评价试点推荐（广东省工业和信息化厅）', '440000', true],
    ['绿色设计产品评价试点推荐（中国某行业协会）', '中国某行业协会', true],
    ['中国某集团有限公司', '中国某集团有限公司', true],
    ['某办公室', '某办公室', false],
    ['长'.repeat(80), '长'.repeat(80), false],
  ])('%s', (text, recommendedBy, known) => {
    expect(recommenderOf(text)).toEqual({ recommendedBy, known });
  });
});
