import { type ListCell, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, recognised } from './support.js';

const read = (...below: ListCell[][]) =>
  readList(
    [
      ['绿色工厂名单'],
      ['序号', '企业名称', '地区'],
      ['1', '甲有限公司', '天津'],
      ['2', '乙有限公司', '天津'],
      ...below,
    ],
    recognised,
  );

describe('a total stands beside the rows, and is held against them', () => {
  it.each([
    [['共2家']],
    [['以上共2家']],
    [['总共2家企业']],
    [['本页小计', '2']],
    [['全省合计', '', '2家']],
    [['企业数量合计', '2']],
    [['总家数', '2']],
    [['Grand Total', '2']],
    [['平均', '1']],
  ])('%j', (cells) => {
    const right = read(cells);
    expect(right.lines.at(-1)?.role).toBe('total');
    expect([right.entries.length, codesIn(right.doubts)]).toEqual([
      2,
      cells[0] === '平均' ? ['count-differs'] : [],
    ]);
    const wrong = read(cells.map((cell) => cell.replace('2', '7')));
    expect(wrong.doubts).toMatchObject([{ code: 'count-differs' }]);
  });
});

describe('a note stands beside the rows, and is not doubted', () => {
  it.each([
    [['排名不分先后']],
    [['（以上企业排名不分先后）']],
    [['※ 表示新增']],
    [['* 已更名的企业见附件3']],
    [['续表2']],
    [['（接上页）']],
    [['以下空白']],
    [['附注：无']],
    [['填报单位：长沙市工信局', '填报日期：2023年1月']],
    [['监督电话：0731-1234567']],
    [['企业名称以营业执照为准。']],
    [['湖南省工业和信息化厅办公室 2023年12月1日']],
  ])('%j', (cells) => {
    const reading = read(cells, ['3', '丙有限公司', '天津']);
    expect(reading.lines.at(-1)?.role).toBe('note');
    expect(reading.entries.map(({ texts }) => texts.name)).toEqual([
      '甲有限公司',
      '乙有限公司',
      '丙有限公司',
    ]);
    expect([...reading.doubts, ...reading.entries.flatMap(({ doubts }) => doubts)]).toEqual([]);
  });
});

describe('a list that goes on', () => {
  it.each([[[['续表']]], [[['绿色工厂名单（续）']]], [[['绿色工厂名单']]]])(
    'behind %j counts on',
    (between) => {
      const reading = read(...between, ['序号', '企业名称', '地区'], ['3', '丙有限公司', '天津']);
      expect(reading.entries.map(({ doubts }) => doubts)).toEqual([[], [], []]);
      const lost = read(...between, ['序号', '企业名称', '地区'], ['4', '丁有限公司', '天津']);
      expect(lost.entries.flatMap(({ doubts }) => codesIn(doubts))).toEqual(['numbering-gap']);
    },
  );
});
