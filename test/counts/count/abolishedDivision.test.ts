import { countTiers, listUnits } from 'green-manufacturing-registry';
import { expect, it } from 'vitest';
import { factory, recognised } from '../../support/records.js';

const units = [
  factory('old', { division: '120221', divisionAsOf: '2014-12-31' }),
  factory('new', { division: '120117' }),
  factory('other', { division: '120116' }),
];
const source = { units, events: units.map(({ id }) => recognised(id, 'national', '2014-01-01')) };
const query = { scheme: 'green-manufacturing', asOf: '2026-01-01' } as const;

it.each(['120117', '120221'])(
  'a filter by %s counts the units of Ninghe under both of its codes',
  (division) => {
    const filtered = { ...query, where: { division } };
    expect(countTiers(source, filtered).total).toBe(2);
    expect(listUnits(source, filtered)).toHaveLength(2);
  },
);

it('groups by division count them as one', () => {
  const { groups } = countTiers(source, { ...query, by: ['division'] });
  expect(groups.map(({ key, total }) => [key.division, total])).toEqual([
    ['120116', 1],
    ['120117', 2],
    [null, 0],
  ]);
});
