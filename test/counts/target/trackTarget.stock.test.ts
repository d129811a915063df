import type { Filter, Source, TitleEvent } from 'green-manufacturing-registry';
import {
  parseQuantity,
  type StockTarget,
  type Target,
  trackTarget,
} from 'green-manufacturing-registry/target';
import { tianjinKeyChains2021 } from 'green-manufacturing-registry/words';
import { describe, expect, it, test } from 'vitest';
import { factory, park, product, recognised, removed, renamed, step } from '../../support/records.js';
import { codesOf, shipped, trackObserved } from './shipped.js';

/** Made-up factories, each with one title. */
function holders(
  length: number,
  scheme: string,
  tier: string,
  on: string,
  more: Partial<TitleEvent> = {},
): Source {
  const units = Array.from({ length }, (_, at) => factory(`${tier} ${at}`, { division: '120116' }));
  return { units, events: units.map(({ id }) => recognised(id, tier, on, { scheme, ...more })) };
}

const workshops = shipped('tianjin-workshops-2024');

describe('more than 400 by the end of 2024', () => {
  it('needs 51 from 350 and is not met on 2024-12-09 (trap 1)', () => {
    const progress = trackTarget(workshops, holders(350, 'tianjin-workshop', 'smart-factory', '2024-06-01'), {
      asOf: '2024-12-09',
    });
    expect(progress).toMatchObject({
      verdict: 'not-met',
      needed: { value: 400, boundary: 'more-than' },
      done: 350,
      doneAtMost: 350,
      doneShare: 0.875,
      remaining: 51,
      elapsedShare: null,
      onStraightLine: null,
    });
    expect(progress.basis).toMatchObject({ scheme: 'tianjin-workshop', asOf: '2024-12-09', measure: 'held' });
    expect(codesOf(progress)).toEqual(['closed-scheme', 'weak-source', 'not-yet-due']);
  });

  test.each([
    [350, 'not-met', 51],
    [400, 'not-met', 1],
    [401, 'met', 0],
    [450, 'met', 0],
  ])('with %d counted on the last day it is %s and %d are missing', (length, verdict, remaining) => {
    const source = holders(length, 'tianjin-workshop', 'digital-workshop', '2024');
    expect(trackTarget(workshops, source, { asOf: '2024-12-31' })).toMatchObject({ verdict, remaining });
  });

  it('counts no title of the four tiers (trap 2)', () => {
    const source = holders(500, 'smart-factory', 'basic', '2024-06-01');
    expect(trackTarget(workshops, source, { asOf: '2024-12-31' })).toMatchObject({
      verdict: 'not-met',
      done: 0,
      remaining: 401,
    });
  });

  it('counts what stood on the due day, however late the question', () => {
    const early = holders(350, 'tianjin-workshop', 'smart-factory', '2024-06-01');
    const late = holders(100, 'tianjin-workshop', 'digital-workshop', '2025-03-01');
    const source = { units: [...early.units, ...late.units], events: [...early.events, ...late.events] };
    const progress = trackTarget(workshops, source, { asOf: '2026-01-01' });
    expect(progress).toMatchObject({ verdict: 'not-met', done: 350 });
    expect(progress.basis?.asOf).toBe('2024-12-31');
  });

  it('says the same of the reported figure of that day', () => {
    const progress = trackObserved('tianjin-workshops-2024', '2024-12-09', { figure: 350, on: '2024-12-09' });
    expect(progress).toMatchObject({ verdict: 'not-met', done: 350, doneShare: 0.875, remaining: 51 });
  });

  it('is undetermined by 400 reported on 2025-07-08', () => {
    // japanese.china.org.cn/life/2025-07/08/content_117967852.htm
    const progress = trackObserved('tianjin-workshops-2024', '2025-07-08', { figure: 400, on: '2025-07-08' });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: 400, remaining: 1 });
    expect(progress.caveats).toContainEqual({
      code: 'observed-after-due',
      params: { on: '2025-07-08', by: '2024-12-31' },
    });
  });

  it('is undetermined where nothing was seen after 350, three weeks before', () => {
    const progress = trackObserved('tianjin-workshops-2024', '2025-01-31', { figure: 350, on: '2024-12-09' });
    expect(progress.verdict).toBe('undetermined');
    expect(progress.caveats).toContainEqual({
      code: 'observed-before-due',
      params: { on: '2024-12-09', by: '2024-12-31' },
    });
  });

  it('was met in time where it was met early', () => {
    const progress = trackObserved('tianjin-workshops-2024', '2025-01-31', { figure: 410, on: '2024-12-09' });
    expect(progress).toMatchObject({ verdict: 'met', remaining: 0 });
    expect(codesOf(progress)).toContain('observed-before-due');
  });

  it('uses no figure of a later day than the question', () => {
    const progress = trackObserved('tianjin-workshops-2024', '2024-12-09', { figure: 450, on: '2024-12-20' });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: null, doneShare: null, remaining: null });
    expect(codesOf(progress)).toContain('observed-later');
  });

  it('takes an undated figure for the day of the question, and says so', () => {
    const progress = trackObserved('tianjin-workshops-2024', '2024-12-09', { figure: 350 });
    expect(progress.verdict).toBe('not-met');
    expect(codesOf(progress)).toContain('observed-undated');
  });

  it('is undetermined where nothing is given', () => {
    const progress = trackTarget(workshops, null, { asOf: '2024-12-09' });
    expect(progress).toMatchObject({
      verdict: 'undetermined',
      done: null,
      doneAtMost: null,
      remaining: null,
    });
    expect(codesOf(progress)).toContain('nothing-observed');
  });

  it('says whether a straight line from a known start would hold', () => {
    // From 300 at the end of 2023, a straight line stands at 394 on 2024-12-09: day 344 of 366.
    const start = { on: '2023-12-31', value: 300 };
    const track = (figure: number) =>
      trackTarget(workshops, null, { asOf: '2024-12-09', observed: { figure, on: '2024-12-09' }, start });
    expect(track(350).onStraightLine).toBe(false);
    expect(track(395).onStraightLine).toBe(true);
    expect(track(350).elapsedShare).toBeCloseTo(344 / 366, 12);
    expect(track(350).caveats.at(-1)).toMatchObject({
      code: 'straight-line',
      params: { pace: 'linear', on: '2024-12-09' },
    });
  });
});

describe('figures that leave something open', () => {
  const atLeast = (value: number): StockTarget => ({
    kind: 'stock',
    id: 'made-up',
    labels: { en: 'made up', 'zh-CN': '虚构', 'zh-TW': '虛構' },
    jurisdiction: '120000',
    metric: { scheme: 'lighthouse' },
    quantity: { value, boundary: 'at-least' },
    by: '2025',
    caveats: [],
    citation: { document: 'made up', confidence: 'primary' },
  });
  const track = (target: Target, text: string) => {
    const figure = parseQuantity(text);
    if (!figure) throw new Error(text);
    return trackTarget(target, null, { asOf: '2024-12-09', observed: { figure, on: '2024-12-09' } });
  };

  it('近300 does not meet 300 (trap 9)', () => {
    const progress = track(atLeast(300), '近300项');
    expect(progress).toMatchObject({ verdict: 'not-met', done: 300, doneAtMost: 300, remaining: null });
    expect(progress.caveats).toContainEqual({
      code: 'figure-open',
      params: { quantity: { value: 300, boundary: 'nearly', unit: '项', text: '近300项' } },
    });
  });

  it('40多 may or may not meet 50', () => {
    expect(track(atLeast(50), '40多家')).toMatchObject({
      verdict: 'undetermined',
      done: 40,
      doneAtMost: null,
      remaining: null,
    });
  });

  it('a count with an uncertain part may or may not meet a target between', () => {
    const observed = { figure: { total: 290, uncertain: 20 }, on: '2024-12-09' };
    const progress = trackTarget(atLeast(300), null, { asOf: '2024-12-09', observed });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: 290, doneAtMost: 310, remaining: 10 });
    expect(codesOf(progress)).toContain('uncertain');
  });

  it('draws no line where the start or the figure is open', () => {
    const start = { on: '2023-12-31', value: 0 };
    const options = { asOf: '2024-12-09', start };
    const open = { figure: { value: 10, boundary: 'more-than' as const }, on: '2024-12-09' };
    expect(trackTarget(atLeast(300), null, { ...options, observed: open }).onStraightLine).toBe(null);
    const noValue = { asOf: '2024-12-09', start: { on: '2023' }, observed: { figure: 10 } };
    const progress = trackTarget(atLeast(300), null, noValue);
    expect(progress.onStraightLine).toBe(null);
    expect(progress.elapsedShare).toBeCloseTo(344 / 731, 12);
  });

  it('names nothing missing for a target that is an upper limit', () => {
    const target: Target = { ...atLeast(15), quantity: { value: 15, boundary: 'at-most' } };
    const progress = trackTarget(target, null, { asOf: '2024-12-09', observed: { figure: 14 } });
    expect(progress).toMatchObject({ verdict: 'met', remaining: null, onStraightLine: null });
  });

  it('compares no percentage with a number of things', () => {
    const target: Target = { ...atLeast(300), quantity: { value: 300, boundary: 'at-least', unit: '家' } };
    const progress = track(target, '350%');
    expect(progress).toMatchObject({ verdict: 'undetermined', done: null });
    expect(progress.caveats).toContainEqual({
      code: 'unit-differs',
      params: { wanted: '家', found: '%' },
    });
    expect(track(target, '350项').verdict).toBe('met');
  });
});

describe('stocks counted from records', () => {
  it('count units and products in one number where the target does (trap 5)', () => {
    const units = [
      factory('f1', { division: '120116' }),
      park('p1', { division: '120116' }),
      product('d1', { division: '120116' }),
      product('d2', { division: '120116' }),
    ];
    const events = units.map(({ id }) => recognised(id, 'national', '2022-03-01'));
    const progress = trackTarget(
      shipped('tianjin-national-green-2027'),
      { units, events },
      { asOf: '2024-01-30' },
    );
    // Both products have one holder: 3 units, but 4 units and products.
    expect(progress).toMatchObject({ done: 4, remaining: 256 });
    expect(codesOf(progress)).toContain('units-and-products');
  });

  it('count a provincial title not as a national one (trap 4)', () => {
    const source = holders(300, 'green-manufacturing', 'provincial', '2022-03-01');
    const target = shipped('tianjin-national-green-2027');
    expect(trackTarget(target, source, { asOf: '2024-01-30' })).toMatchObject({
      verdict: 'not-met',
      done: 0,
    });
  });

  it('treat what does not say where it lies as uncertain, and elsewhere as elsewhere', () => {
    const units = [
      factory('here', { division: '130102' }),
      factory('nowhere'),
      factory('elsewhere', { division: '120115' }),
    ];
    const events = units.map(({ id }) => recognised(id, 'excellent', '2025', { scheme: 'smart-factory' }));
    const target: Target = {
      ...shipped('hebei-excellent-2027'),
      kind: 'stock',
      quantity: { value: 2, boundary: 'at-least' },
      metric: { scheme: 'smart-factory', where: { division: '130000', tier: 'excellent' } },
      by: '2027',
    };
    const progress = trackTarget(target, { units, events }, { asOf: '2026-01-01' });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: 1, remaining: 1 });
    expect(progress.caveats).toContainEqual({
      code: 'not-stated',
      params: { count: 1, filters: ['division'] },
    });
  });

  it('treat what hangs on a blurred date as uncertain', () => {
    const source = holders(401, 'tianjin-workshop', 'smart-factory', '2024');
    const progress = trackTarget(workshops, source, { asOf: '2024-12-09' });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: 0, remaining: 401 });
    expect(progress.caveats).toContainEqual({ code: 'uncertain', params: { count: 401 } });
  });

  it('keep a renamed unit and drop a removed one (trap 18)', () => {
    const source = holders(401, 'tianjin-workshop', 'smart-factory', '2024-01-01');
    const scheme = 'tianjin-workshop';
    const track = (...more: Source['events']) =>
      trackTarget(workshops, { ...source, events: [...source.events, ...more] }, { asOf: '2024-12-31' });
    expect(track(renamed('smart-factory 0', '新名', '2024-05-01')).verdict).toBe('met');
    expect(track(removed('smart-factory 0', 'smart-factory', '2024-05-01', { scheme }))).toMatchObject({
      verdict: 'not-met',
      done: 400,
    });
  });

  it('tell of lists of the due year that came after the due day, and do not count them (trap 12)', () => {
    // As the list of 2024, announced on 2025-01-22.
    const units = ['f1', 'f2', 'f3', 'f4'].map((id) => factory(id, { division: '120116' }));
    const events = [
      recognised('f1', 'national', '2024-01-30', { listYear: 2023 }),
      recognised('f2', 'national', '2025-01-22', { listYear: 2024 }),
      recognised('f3', 'national', '2025-01-22', { listYear: 2024 }),
      recognised('f4', 'national', '2026-03-11', { listYear: 2025 }),
    ];
    const target = own(
      { scheme: 'green-manufacturing', where: { division: '120000', tier: 'national' } },
      '2024',
    );
    const track = (asOf: string, knownAt?: string) => {
      const recorded = events.map((event) => ({ ...event, recordedAt: event.on }));
      return trackTarget(target, { units, events: recorded }, { asOf, ...(knownAt ? { knownAt } : {}) });
    };
    expect(track('2026-12-31')).toMatchObject({ verdict: 'met', done: 1 });
    expect(track('2026-12-31').caveats).toEqual([
      { code: 'list-announced-later', params: { count: 2, listYear: 2024, by: '2024-12-31' } },
    ]);
    expect(track('2024-12-31').caveats).toEqual([]);
    expect(track('2026-12-31', '2025-01-01').caveats).toEqual([]);
  });

  const own = (metric: StockTarget['metric'], by: string): StockTarget => ({
    kind: 'stock',
    id: 'made-up',
    labels: { en: 'made up', 'zh-CN': '虚构', 'zh-TW': '虛構' },
    jurisdiction: '120000',
    metric,
    quantity: { value: 1, boundary: 'at-least' },
    by,
    caveats: [],
    citation: { document: 'made up', confidence: 'primary' },
  });

  it('do not take a construction list for a zero-carbon park (trap 11)', () => {
    const scheme = 'zero-carbon-park';
    const target = own({ scheme }, '2030');
    const units = [park('p1')];
    const listed = [step('p1', 'cultivating', undefined, '2025-12-26', { scheme })];
    const accepted = [...listed, step('p1', 'accepted', undefined, '2027-06-01', { scheme })];
    const track = (events: Source['events']) =>
      trackTarget(target, { units, events }, { asOf: '2027-12-31' });
    expect(track(listed)).toMatchObject({ verdict: 'not-met', done: 0 });
    expect(track(accepted)).toMatchObject({ verdict: 'met', done: 1 });
    const observed = { figure: 2, on: '2026-01-01', stage: 'cultivating' } as const;
    const progress = trackTarget(target, null, { asOf: '2026-01-01', observed });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: null });
    expect(progress.caveats).toContainEqual({
      code: 'stage-differs',
      params: { wanted: ['accepted'], found: 'cultivating' },
    });
  });

  it('let a title of two years run out (trap 13)', () => {
    // Announced on 2020-09-29; titles of water-efficiency leaders are valid for two years.
    const scheme = 'water-efficiency-leader';
    const source = {
      units: [factory('f1')],
      events: [recognised('f1', undefined, '2020-09-29', { scheme })],
    };
    const track = (by: string) => trackTarget(own({ scheme }, by), source, { asOf: '2024-12-09' }).verdict;
    expect(track('2022-09-28')).toBe('met');
    expect(track('2022-09-29')).toBe('not-met');
  });

  test.each<[string, Filter, Parameters<typeof factory>[1]]>([
    ['the city', { division: '120116' }, { division: '120000' }],
    ['no place', { division: '120116' }, {}],
    ['the section of its industry', { industry: 'C38' }, { industry: 'C' }],
    [
      'the city and the section',
      { division: '120116', industry: 'C38' },
      { division: '120000', industry: 'C' },
    ],
  ])('leave open what states only %s', (_what, where, stated) => {
    const units = [factory('f1', stated), factory('f2', { division: '120115', industry: '36' })];
    const source = { units, events: units.map(({ id }) => recognised(id, 'national', '2024-01-05')) };
    const target = own({ scheme: 'green-manufacturing', where }, '2024');
    const progress = trackTarget(target, source, { asOf: '2024-12-31' });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: 0, doneAtMost: 1 });
    const filters = Object.keys(where);
    expect(progress.caveats).toEqual([{ code: 'not-stated', params: { count: 1, filters } }]);
  });

  it('answer with plain data and leave the target as it was', () => {
    const source = holders(3, 'tianjin-workshop', 'smart-factory', '2024');
    const before = JSON.stringify(workshops);
    const progress = trackTarget(workshops, source, { asOf: '2024-12-09' });
    expect(JSON.parse(JSON.stringify(progress))).toEqual(progress);
    expect(JSON.stringify(workshops)).toBe(before);
  });

  it('are known as they were known', () => {
    const source = holders(401, 'tianjin-workshop', 'smart-factory', '2024-01-01');
    const events = source.events.map((event, at) => ({
      ...event,
      recordedAt: at === 0 ? '2025-06-01' : '2024-02-01',
    }));
    const track = (knownAt: string) =>
      trackTarget(workshops, { ...source, events }, { asOf: '2025-12-31', knownAt }).done;
    expect([track('2025-01-01'), track('2025-06-01')]).toEqual([400, 401]);
  });
});

describe('a closed list', () => {
  const target: Target = {
    kind: 'coverage',
    id: 'made-up-chains',
    labels: { en: 'made up', 'zh-CN': '虚构', 'zh-TW': '虛構' },
    jurisdiction: '120000',
    metric: { scheme: 'green-manufacturing', where: { division: '120000' } },
    dimension: 'chain',
    list: tianjinKeyChains2021,
    by: '2025',
    caveats: [],
    citation: { document: 'made up', confidence: 'primary' },
  };
  const here = { division: '120116' };
  const eleven = factory('f1', { ...here, chains: tianjinKeyChains2021.slice(1) });
  const events = (...ids: string[]) => ids.map((id) => recognised(id, 'provincial', '2024-01-01'));

  it('names what is not covered, in the wording of its year (trap 16)', () => {
    const source = { units: [eleven], events: events('f1') };
    expect(trackTarget(target, source, { asOf: '2025-12-31' })).toMatchObject({
      verdict: 'not-met',
      done: 11,
      remaining: 1,
      uncovered: ['it-innovation'],
    });
    const later: Target = { ...target, list: [...tianjinKeyChains2021, 'light-industry'] };
    expect(trackTarget(later, source, { asOf: '2025-12-31' }).uncovered).toEqual([
      'it-innovation',
      'light-industry',
    ]);
  });

  it('is covered by one unit in several chains', () => {
    const units = [factory('f1', { ...here, chains: [...tianjinKeyChains2021] })];
    expect(trackTarget(target, { units, events: events('f1') }, { asOf: '2025-12-31' })).toMatchObject({
      verdict: 'met',
      done: 12,
      remaining: 0,
      uncovered: [],
    });
  });

  it('may be covered by what names no chain', () => {
    const units = [eleven, factory('f2', here)];
    const progress = trackTarget(target, { units, events: events('f1', 'f2') }, { asOf: '2025-12-31' });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: 11, uncovered: ['it-innovation'] });
    expect(codesOf(progress)).toEqual(['not-stated']);
  });

  it('may be covered by what does not say where it lies', () => {
    const units = [eleven, factory('f2', { chains: ['it-innovation'] })];
    const progress = trackTarget(target, { units, events: events('f1', 'f2') }, { asOf: '2025-12-31' });
    expect(progress).toMatchObject({ verdict: 'undetermined', done: 11 });
    expect(codesOf(progress)).toEqual(['uncertain']);
  });

  it('may be covered by what states only the city of the districts asked for', () => {
    const districts: Target = { ...target, dimension: 'division', list: ['120115', '120116'] };
    const units = [factory('f1', { division: '120115' }), factory('f2', { division: '120000' })];
    const source = { units, events: events('f1', 'f2') };
    expect(trackTarget(districts, source, { asOf: '2025-12-31' })).toMatchObject({
      verdict: 'undetermined',
      done: 1,
      uncovered: ['120116'],
    });
  });

  it('is missed where one unit may stand in either of two districts, and nothing else in them', () => {
    const districts: Target = { ...target, dimension: 'division', list: ['120115', '120116'] };
    const moved = { type: 'relocated', unit: 'f1', on: '2025-12', division: '120116' } as const;
    const source = {
      units: [factory('f1', { division: '120115' })],
      events: [...events('f1'), moved],
    };
    const progress = trackTarget(districts, source, { asOf: '2025-12-15' });
    expect(progress).toMatchObject({
      verdict: 'not-met',
      done: 0,
      doneAtMost: 1,
      basis: { by: ['division'] },
    });
  });

  it('fills no more districts than there are units that name none', () => {
    const districts: Target = {
      ...target,
      metric: { scheme: 'green-manufacturing' },
      dimension: 'division',
      list: ['120101', '120102', '120103'],
    };
    const source = { units: [factory('f1')], events: events('f1') };
    expect(trackTarget(districts, source, { asOf: '2025-12-31' })).toMatchObject({
      verdict: 'not-met',
      done: 0,
    });
  });

  it('is without a due day where its plan names none', () => {
    const { by: _, ...undated } = target;
    const progress = trackTarget(undated, { units: [eleven], events: events('f1') }, { asOf: '2025-12-31' });
    expect(progress).toMatchObject({ verdict: 'not-met', elapsedShare: null });
    expect(progress.caveats).toContainEqual({ code: 'due-unknown', params: { years: null } });
  });

  it('takes a reported number', () => {
    const observed = { figure: 12, on: '2024-12-09' };
    expect(trackTarget(target, null, { asOf: '2024-12-09', observed })).toMatchObject({
      verdict: 'met',
      done: 12,
      doneShare: 1,
      remaining: 0,
    });
  });
});
