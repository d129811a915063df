import { countTiers, type RegistryEvent, type TitleEvent, type Unit } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';

const green = {
  type: 'title',
  scheme: 'green-manufacturing',
  stage: 'recognised',
  on: '2020-05-01',
} as const;
const asOf = '2021-01-01';

/** Ten thousand parks, every second of which holds two titles; each third lies in one of three districts. */
const parks = Array.from(
  { length: 10_000 },
  (_, at): Unit => ({ kind: 'park', id: `p${at}`, name: `p${at}`, division: `12010${1 + (at % 3)}` }),
);
const awards = parks.flatMap(({ id }, at): TitleEvent[] => [
  { ...green, unit: id, tier: 'provincial', listYear: 2020 },
  ...(at % 2 === 0 ? [{ ...green, unit: id, tier: 'national', listYear: 2021 } as const] : []),
]);

describe('a count of many units', () => {
  const source = { units: parks, events: awards };

  it('puts each unit once into its group', () => {
    const { total, groups } = countTiers(source, { scheme: green.scheme, asOf, by: ['division'] });
    expect(total).toBe(10_000);
    expect(groups.map(({ key, total: of }) => [key.division, of])).toEqual([
      ['120101', 3334],
      ['120102', 3333],
      ['120103', 3333],
      [null, 0],
    ]);
  });

  it('counts every title', () => {
    const { total, tiers } = countTiers(source, { scheme: green.scheme, asOf, count: 'title' });
    expect(total).toBe(15_000);
    expect(tiers.map(({ exact }) => exact)).toEqual([0, 0, 10_000, 5000]);
  });

  it('puts a unit into the group of each of its awards', () => {
    const { total, groups, additive } = countTiers(source, { scheme: green.scheme, asOf, by: ['listYear'] });
    expect([total, additive]).toEqual([10_000, false]);
    expect(groups.map(({ key, total: of }) => [key.listYear, of])).toEqual([
      ['2020', 10_000],
      ['2021', 5000],
      [null, 0],
    ]);
  });

  it('keeps to the units and the titles that are asked for', () => {
    const where = { division: '120101', listYear: 2021 };
    // 0, 6, 12 … 9996
    expect(countTiers(source, { scheme: green.scheme, asOf, where }).total).toBe(1667);
  });
});

describe('a count of a unit with many titles', () => {
  const units: Unit[] = [{ kind: 'factory', id: 'f', enterprise: 'e' }];
  const events = Array.from(
    { length: 4500 },
    (_, at): RegistryEvent => ({
      type: 'title',
      unit: 'f',
      scheme: 'smart-factory',
      tier: at % 3 === 0 ? 'excellent' : 'advanced',
      stage: 'recognised',
      project: `project ${at}`,
      on: '2020-05-01',
    }),
  );

  it('counts the titles of each tier', () => {
    const { tiers } = countTiers({ units, events }, { scheme: 'smart-factory', asOf, count: 'title' });
    expect(tiers.map(({ exact }) => exact)).toEqual([0, 3000, 1500, 0]);
  });

  it('counts the unit once', () => {
    expect(countTiers({ units, events }, { scheme: 'smart-factory', asOf }).tiers).toMatchObject([
      {},
      { exact: 0, atOrAbove: 1 },
      { exact: 1 },
      {},
    ]);
  });
});

describe('a unit of which blurred dates leave open which of two lists gave its title', () => {
  const units: Unit[] = [{ kind: 'park', id: 'p1', name: 'p1' }];
  const events = [2020, 2021].map((listYear): TitleEvent => {
    return { ...green, unit: 'p1', tier: 'national', on: '2020', listYear };
  });
  const count = (asked: { where?: { listYear: number }; by?: ['listYear'] }) => {
    const { total, uncertain, groups } = countTiers(
      { units, events },
      { scheme: green.scheme, asOf, ...asked },
    );
    return {
      total,
      uncertain,
      groups: groups.map(({ key, ...cell }) => [key.listYear, cell.total, cell.uncertain]),
    };
  };

  it('counts once, and in the group of neither for certain', () => {
    expect(count({ by: ['listYear'] })).toEqual({
      total: 1,
      uncertain: 0,
      groups: [
        ['2020', 0, 1],
        ['2021', 0, 1],
        [null, 0, 0],
      ],
    });
  });

  it('may be of one of the lists', () => {
    expect(count({ where: { listYear: 2020 } })).toMatchObject({ total: 0, uncertain: 1 });
  });
});
