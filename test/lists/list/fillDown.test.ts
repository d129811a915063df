import { areaList } from '@vant/area-data';
import { type ListCell, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { codesIn, recognised } from './support.js';

/** Reads a list of Jiangsu whose blanks are merged cells. */
function filled(header: readonly string[], ...rows: (readonly ListCell[])[]) {
  return readList([['江苏省绿色工厂名单'], header, ...rows], {
    ...recognised,
    fillDown: true,
    divisions: areaList,
  });
}

describe('cells that are filled down', () => {
  it('are of cities too', () => {
    const { entries, doubts } = filled(
      ['设区市', '企业名称'],
      ['苏州市', '甲有限公司'],
      ['', '乙有限公司'],
      ['无锡市', '丙有限公司'],
    );
    expect(entries.map(({ unit }) => unit?.division)).toEqual(['320500', '320500', '320200']);
    expect(codesIn(doubts)).toEqual(['cells-filled']);
  });

  it('carry no district into another city, and no zone into another district', () => {
    const { entries } = filled(
      ['设区市', '县（市、区）', '开发区', '企业名称'],
      ['苏州市', '昆山市', '昆山经开区', '甲有限公司'],
      ['', '', '', '乙有限公司'],
      ['', '吴中区', '', '丙有限公司'],
      ['无锡市', '', '', '丁有限公司'],
    );
    expect(entries.map(({ unit }) => [unit?.division, unit && 'zone' in unit ? unit.zone : ''])).toEqual([
      ['320583', '昆山经开区'],
      ['320583', '昆山经开区'],
      ['320506', ''],
      ['320200', ''],
    ]);
  });

  it('carry no city into another region', () => {
    const { entries } = readList(
      [
        ['绿色工厂名单'],
        ['省份', '市', '企业名称'],
        ['江苏', '苏州市', '甲有限公司'],
        ['浙江', '', '乙有限公司'],
      ],
      { ...recognised, fillDown: true, divisions: areaList },
    );
    expect(entries.map(({ unit }) => unit?.division)).toEqual(['320500', '330000']);
  });

  it('carry no day into another batch, and no batch into another year', () => {
    const { entries } = filled(
      ['年度', '批次', '公布日期', '企业名称'],
      ['2020', '第五批', '2020-10-16', '甲有限公司'],
      ['', '', '', '乙有限公司'],
      ['', '第六批', '', '丙有限公司'],
      ['2021', '', '', '丁有限公司'],
    );
    expect(entries.map(({ event }) => [event?.listYear, event?.batch, event?.on])).toEqual([
      [2020, '5', '2020-10-16'],
      [2020, '5', '2020-10-16'],
      [2020, '6', '2022-01-15'],
      [2021, undefined, '2022-01-15'],
    ]);
  });

  it('are of no status: an empty one takes no title back', () => {
    const { entries, doubts } = filled(['状态', '企业名称'], ['已撤销', '甲有限公司'], ['', '乙有限公司']);
    expect(entries.map(({ event }) => event?.stage)).toEqual(['removed', 'recognised']);
    expect(doubts).toEqual([]);
  });
});
