import {
  type Enterprise,
  eventIdOf,
  Registry,
  type RegistryEvent,
  type Scheme,
  type Unit,
} from 'green-manufacturing-registry';
import { countSeries, countTiers } from 'green-manufacturing-registry/count';
import { describe, expect, it } from 'vitest';
import { countSlowly } from './reference/countSlowly.js';

const factories = (count: number): Unit[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'factory',
    id: `f${at}`,
    enterprise: `e${at}`,
    division: '120115',
  }));
const award = { type: 'title', scheme: 'green-manufacturing', stage: 'recognised' } as const;
const awards = (count: number): RegistryEvent[] =>
  Array.from({ length: count }, (_, at) => ({
    ...award,
    unit: `f${at}`,
    tier: 'national',
    on: '2024-01-05',
  }));
const query = { scheme: 'green-manufacturing', asOf: '2025-12-31' } as const;

describe('the table beside plain data', () => {
  it('takes in events that were appended', () => {
    const source = { units: factories(3), events: awards(1) };
    expect(countTiers(source, query).total).toBe(1);
    source.events.push(...awards(3).slice(1));
    expect(countTiers(source, query).total).toBe(3);
  });

  it('is made anew when an event is replaced, taken away or put before the others', () => {
    const events = awards(3);
    const source = { units: factories(3), events };
    expect(countTiers(source, query).total).toBe(3);
    events[1] = { ...award, unit: 'f1', tier: 'national', on: '2026-06-01' };
    expect(countTiers(source, query).total).toBe(2);
    events.pop();
    expect(countTiers(source, query).total).toBe(1);
    events.unshift({ ...award, unit: 'f2', tier: 'national', on: '2023-01-01' });
    expect(countTiers(source, query).total).toBe(2);
  });

  it('is made anew when units change', () => {
    const events = awards(2);
    expect(
      countTiers({ units: factories(2), events }, { ...query, where: { division: '120115' } }).total,
    ).toBe(2);
    const moved = factories(2).map((unit) => ({ ...unit, division: '120116' }));
    expect(countTiers({ units: moved, events }, { ...query, where: { division: '120115' } }).total).toBe(0);
  });

  it('answers more choices of stages than it keeps tables for, and the first of them again', () => {
    const stages = ['recognised', 'accepted', 'cultivating', 'applied', 'filed', 'recommended'] as const;
    const events = stages.flatMap((stage, at) =>
      Array.from({ length: at + 1 }, (_, more): RegistryEvent => {
        const unit = `f${(at * (at + 1)) / 2 + more}`;
        return { ...award, unit, tier: 'national', on: '2024-01-05', stage };
      }),
    );
    const source = { units: factories(21), events };
    const totals = [...stages, stages[0]].map(
      (stage) => countTiers(source, { ...query, stages: [stage] }).total,
    );
    expect(totals).toEqual([1, 2, 3, 4, 5, 6, 1]);
  });

  it('never mixes up two schemes of the same id', () => {
    const own = (tiers: string[]): Scheme => ({ id: 'own', tiers, heldAt: ['recognised'] });
    const events: RegistryEvent[] = [{ ...award, unit: 'f0', scheme: 'own', tier: 'gold', on: '2024-01-05' }];
    const units = factories(1);
    const asked = { ...query, scheme: 'own' };
    const rise = countTiers({ units, events, schemes: [own(['silver', 'gold'])] }, asked);
    expect(rise.tiers.map(({ tier, atOrAbove }) => [tier, atOrAbove])).toEqual([
      ['silver', 1],
      ['gold', 1],
    ]);
    const fall = countTiers({ units, events, schemes: [own(['gold', 'silver'])] }, asked);
    expect(fall.tiers.map(({ tier, atOrAbove }) => [tier, atOrAbove])).toEqual([
      ['gold', 1],
      ['silver', 0],
    ]);
  });

  it('leaves the data as they were', () => {
    const source = Object.freeze({ units: Object.freeze(factories(2)), events: Object.freeze(awards(2)) });
    const before = JSON.stringify(source);
    countTiers(source, { ...query, by: ['region', 'batch'] });
    expect(JSON.stringify(source)).toBe(before);
  });
});

describe('the table beside a registry', () => {
  it('sees a record that was revised', () => {
    const registry = new Registry();
    const recordedAt = '2026-01-01';
    registry.add([{ kind: 'park', id: 'k', name: '园区', division: '120115' }], { recordedAt });
    registry.record([{ ...award, unit: 'k', tier: 'national', on: '2024-01-05' }], { recordedAt });
    const inWuqing = { ...query, where: { division: '120114' } };
    expect(countTiers(registry, inWuqing).total).toBe(0);
    registry.add([{ kind: 'park', id: 'k', name: '园区', division: '120114' }], { recordedAt, revise: true });
    expect(countTiers(registry, inWuqing).total).toBe(1);
  });

  it('keeps step through many appends to one unit, and is made anew when much of it is out of date', () => {
    const registry = new Registry();
    const recordedAt = '2026-01-01';
    registry.add([{ kind: 'park', id: 'k', name: '园区' }], { recordedAt });
    for (let at = 0; at < 100; at += 1) {
      const on = new Date(Date.UTC(2000, 0, 1 + at)).toISOString().slice(0, 10);
      registry.record([{ ...award, unit: 'k', tier: 'national', project: `p${at}`, on }], { recordedAt });
      expect(countTiers(registry, { ...query, count: 'title' }).total).toBe(at + 1);
    }
  });

  it('forgets the only title of a unit when its award is taken back', () => {
    const registry = new Registry();
    const recordedAt = '2026-01-01';
    // So many that the table is not made anew for one of them.
    const parks = factories(40).map(({ id }): Unit => ({ kind: 'park', id, name: id }));
    registry.add(parks, { recordedAt });
    const [won] = awards(1);
    if (!won) throw new Error('one award was made');
    registry.record([won], { recordedAt });
    expect(countTiers(registry, query).total).toBe(1);
    registry.record([{ type: 'corrected', unit: 'f0', event: eventIdOf(won) }], { recordedAt: '2026-02-01' });
    expect(countTiers(registry, query).total).toBe(0);
    expect(countTiers(registry, { ...query, knownAt: '2026-01-15' }).total).toBe(1);
  });

  it('forgets where a unit moved to when the move is taken back', () => {
    const registry = new Registry();
    const recordedAt = '2026-01-01';
    registry.add([{ kind: 'park', id: 'f0', name: '示例', division: '120115' }], { recordedAt });
    registry.record(awards(1), { recordedAt });
    const move = { type: 'relocated', unit: 'f0', division: '120116', on: '2025-03-01' } as const;
    registry.record([move], { recordedAt });
    const divisions = () =>
      countTiers(registry, { ...query, by: ['division'], count: 'title' })
        .groups.filter(({ total }) => total > 0)
        .map(({ key }) => key.division);
    expect(divisions()).toEqual(['120116']);
    registry.record([{ type: 'corrected', unit: 'f0', event: eventIdOf(move) }], {
      recordedAt,
    });
    expect(divisions()).toEqual(['120115']);
  });
});

describe('the table beside plain data that grows', () => {
  it('sees an enterprise that comes later than its factory, whichever question is asked first', () => {
    const events: RegistryEvent[] = [];
    const recordedAt = '2026-01-01';
    const enterprises: Enterprise[] = [];
    const source = { units: factories(1), enterprises, events };
    const asked = { ...query, count: 'title', by: ['division'], where: { division: '120116' } } as const;
    const asKnown = { ...asked, knownAt: recordedAt };
    expect(countTiers(source, asked).total).toBe(0);
    enterprises.push({ kind: 'enterprise', id: 'e0', name: '示例', division: '120116' });
    events.push({ ...award, unit: 'e0', tier: 'national', on: '2024-01-05', recordedAt });
    for (const one of [asKnown, asked]) {
      const inBinhai = countTiers(source, one).groups.find(({ key }) => key.division === '120116');
      expect(inBinhai?.total).toBe(1);
    }
  });
});

describe('counting over the table', () => {
  it('tells 70,000 lists and as many enterprises from one another', () => {
    const count = 70_000;
    const source = {
      units: factories(count),
      events: awards(count).map((event, at) => ({ ...event, batch: `${at}` })),
    };
    const { groups } = countTiers(source, { ...query, by: ['enterprise', 'batch'], count: 'title' });
    expect(groups.length).toBe(count);
    expect(groups.every(({ key, total }) => total === 1 && key.enterprise === `e${key.batch}`)).toBe(true);
  });

  it.each(['unit', 'title', 'enterprise', 'product'] as const)(
    'knows schemes whose tiers are no ladder, by %s',
    (count) => {
      const scheme = 'tianjin-workshop';
      const events: RegistryEvent[] = [
        { ...award, scheme, unit: 'f0', tier: 'digital-workshop', on: '2022-01-01' },
        { ...award, scheme, unit: 'f0', tier: 'smart-factory', on: '2022' },
        { ...award, scheme, unit: 'f1', tier: 'digital-workshop', on: '2022-01-01', project: '甲' },
      ];
      const asked = { ...query, scheme, count, asOf: '2022-06-30' };
      const source = { units: factories(3), events };
      expect(countTiers(source, asked)).toMatchObject(countSlowly(source, asked));
      const days = ['2021-12-31', '2022-01-01', '2022-12-31'];
      expect(countSeries(source, { ...asked, by: ['kind'] }, { days })).toMatchObject(
        days.map((asOf) => countSlowly(source, { ...asked, by: ['kind'], asOf })),
      );
    },
  );

  it('refuses what cannot be counted', () => {
    const unknownUnit = { units: factories(1), events: awards(2) };
    const unknownTier = {
      units: factories(1),
      events: awards(1).map((event) => ({ ...event, tier: 'imperial' })),
    };
    const undated = { units: factories(1), events: awards(1) };
    expect(() => countTiers(unknownUnit, query)).toThrow(expect.objectContaining({ code: 'unknown-record' }));
    expect(() => countTiers(unknownTier, query)).toThrow(
      expect.objectContaining({ code: 'tier-not-of-scheme' }),
    );
    expect(() => countTiers(undated, { ...query, knownAt: '2026-01-01' })).toThrow(
      expect.objectContaining({ code: 'recorded-at-missing' }),
    );
    expect(() => countTiers(undated, { ...query, scheme: 'none' })).toThrow(
      expect.objectContaining({ code: 'unknown-scheme' }),
    );
    expect(() => countTiers(undated, { ...query, asOf: '2025' })).toThrow(
      expect.objectContaining({ code: 'invalid-day' }),
    );
  });

  it('counts an enterprise of many units in many groups', () => {
    const units: Unit[] = Array.from({ length: 400 }, (_, at) => ({
      kind: 'factory',
      id: `f${at}`,
      enterprise: 'e',
      zone: `zone ${at % 100}`,
    }));
    const asked = { ...query, by: ['zone'], count: 'enterprise' } as const;
    const source = { units, events: awards(400) };
    expect(countTiers(source, asked)).toMatchObject(countSlowly(source, asked));
    expect(countTiers(source, asked).groups.length).toBe(101);
  });

  it('groups by more combinations than a table could hold', () => {
    const units: Unit[] = Array.from({ length: 500 }, (_, at) => ({
      kind: 'factory',
      id: `f${at}`,
      enterprise: `e${at % 300}`,
      zone: `zone ${at % 400}`,
      industry: 'C38',
      division: `${at % 2 === 0 ? '12' : '37'}0100`,
    }));
    const events = awards(500).map((event, at) => ({
      ...event,
      batch: `${at % 250}`,
      recommendedBy: `r${at % 350}`,
    }));
    const by = [
      'enterprise',
      'zone',
      'batch',
      'recommender',
      'division',
      'region',
      'industry',
      'kind',
    ] as const;
    for (const count of ['unit', 'title'] as const) {
      const asked = { ...query, by, count };
      expect(countTiers({ units, events }, asked)).toMatchObject(countSlowly({ units, events }, asked));
    }
  });

  it('answers a series on days that lie centuries apart', () => {
    const source = { units: factories(2), events: awards(2) };
    const days = ['1700-01-01', '2024-01-04', '2024-01-05', '2300-01-01'];
    expect(countSeries(source, { scheme: query.scheme }, { days }).map(({ total }) => total)).toEqual([
      0, 0, 2, 2,
    ]);
  });

  it('follows an enterprise whose fifty factories win and lose titles in turn', () => {
    const units = factories(50).map((unit) => ({ ...unit, enterprise: 'e' }));
    const dayAt = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
    const events = units.flatMap(({ id }, at): RegistryEvent[] => {
      const title = { ...award, unit: id, tier: at % 3 === 0 ? 'national' : 'local' };
      const [won, lost] = [dayAt((at * 37) % 50), dayAt(((at * 37) % 50) + 1 + (at % 7))];
      return [
        { ...title, on: won },
        { ...title, stage: 'removed', on: lost },
      ];
    });
    const asked = { scheme: query.scheme, by: ['division'], count: 'enterprise' } as const;
    const days = Array.from({ length: 60 }, (_, at) => dayAt(at));
    expect(countSeries({ units, events }, asked, { days })).toMatchObject(
      days.map((asOf) => countSlowly({ units, events }, { ...asked, asOf })),
    );
  });

  it('counts units of the same two titles as often as they are', () => {
    const source = {
      units: factories(3),
      events: [...awards(3).map((event) => ({ ...event, tier: 'local', on: '2022-03-01' })), ...awards(3)],
    };
    const [group] = countTiers(source, { ...query, by: ['division'], asOf: '2023-12-31' }).groups;
    expect(group).toMatchObject({ key: { division: '120115' }, total: 3 });
    expect(group?.tiers.map(({ exact }) => exact)).toEqual([0, 3, 0, 0]);
    const [later] = countTiers(source, { ...query, by: ['division'] }).groups;
    expect(later?.tiers.map(({ exact, atOrAbove }) => [exact, atOrAbove])).toEqual([
      [0, 3],
      [0, 3],
      [0, 3],
      [3, 3],
    ]);
  });

  it('takes hostile names for what they are', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const units: Unit[] = ids.map((id) => ({ kind: 'factory', id, enterprise: id, zone: id }));
    const events = ids.map(
      (unit): RegistryEvent => ({ ...award, unit, tier: 'national', on: '2024-01-05', batch: unit }),
    );
    const asked = { ...query, by: ['zone', 'batch'] } as const;
    expect(countTiers({ units, events }, asked)).toMatchObject(countSlowly({ units, events }, asked));
    expect(Object.prototype).not.toHaveProperty('national');
  });
});
