/**
 * The traps of counts and targets, one test each. What is counted is made up; what is compared with it was published.
 */
import {
  type CountQuery,
  countTiers,
  labelOf,
  Registry,
  type Source,
  tierOf,
} from 'green-manufacturing-registry';
import { bridge, coverageOf, ofWhich, stageFunnel } from 'green-manufacturing-registry/analysis';
import {
  compareQuantity,
  keyProcessNcRate,
  parseQuantity,
  type Quantity,
  trackTarget,
} from 'green-manufacturing-registry/target';
import { tianjinKeyChains2021 } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { shipped } from './counts/target/shipped.js';
import { enterprise, factory, park, product, recognised, removed, renamed, step } from './support/records.js';

function printed(text: string): Quantity {
  const quantity = parseQuantity(text);
  if (!quantity) throw new Error(text);
  return quantity;
}

/** So many made-up factories with one title each. */
function holders(length: number, scheme: string, tier: string): Source {
  const units = Array.from({ length }, (_, at) => factory(`f${at}`, { division: '120116' }));
  return { units, events: units.map(({ id }) => recognised(id, tier, '2024-06-01', { scheme })) };
}

const green = 'green-manufacturing';
const query: CountQuery = { scheme: green, asOf: '2024-12-09' };
const workshops = shipped('tianjin-workshops-2024');

describe('traps', () => {
  test('1: 突破400 from 350 needs 51, not 50', () => {
    const track = (length: number) =>
      trackTarget(workshops, holders(length, 'tianjin-workshop', 'smart-factory'), { asOf: '2024-12-31' });
    expect(track(350)).toMatchObject({ verdict: 'not-met', remaining: 51, doneShare: 0.875 });
    expect([track(400).verdict, track(401).verdict]).toEqual(['not-met', 'met']);
  });

  test('2: 350 titles of the old scheme are no tiers, and tiers are none of those', () => {
    const old = holders(350, 'tianjin-workshop', 'digital-workshop');
    expect(countTiers(old, { scheme: 'smart-factory', asOf: '2024-12-09' }).total).toBe(0);
    expect(trackTarget(workshops, holders(500, 'smart-factory', 'basic'), { asOf: '2024-12-31' }).done).toBe(
      0,
    );
  });

  test('3: submitted is not recognised, in a target and in a round', () => {
    const units = Array.from({ length: 20 }, (_, at) => factory(`f${at}`, { division: '120116' }));
    const listYear = { scheme: 'smart-factory', listYear: 2025 };
    const events = units.flatMap(({ id }, at) => [
      step(id, 'recommended', 'excellent', '2025-08-01', listYear),
      ...(at < 9 ? [recognised(id, 'excellent', '2025-11-01', listYear)] : []),
    ]);
    const submitted = shipped('tianjin-excellent-and-leading-submitted-yearly');
    const asked = { asOf: '2025-12-31', period: { listYear: 2025 } };
    expect(trackTarget(submitted, { units, events }, asked)).toMatchObject({ verdict: 'met', done: 20 });
    const { stages } = stageFunnel({ units, events }, { scheme: 'smart-factory', ...asked });
    expect(stages.map(({ stage, total }) => `${stage} ${total}`)).toEqual([
      'applied 20',
      'recommended 20',
      'publicised 9',
      'recognised 9',
    ]);
  });

  test('4: 203 are among 474, not on top of them', () => {
    const units = Array.from({ length: 474 }, (_, at) => factory(`f${at}`));
    const events = units.map(({ id }, at) =>
      recognised(id, at < 203 ? 'national' : 'provincial', '2024-01-30'),
    );
    const part = { ...query, where: { tier: 'national' } };
    const found = ofWhich({ units, events }, { whole: query, part });
    expect([found.whole.total, found.part.total, found.isSubset]).toEqual([474, 203, 'yes']);
    expect(found.share?.value.toFixed(1)).toBe('42.8');
  });

  test('5: 60 products of 10 holders are 60 products and 10 units', () => {
    const units = Array.from({ length: 60 }, (_, at) => product(`d${at}`, { enterprise: `e${at % 10}` }));
    const events = units.map(({ id }) => recognised(id, 'national', '2022-03-01'));
    const count = (count: 'product' | 'unit') => countTiers({ units, events }, { ...query, count }).total;
    expect([count('product'), count('unit')]).toEqual([60, 10]);
  });

  test('9: 近300 is below 300', () => {
    expect(compareQuantity(printed('近300项'), printed('不少于300项'))).toBe('not-met');
    expect(compareQuantity(printed('40多家'), printed('不少于50家'))).toBe('undetermined');
  });

  test('11: a construction list is no national zero-carbon park', () => {
    const scheme = 'zero-carbon-park';
    const events = [step('p1', 'cultivating', undefined, '2025-12-26', { scheme })];
    const on = (more: typeof events) =>
      countTiers({ units: [park('p1')], events: [...events, ...more] }, { scheme, asOf: '2027-12-31' }).total;
    expect([on([]), on([step('p1', 'accepted', undefined, '2027-06-01', { scheme })])]).toEqual([0, 1]);
  });

  test('12: the list of 2024 was announced on 2025-01-22', () => {
    const source = {
      units: [factory('f1')],
      events: [recognised('f1', 'national', '2025-01-22', { listYear: 2024 })],
    };
    const count = (period: { listYear: number } | { from: string; until: string }) =>
      countTiers(source, { scheme: green, asOf: '2026-03-20', measure: 'new', period }).total;
    expect([count({ listYear: 2024 }), count({ listYear: 2025 })]).toEqual([1, 0]);
    const [of2024, of2025] = [2024, 2025].map((year) =>
      count({ from: `${year}-01-01`, until: `${year + 1}-01-01` }),
    );
    expect([of2024, of2025]).toEqual([0, 1]);
  });

  test('13: a title of two years lapses, a title without an end does not', () => {
    // Water-efficiency leaders of 2020-09-29, among them Rockcheck, lapsed in September 2022.
    const leader = { scheme: 'water-efficiency-leader' };
    const source = {
      units: [factory('f1')],
      events: [recognised('f1', undefined, '2020-09-29', leader), recognised('f1', 'national', '2020-09-29')],
    };
    const held = (scheme: string, asOf: string) => countTiers(source, { scheme, asOf }).total;
    expect([held(leader.scheme, '2022-09-28'), held(leader.scheme, '2022-09-29')]).toEqual([1, 0]);
    expect(held(green, '2026-03-20')).toBe(1);
  });

  test('14: 市级 is provincial rank in Tianjin and local rank in Jiangsu', () => {
    const read = (jurisdiction: string) => tierOf('市级', { scheme: green, jurisdiction });
    expect([read('120000'), read('320000')]).toEqual(['provincial', 'local']);
    const print = (tier: 'national' | 'provincial' | 'local') =>
      labelOf('green-tier', tier, { locale: 'zh-CN', jurisdiction: '120000' });
    expect((['national', 'provincial', 'local'] as const).map(print)).toEqual(['国家级', '市级', '区级']);
  });

  test('15: 90 and 75 are for all industry, 95 and 70 for the automotive industry', () => {
    const track = (id: string, sector: string | undefined, figure: number) =>
      trackTarget(shipped(id), null, {
        asOf: '2027-12-31',
        observed: { figure, on: '2027-12-31', ...(sector ? { sector } : {}) },
      });
    expect(track('automotive-key-process-nc-2027', 'automotive', 72).verdict).toBe('met');
    expect(track('tianjin-key-process-nc-2027', undefined, 72).verdict).toBe('not-met');
    const mixed = track('tianjin-key-process-nc-2027', 'automotive', 80);
    expect(mixed.verdict).toBe('undetermined');
    expect(mixed.caveats.map(({ code }) => code)).toContain('sector-differs');
  });

  test('16: the 12 chains are those of 2021, and another wording covers none of them', () => {
    const chains = ['light-industry', ...tianjinKeyChains2021.slice(0, 11)];
    const source = {
      units: [factory('f1', { chains })],
      events: [recognised('f1', 'provincial', '2022-04-20')],
    };
    const { uncovered } = coverageOf(source, query, { dimension: 'chain', list: tianjinKeyChains2021 });
    expect(uncovered).toEqual(['light-industry-and-textiles']);
  });

  test('17: the mean of ratios is not the ratio of sums', () => {
    const firms = [
      { nc: 9, key: 10 },
      { nc: 10, key: 40 },
    ];
    expect(keyProcessNcRate(firms, { method: 'mean-of-ratios' }).rate).toBe(57.5);
    expect(keyProcessNcRate(firms, { method: 'ratio-of-sums' }).rate).toBe(38);
  });

  test('18: a renaming keeps the count, a removal lowers it', () => {
    const registry = new Registry();
    registry.add([enterprise(), factory('f1'), factory('f2')], { recordedAt: '2022-02-01' });
    const won = ['f1', 'f2'].map((id) => recognised(id, 'national', '2022-01-21'));
    const events = [...won, renamed('f1', '新名', '2024-05-01'), removed('f2', 'national', '2024-03-11')];
    registry.record(events, { recordedAt: '2024-06-01' });
    const { last, changes, next } = bridge(registry, {
      scheme: green,
      from: { asOf: '2023-12-31' },
      to: { asOf: '2024-12-31' },
    });
    expect([last.total, next.total]).toEqual([2, 1]);
    expect(
      changes.map(({ line, moves }) => [line, moves.map(({ before }) => before?.bearers[0]?.id)]),
    ).toEqual([['removed', ['f2']]]);
  });
});
