import { type ListCell, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, onlyEntry, recognised } from './support.js';

/** The stage of one factory beside which the given cells stand, with its doubts and those of the list. */
function stageBeside(cells: Record<string, ListCell>, more: object = {}) {
  const rows = [
    ['绿色工厂名单'],
    ['企业名称', ...Object.keys(cells)],
    ['甲有限公司', ...Object.values(cells)],
  ];
  const reading = readList(rows, { ...recognised, ...more });
  const { event, doubts } = onlyEntry(reading);
  return [event?.stage, codesIn(doubts), codesIn(reading.doubts)];
}

describe('a status that is the word of a stage', () => {
  it.each([
    ['申报', 'applied'],
    ['已申报', 'applied'],
    ['推荐', 'recommended'],
    ['公示', 'publicised'],
    ['公示中', 'publicised'],
    ['拟入选公示', 'publicised'],
    ['备案', 'filed'],
    ['认定', 'recognised'],
    ['2021年度认定', 'recognised'],
    ['有效期届满', 'expired'],
    ['有效期满', 'expired'],
    ['称号到期', 'expired'],
    ['资格到期', 'expired'],
    ['expired', 'expired'],
    ['removed', 'removed'],
    ['withdrawn', 'withdrawn'],
  ])('%s is read as a column of stages is', (text, stage) => {
    expect(stageBeside({ 状态: text })).toEqual([stage, [], []]);
    expect(stageBeside({ 阶段: text })).toEqual([stage, [], []]);
  });

  it.each(['未通过', 'rejected'])('%s may have ended a title, and is told', (text) => {
    expect(stageBeside({ 复核结果: text })).toEqual(['recognised', ['status-unclear'], []]);
  });

  it.each(['初审未通过', '未认定', '不予认定', '待验收', '推荐保留', '到期', '×', '√'])(
    '%s says something else, and is told',
    (text) => {
      expect(stageBeside({ 复核结果: text })).toEqual(['recognised', [], ['status-unread']]);
    },
  );

  it('that ends a title comes after its stage; another one contradicts it', () => {
    expect(stageBeside({ 阶段: '认定', 状态: '有效期届满' })).toEqual(['expired', [], []]);
    expect(stageBeside({ 阶段: '验收', 状态: '认定' })).toEqual(['accepted', [], []]);
    expect(stageBeside({ 阶段: '认定', 状态: '申报' })).toEqual(['applied', ['stage-unclear'], []]);
  });
});

describe('a stage that is denied', () => {
  it.each(['未认定', '不予认定', '待认定', '暂缓验收', '未备案', '×'])('%s is none, and is told', (text) => {
    expect(stageBeside({ 阶段: text })).toEqual(['recognised', ['stage-unclear'], []]);
  });
});

it('a column of crosses that nobody knows is told', () => {
  expect(stageBeside({ 是否仍然符合条件: '×' })).toEqual(['recognised', [], ['column-unread']]);
});
