import { type ChartSpec, funnelChart } from 'green-manufacturing-registry/chart';
import { describe, expect, it } from 'vitest';

const rowsOf = ({ data }: ChartSpec, ...fields: string[]) =>
  data.values.map((row) => fields.map((field) => row[field]));

describe('funnelChart', () => {
  it('puts the stages in their usual order, and those that lead nowhere last', () => {
    const spec = funnelChart(
      [
        { stage: 'withdrawn', total: 2 },
        { stage: 'recognised', total: 27 },
        { stage: 'rejected', total: 14 },
        { stage: 'recommended', total: 41 },
        { stage: 'applied', total: 64 },
        { stage: 'publicised', total: 30 },
      ],
      { locale: 'zh-CN' },
    );
    expect(rowsOf(spec, 'stage', 'kind')).toEqual([
      ['申报', 'on'],
      ['推荐', 'on'],
      ['公示', 'on'],
      ['认定', 'on'],
      ['未通过', 'out'],
      ['撤回', 'out'],
    ]);
    expect(spec.layer[0]?.encoding.y?.sort).toEqual(spec.data.values.map(({ stage }) => stage));
  });

  it('prints each number, and its share of the first stage', () => {
    // 41 of 64 are 64.0625%, 27 are 42.1875%.
    const spec = funnelChart(
      [
        { stage: 'applied', total: 64 },
        { stage: 'recommended', total: 41 },
        { stage: 'recognised', total: 27 },
      ],
      { locale: 'en' },
    );
    expect(rowsOf(spec, 'label')).toEqual([['64'], ['41 (64.1%)'], ['27 (42.2%)']]);
  });

  it('prints no share of nothing, nor of or for what is uncertain', () => {
    const none = funnelChart(
      [
        { stage: 'applied', total: 0 },
        { stage: 'recognised', total: 3 },
      ],
      { locale: 'en' },
    );
    expect(rowsOf(none, 'label')).toEqual([['0'], ['3']]);
    const open = funnelChart(
      [
        { stage: 'applied', total: 10 },
        { stage: 'recommended', total: 6, uncertain: 2 },
        { stage: 'recognised', total: 5 },
      ],
      { locale: 'zh-CN' },
    );
    expect(rowsOf(open, 'count', 'atMost', 'label')).toEqual([
      [10, 10, '10'],
      [6, 8, '6至8'],
      [5, 5, '5 (50%)'],
    ]);
    const first = funnelChart(
      [
        { stage: 'applied', total: 10, uncertain: 1 },
        { stage: 'recognised', total: 5 },
      ],
      { locale: 'en' },
    );
    expect(rowsOf(first, 'label')).toEqual([['10 to 11'], ['5']]);
  });

  it('says which round it is and what it rests on, where it is told', () => {
    const told = funnelChart([], { locale: 'en', title: 'Round of 2025', basis: 'Made up.' });
    expect(told).toMatchObject({
      title: { text: 'Round of 2025', subtitle: ['Made up.'] },
      usermeta: { basis: ['Made up.'] },
      data: { values: [] },
    });
    const untold = funnelChart([{ stage: 'pooled', total: 1 }], { locale: 'zh-TW' });
    expect(untold).toMatchObject({ title: { text: '各階段數量', subtitle: [] } });
    expect(rowsOf(untold, 'stage')).toEqual([['培育對象']]);
  });

  it('is plain data, and leaves the steps in their order', () => {
    const steps = Object.freeze([
      { stage: 'recognised', total: 1 },
      { stage: 'applied', total: 2 },
    ] as const);
    const spec = funnelChart(steps, { locale: 'en' });
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });
});
