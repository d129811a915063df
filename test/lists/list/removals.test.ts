import { readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, green, onlyEntry } from './support.js';

const listed = (title: string, more: object = {}) =>
  readList([[title], ['序号', '企业名称'], ['1', '长沙示例有限公司']], {
    ...green,
    kind: 'factory',
    ...more,
  });

describe('a title takes back', () => {
  it.each([
    ['绿色工厂复评不合格名单', '复评不合格'],
    ['不再具备绿色工厂条件的企业名单', '不再具备'],
    ['绿色工厂称号失效企业名单', '失效'],
    ['绿色工厂注销名单', '注销'],
    ['绿色工厂资格废止名单', '废止'],
    ['绿色工厂退库企业名单', '退库'],
    ['自愿放弃绿色工厂称号企业名单', '放弃'],
    ['未通过动态评估的绿色工厂名单', '未通过动态评估'],
    ['撤消的绿色工厂', '撤消'],
  ])('%s', (title, reason) => {
    const entry = onlyEntry(listed(title));
    expect(entry.event).toMatchObject({ stage: 'removed', reason });
  });

  it.each([
    ['绿色工厂名单（含撤销）', 'table-unclear'],
    ['绿色工厂名单（包括已取消）', 'table-unclear'],
    ['暂停绿色工厂称号企业名单', 'table-unclear'],
  ])('%s leaves it open', (title, code) => {
    const entry = onlyEntry(listed(title));
    expect([entry.event, codesIn(entry.doubts)]).toEqual([undefined, [code]]);
  });

  it.each([['保留绿色工厂称号企业名单'], ['恢复绿色工厂称号企业名单'], ['不予撤销绿色工厂称号企业名单']])(
    '%s does not',
    (title) => {
      expect(onlyEntry(listed(title)).event?.stage).toBe('recognised');
    },
  );

  it.each([['拟撤销企业名称'], ['建议移出企业'], ['拟取消称号企业名称']])(
    'the heading %s proposes it',
    (heading) => {
      const rows = [['附件3'], ['序号', heading], ['1', '长沙示例有限公司']];
      const reading = readList(rows, { ...green, kind: 'factory' });
      expect([onlyEntry(reading).event, codesIn(reading.doubts)]).toEqual([undefined, ['removal-proposed']]);
    },
  );
});

describe('a title of what is meant', () => {
  it.each([['2023年度湖南省绿色工厂拟认定名单'], ['拟入选绿色工厂名单'], ['拟推荐绿色工厂名单']])(
    '%s is taken as a public notice, and told',
    (title) => {
      const reading = listed(title);
      expect(onlyEntry(reading).event?.stage).toBe('publicised');
      expect(reading.doubts).toMatchObject([{ code: 'stage-assumed', assumed: 'publicised' }]);
    },
  );
});

describe('a state', () => {
  it.each([['注销'], ['吊销'], ['失效'], ['作废'], ['撤销（2023年）'], ['主动退出']])(
    '%s removes nothing and is told',
    (state) => {
      const rows = [['绿色工厂名单'], ['企业名称', '状态'], ['长沙示例有限公司', state]];
      const entry = onlyEntry(readList(rows, { ...green, stage: 'recognised' }));
      expect([entry.event?.stage, codesIn(entry.doubts)]).toEqual(['recognised', ['status-unclear']]);
    },
  );

  it.each([['放弃称号'], ['废止资格'], ['已注销称号']])('%s removes', (state) => {
    const rows = [['绿色工厂名单'], ['企业名称', '状态'], ['长沙示例有限公司', state]];
    expect(onlyEntry(readList(rows, green)).event?.stage).toBe('removed');
  });
});
