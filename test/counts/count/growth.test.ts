import {
  type CountQuery,
  type Enterprise,
  Registry,
  type RegistryEvent,
  type Scheme,
  type Unit,
} from 'green-manufacturing-registry';
import { countSeries, countTiers, eventDays } from 'green-manufacturing-registry/count';
import { describe, expect, it } from 'vitest';
import { countSlowly } from './reference/countSlowly.js';

/** Numbers below a bound that look like chance, the same at every run. */
function chances(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}

const dayAt = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
const kinds = ['factory', 'product', 'supply-chain'] as const;
const recordedAt = '2026-01-01';

function unitsOf(length: number, owners: number): { units: Unit[]; enterprises: Enterprise[] } {
  return {
    units: Array.from({ length }, (_, at) => ({
      kind: kinds[at % 3] ?? 'factory',
      id: `u${at}`,
      name: `示例${at}`,
      enterprise: `e${at % owners}`,
      division: ['120115', '120116', '370212'][at % 3],
    })),
    enterprises: Array.from({ length: owners }, (_, at) => ({
      kind: 'enterprise',
      id: `e${at}`,
      name: `示例企业${at}`,
    })),
  };
}

const tiers = ['county', 'local', 'provincial', 'national'];

const scheme = 'green-manufacturing';

/** A title that its unit has not had, with its end, later, for one in four. */
function titleOf(at: number, pick: (below: number) => number): RegistryEvent[] {
  const title = {
    type: 'title',
    unit: `u${pick(600)}`,
    scheme,
    tier: tiers[pick(4)] ?? '',
    project: `p${at}`,
    listYear: 2019 + pick(4),
  } as const;
  const on = pick(1000);
  const won: RegistryEvent = { ...title, stage: 'recognised', on: dayAt(on) };
  return pick(4) > 0 ? [won] : [won, { ...title, stage: 'removed', on: dayAt(on + 1 + pick(500)) }];
}

describe('a registry that grows', () => {
  const questions = [
    { by: ['kind', 'region'] },
    { by: ['division'], count: 'title' },
    { by: ['listYear'], count: 'enterprise', where: { kind: ['factory', 'product'] } },
    { count: 'product', measure: 'ever' },
  ] satisfies Partial<CountQuery>[];

  function emptyRegistry(): Registry {
    const registry = new Registry();
    const { units, enterprises } = unitsOf(600, 150);
    registry.add([...enterprises, ...units], { recordedAt });
    return registry;
  }

  it('answers as the slow count does, also when much was learned since the question was first asked', () => {
    const pick = chances(7);
    const registry = emptyRegistry();
    const days = [200, 700, 1400].map(dayAt);
    for (let round = 0; round < 10; round += 1) {
      for (let at = 0; at < 120; at += 1) {
        registry.record(titleOf(round * 1000 + at, pick), { recordedAt });
        countTiers(registry, { scheme, asOf: dayAt(pick(1500)), ...questions[pick(4)] });
      }
      for (const question of questions) {
        const plain = days.map((asOf) => countSlowly(registry, { scheme, ...question, asOf }));
        expect(days.map((asOf) => countTiers(registry, { scheme, ...question, asOf }))).toMatchObject(plain);
        expect(countSeries(registry, { scheme, ...question }, { days })).toMatchObject(plain);
      }
    }
  });

  it('answers many different questions, and each again as it did before', () => {
    const pick = chances(9);
    const registry = emptyRegistry();
    registry.record(Array.from({ length: 300 }, (_, at) => titleOf(at, pick)).flat(), { recordedAt });
    const asked = Array.from({ length: 40 }, (_, at) => ({
      scheme,
      asOf: dayAt(1000),
      where: { enterprise: [`e${at}`, `e${at + 1}`] },
    }));
    const first = asked.map((query) => countTiers(registry, query));
    expect(first.map(({ total }) => total > 0)).toContain(true);
    expect(asked.map((query) => countTiers(registry, query))).toEqual(first);
    expect(first).toMatchObject(asked.map((query) => countSlowly(registry, query)));
  });

  it('gives a series of every event day that is the single counts of these days', () => {
    const pick = chances(8);
    const registry = emptyRegistry();
    const events = Array.from({ length: 900 }, (_, at) => titleOf(at, pick)).flat();
    registry.record(events, { recordedAt });
    const days = eventDays(registry, { scheme, from: '2020-01-01', until: '2025-12-31' });
    expect(days.length).toBeGreaterThan(500);
    for (const question of questions) {
      const series = countSeries(registry, { scheme, ...question }, { days });
      expect(series).toEqual(days.map((asOf) => countTiers(registry, { scheme, ...question, asOf })));
    }
  });
});

describe('titles of a scheme without a ladder', () => {
  const many: Scheme = {
    id: 'marks',
    tiers: Array.from({ length: 9 }, (_, at) => `m${at}`),
    ladder: false,
    heldAt: ['recognised'],
  };
  const events = (units: readonly number[]): RegistryEvent[] =>
    units.flatMap((unit) =>
      many.tiers
        .filter((_, tier) => ((unit * 37) >> tier) % 2 === 1)
        .map((tier, at) => ({
          type: 'title',
          unit: `u${unit}`,
          scheme: many.id,
          tier,
          stage: 'recognised',
          on: dayAt(unit + at),
        })),
    );

  it('are held in hundreds of different sets', () => {
    const { units, enterprises } = unitsOf(500, 500);
    const source = { units, enterprises, events: events([...units.keys()]), schemes: [many] };
    const asked = { scheme: many.id, asOf: '2026-01-01', by: ['region'] } as const;
    expect(countTiers(source, asked)).toMatchObject(countSlowly(source, asked));
  });

  it('may come to be held in more sets than when the question was first asked', () => {
    const { units, enterprises } = unitsOf(300, 300);
    const registry = new Registry({ schemes: [many] });
    registry.add([...enterprises, ...units], { recordedAt });
    const asked = { scheme: many.id, asOf: '2026-01-01' } as const;
    registry.record(events([1, 2]), { recordedAt });
    expect(countTiers(registry, asked)).toMatchObject(countSlowly(registry, asked));
    for (let unit = 3; unit < 300; unit += 20) {
      const some = Array.from({ length: 20 }, (_, at) => unit + at).filter((one) => one < 300);
      registry.record(events(some), { recordedAt });
      expect(countTiers(registry, asked)).toMatchObject(countSlowly(registry, asked));
    }
  });
});
