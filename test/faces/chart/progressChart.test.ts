import { type ChartSpec, progressChart } from 'green-manufacturing-registry/chart';
import { type Observed, trackTarget } from 'green-manufacturing-registry/target';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, it } from 'vitest';
import { shipped } from '../../counts/target/shipped.js';
import { factory, step } from '../../support/records.js';

const track = (id: string, asOf: string, observed: Observed) =>
  trackTarget(shipped(id), null, { asOf, observed });

const workshops = track('tianjin-workshops-2024', '2024-12-09', { figure: 350, on: '2024-12-09' });

/** Every mark from the back to the front: its kind, where it stands, and what is written there. */
const marksOf = ({ layer }: ChartSpec) =>
  layer.map(({ mark, data }) => [mark.type, ...(data?.values ?? []).flatMap(Object.values)]);

describe('progressChart', () => {
  it('draws what is done against what is asked for', () => {
    expect(marksOf(progressChart(workshops, { locale: 'zh-CN' }))).toEqual([
      ['bar', 350],
      ['bar', 350],
      ['rule', 400],
      ['text', 400, '超过400家'],
    ]);
  });

  it('says how things stand, every caveat and the source, under the title and as data', () => {
    const spec = progressChart(workshops, { locale: 'zh-CN' });
    const caveats = workshops.caveats.map((caveat) => messageOf(caveat, { locale: 'zh-CN' }));
    expect(caveats).toHaveLength(3);
    expect(spec.title.text).toBe('天津：2024年底前智能工厂和数字化车间突破400家');
    expect(spec.title.subtitle[0]).toBe('2024-12-09：未达到，现为350家，尚缺51家');
    expect(spec.title.subtitle.join('')).toContain(caveats.join(''));
    expect(spec.title.subtitle.at(-1)).toContain('北方网');
    expect(spec.usermeta).toEqual({ basis: [], caveats });
  });

  it.each([
    ['en', '2024-12-09: not met; stands at 350; 51 missing'],
    ['zh-TW', '2024-12-09：未達到，現為350家，尚缺51家'],
  ])('speaks %s', (locale, standing) => {
    expect(progressChart(workshops, { locale }).title.subtitle[0]).toBe(standing);
  });

  it('draws what is uncertain lighter, and keeps the basis of what was counted', () => {
    const units = [factory('f1', { division: '120115' }), factory('f2')];
    const events = units.map(({ id }) =>
      step(id, 'filed', 'basic', '2025-02-01', { scheme: 'smart-factory' }),
    );
    const progress = trackTarget(
      shipped('tianjin-basic-and-advanced-yearly'),
      { units, events },
      { asOf: '2025-12-31' },
    );
    const spec = progressChart(progress, { locale: 'en' });
    expect(marksOf(spec)).toEqual([
      ['bar', 2],
      ['bar', 1],
      ['rule', 100],
      ['text', 100, 'aiming for at least 100'],
    ]);
    expect(spec.title.subtitle[0]).toBe('2025-12-31: not met; stands at 1 to 2; 99 missing');
    expect(spec.usermeta.basis[0]).toMatch(/^Titles of smart factories newly won, from 2025-01-01/);
  });

  it('marks where a straight line would stand, which a caveat calls an aid', () => {
    const progress = track('tianjin-renovation-investment-growth-2027', '2024-12-09', {
      figure: 8.7,
      on: '2024-09-30',
    });
    const spec = progressChart(progress, { locale: 'zh-CN' });
    // 274 of 1461 days on the way to 25%: 1.25 to that power is 1.04273.
    expect(marksOf(spec).slice(-2)).toEqual([
      ['rule', expect.closeTo(4.27, 2)],
      ['text', expect.closeTo(4.27, 2), '直线进度 4.27%'],
    ]);
    expect(spec.title.subtitle[0]).toBe('2024-12-09：未达到，现为8.7%，尚缺16.3个百分点');
    expect(spec.usermeta.caveats.at(-1)).toContain('仅供参考');
    expect(spec.layer[0]?.encoding.x?.title).toBe('%');
  });

  it.each([
    ['en', '16.3 points missing'],
    ['zh-TW', '尚缺16.3個百分點'],
  ])('tells points from per cent in %s', (locale, missing) => {
    const progress = track('tianjin-renovation-investment-growth-2027', '2024-12-09', { figure: 8.7 });
    expect(progressChart(progress, { locale }).title.subtitle[0]).toContain(missing);
  });

  it.each([
    ['zh-CN', '亿元', 300, '不少于1500亿元'],
    ['zh-TW', '億元', 300, '不少於1500億元'],
    ['en', 'billion yuan', 30, 'at least 150 billion yuan'],
  ])('prints large amounts short in %s: %s', (locale, unit, done, asked) => {
    const series = [{ year: 2024, value: 30_000_000_000 }];
    const spec = progressChart(track('tianjin-renovation-investment-2027', '2025-01-31', { series }), {
      locale,
    });
    expect(spec.layer[0]?.encoding.x?.title).toBe(unit);
    expect(marksOf(spec).slice(0, 2)).toEqual([
      ['bar', done],
      ['bar', done],
    ]);
    expect(marksOf(spec)[3]?.[2]).toBe(asked);
  });

  it('draws what is asked for alone where nothing was found, and nothing where nothing is known', () => {
    const nothing = trackTarget(shipped('tianjin-workshops-2024'), null, { asOf: '2024-12-09' });
    expect(marksOf(progressChart(nothing, { locale: 'en' }))).toEqual([
      ['rule', 400],
      ['text', 400, 'more than 400'],
    ]);
    const unknown = trackTarget(shipped('tianjin-digital-renovation-2027'), null, { asOf: '2024-12-09' });
    const spec = progressChart(unknown, { locale: 'en' });
    expect(spec.layer).toEqual([]);
    expect(spec.title.subtitle[0]).toBe('2024-12-09: undetermined');
  });

  it('draws a figure without an end as it is printed', () => {
    const figure = { value: 400, boundary: 'more-than', unit: '家' } as const;
    const progress = track('tianjin-diagnosis', '2024-12-09', { figure, on: '2024-12-09' });
    expect(marksOf(progressChart(progress, { locale: 'zh-CN' }))).toEqual([
      ['bar', 400],
      ['bar', 400],
      ['rule', 6000],
      ['text', 6000, '超过6000家'],
    ]);
  });

  it('is plain data', () => {
    const spec = progressChart(workshops, { locale: 'en' });
    expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });
});
