import { acceptEntries, readList } from 'green-manufacturing-registry/list';
import { describe, expect, it } from 'vitest';
import { doubtfulRows, green, tally } from './support.js';
import { workbook2021 } from './workbook2021.js';

const options = { ...green, stage: 'recognised', listYear: 2021 } as const;
const reading = readList(workbook2021, { ...options, fillDown: true });
const of = (sheet: string) => reading.entries.filter(({ at }) => at.sheet === sheet);

describe('a workbook of five sheets', () => {
  it('gives every row that is not empty, as an entry or as a line', () => {
    expect(tally(reading.entries.map(({ at }) => at.sheet))).toEqual({
      绿色工厂: 6,
      绿色园区: 2,
      供应链: 3,
      绿色设计产品: 4,
      移出: 1,
    });
    expect(tally(reading.lines.map(({ role }) => role))).toEqual({ title: 6, header: 7, block: 5 });
  });

  it('knows the kind of each sheet, believing its title over the heading 园区名称', () => {
    expect(of('供应链').map(({ unit }) => unit?.kind)).toEqual([
      'supply-chain',
      'supply-chain',
      'supply-chain',
    ]);
    expect(of('绿色园区').map(({ unit }) => unit?.kind)).toEqual(['park', 'park']);
    expect(reading.doubts.filter(({ code }) => code === 'heading-misleading')).toEqual([
      {
        code: 'heading-misleading',
        severity: 'warning',
        at: { sheet: '供应链', row: 2, column: 3 },
        text: '园区名称',
        assumed: 'supply-chain',
        params: { heading: '园区名称', kind: 'supply-chain' },
      },
    ]);
  });

  it('fills down regions, enterprises and recommenders whose cells were merged, and tells so', () => {
    expect(of('绿色工厂').map(({ unit }) => unit?.division)).toEqual([
      '110000',
      '110000',
      '120000',
      '120000',
      '120000',
      'XPCC',
    ]);
    const [, dishes] = of('绿色设计产品');
    expect(dishes?.enterprise?.name).toBe('甲（北京）有限公司');
    expect(dishes?.event?.recommendedBy).toBe('110000');
    const filled = reading.doubts.filter(({ code }) => code === 'cells-filled');
    expect(filled.map(({ at, params }) => [at, params])).toEqual([
      [
        { sheet: '绿色工厂', row: 3, column: 2 },
        { heading: '地 区', rows: 2 },
      ],
      [
        { sheet: '绿色设计产品', row: 5, column: 5 },
        { heading: '推荐单位', rows: 1 },
      ],
      [
        { sheet: '绿色设计产品', row: 5, column: 2 },
        { heading: '企业名称', rows: 1 },
      ],
    ]);
  });

  it('reads products in blocks, with the standards and highlights above them', () => {
    const [soap, , television, other] = of('绿色设计产品');
    expect(soap?.unit).toMatchObject({
      kind: 'product',
      name: '洗衣液',
      standard: 'T/CPCIF 0011-2018，GB/T32163.1-2015',
    });
    expect(soap?.texts).toMatchObject({ category: '家用洗涤剂', highlight: '少用水' });
    expect(television?.texts.highlight).toBeUndefined();
    expect(television?.event?.recommendedBy).toBe('370200');
    expect(other?.event?.recommendedBy).toBe('某行业协会');
  });

  it('compares what a block declares with what stands in it', () => {
    expect(reading.doubts.filter(({ code }) => code === 'count-differs')).toMatchObject([
      {
        at: { sheet: '绿色设计产品', row: 8 },
        text: '电视机',
        params: { category: '电视机', declared: 3, found: 2 },
      },
    ]);
  });

  it('doubts exactly the rows that are doubtful', () => {
    const rows = doubtfulRows(reading);
    expect(rows).toEqual([
      [10, 'numbering-gap'],
      [4, 'region-unknown'],
      [5, 'name-repeated'],
    ]);
  });

  it('takes a former name out of its brackets, and leaves brackets that belong to a name', () => {
    expect(of('绿色工厂')[4]?.enterprise).toMatchObject({
      name: '丁科技集团有限公司',
      formerNames: [{ name: '丁家居股份有限公司' }],
    });
    expect(of('绿色园区')[0]?.unit?.name).toBe('天津港保税区（空港、临港片区）');
  });

  it('keeps a branch as a unit of its own under its enterprise', () => {
    expect(of('绿色工厂')[2]).toMatchObject({
      unit: { name: '一汽-大众汽车有限公司天津分公司', branch: true },
      enterprise: { name: '一汽-大众汽车有限公司' },
    });
  });

  it('turns a table of strike-outs into removals with their reason', () => {
    expect(of('移出')[0]).toMatchObject({
      table: 'removed',
      event: { stage: 'removed', reason: '停产', tier: 'national' },
    });
  });

  it('makes one enterprise of one firm on three lists', () => {
    const { units, enterprises, events } = acceptEntries(reading);
    expect(enterprises.filter(({ name }) => name === '甲（北京）有限公司')).toHaveLength(1);
    expect(
      units.filter((unit) => 'enterprise' in unit && unit.enterprise === 'enterprise/甲(北京)有限公司'),
    ).toHaveLength(4);
    expect(events).toHaveLength(13);
  });
});
