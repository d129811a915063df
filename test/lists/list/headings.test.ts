import { type ListCell, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, recognised } from './support.js';

const read = (rows: ListCell[][], more: object = {}) => readList(rows, { ...recognised, ...more });

describe('a column is known by a common word, with or without a word before it', () => {
  it.each([
    ['所属市州', '长沙市', 'city'],
    ['设区市（县）', '衡阳市', 'city'],
    ['市（地）', '阜阳市', 'city'],
    ['县（市）', '浏阳市', 'district'],
    ['所在旗县', '准格尔旗', 'district'],
    ['企业所在区县', '岳麓区', 'district'],
    ['项目所在市', '常德市', 'city'],
    ['所属街镇', '麓谷街道', 'township'],
    ['所在功能区', '滨海高新区', 'zone'],
    ['省、自治区、直辖市', '湖南', 'region'],
    ['企业信用代码', '91430100M000100Y4X', 'creditCode'],
    ['单位统一社会信用代码', '91430100M000100Y4X', 'creditCode'],
    ['主营行业', '纺织业', 'industry'],
    ['国标行业小类', '纺织业', 'industry'],
    ['获批年份', '2022', 'date'],
    ['印发时间', '2022', 'date'],
    ['入选年度', '2022', 'date'],
    ['公告批次', '第三批', 'batch'],
    ['所属批次', '第三批', 'batch'],
    ['获评级别', '国家级', 'tier'],
    ['荣誉等级', '国家级', 'tier'],
    ['推荐机关', '湖南省工业和信息化厅', 'recommender'],
    ['当前状态', '有效', 'status'],
  ])('%s', (heading, text, field) => {
    const rows = [['绿色工厂名单'], ['企业名称', heading], ['长沙示例有限公司', text]];
    const reading = read(rows);
    expect(reading.entries[0]?.texts).toHaveProperty(field, text);
    expect(codesIn(reading.doubts).filter((code) => code === 'column-unread')).toEqual([]);
  });

  it.each([
    ['获评单位'],
    ['拟认定企业名称'],
    ['被认定企业'],
    ['申请企业名称'],
    ['公示企业'],
    ['示范企业名称'],
    ['创建单位'],
    ['牵头企业'],
    ['绿色制造企业名称'],
    ['绿色工厂单位名称'],
    ['绿色供应链管理企业名称'],
    ['申报工厂名称'],
    ['推荐企业（盖章）'],
  ])('%s is who is listed', (heading) => {
    const rows = [
      ['绿色工厂名单'],
      ['序号', heading, '地区'],
      ['1', '珠海示例有限公司', '广东'],
      ['2', '长沙矿冶研究院', '湖南'],
    ];
    expect(read(rows).entries.map(({ unit }) => unit?.division)).toEqual(['440000', '430000']);
  });

  it.each([['开发区名称'], ['申报园区名称'], ['绿色工业园区名称'], ['产业园区名称'], ['园区（开发区）名称']])(
    '%s is a park',
    (heading) => {
      const reading = read([
        ['序号', heading],
        ['1', '长沙经济技术开发区'],
      ]);
      expect(reading.entries[0]?.unit?.kind).toBe('park');
    },
  );

  it.each([['建设项目名称'], ['智能制造项目名称'], ['智能工厂项目'], ['申报智能工厂名称']])(
    '%s is the project of a smart factory',
    (heading) => {
      const rows = [['卓越级智能工厂名单'], ['企业名称', heading], ['甲有限公司', '挖掘机智能工厂']];
      const [entry] = read(rows, { scheme: 'smart-factory', tier: 'excellent' }).entries;
      expect(entry?.event?.project).toBe('挖掘机智能工厂');
    },
  );

  it.each([
    ['认定单位', '湖南省工业和信息化厅', 'column-unread'],
    ['企业类型', '民营', 'column-unread'],
    ['企业等级', 'AAA', 'column-unread'],
    ['公示时间', '2022', 'column-unread'],
    ['主管部门', '长沙市工业和信息化局', 'column-unread'],
    ['注册地', '湖南', 'heading-assumed'],
    ['企业所在地', '湖南', 'heading-assumed'],
  ])('%s may be something else, and is told', (heading, text, code) => {
    const reading = read([['绿色工厂名单'], ['企业名称', heading], ['甲有限公司', text]]);
    expect(reading.doubts).toMatchObject([{ code, params: { heading } }]);
    expect(reading.entries[0]?.event?.tier).toBe('national');
  });

  it.each([
    ['级别', ['国家级', 'AA']],
    ['等级', ['规上', '国家级']],
  ])('%s is a tier only where all values are', (heading, values) => {
    const rows = values.map((value, at) => [`${at}甲有限公司`, value]);
    const reading = read([['绿色工厂名单'], ['企业名称', heading], ...rows]);
    expect(codesIn(reading.doubts)).toEqual(['column-unread']);
  });
});
