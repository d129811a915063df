import { countTiers, type RegistryEvent, type Unit } from 'green-manufacturing-registry';
import { crossTable } from 'green-manufacturing-registry/count';
import { describe, expect, it } from 'vitest';

const award = {
  type: 'title',
  scheme: 'green-manufacturing',
  stage: 'recognised',
  on: '2020-10-16',
} as const;
const query = { scheme: 'green-manufacturing', asOf: '2020-12-31' } as const;
const units: Unit[] = [
  { kind: 'factory', id: 'a', enterprise: 'e1', division: '120115' },
  { kind: 'factory', id: 'b', enterprise: 'e2', division: '120116' },
  { kind: 'supply-chain', id: 'c', enterprise: 'e1', division: '370212' },
  { kind: 'park', id: 'd', name: '园区' },
];
const events: RegistryEvent[] = units.map(({ id }) => ({ ...award, unit: id, tier: 'national' }));

describe('crossTable', () => {
  it('gives every combination a cell, what is not stated last', () => {
    const table = crossTable(countTiers({ units, events }, { ...query, by: ['region', 'kind'] }));
    expect(table.axes).toEqual([
      { dimension: 'region', values: ['120000', '370200', null] },
      { dimension: 'kind', values: ['factory', 'park', 'supply-chain'] },
    ]);
    expect(table.cells.map(({ total }) => total)).toEqual([2, 0, 0, 0, 0, 1, 0, 1, 0]);
    expect(table.cells.every(({ tiers }) => tiers.length === 4)).toBe(true);
  });

  it('has the values that are given in their order, zeros included, and then what is found besides', () => {
    const counts = countTiers({ units, events }, { ...query, by: ['division', 'kind'] });
    const table = crossTable(counts, {
      values: { division: ['120101', '120116', '120115'], kind: ['park', 'factory'] },
    });
    expect(table.axes.map(({ values }) => values)).toEqual([
      ['120101', '120116', '120115', '370212', null],
      ['park', 'factory', 'supply-chain'],
    ]);
    expect(table.cells.map(({ total }) => total)).toEqual([0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0]);
  });

  it('refuses values of what was not grouped by', () => {
    const counts = countTiers({ units, events }, { ...query, by: ['kind'] });
    expect(() => crossTable(counts, { values: { zone: ['开发区'] } })).toThrow(
      expect.objectContaining({
        code: 'invalid-query',
        info: { field: 'values', received: 'zone', allowed: ['kind'], shape: 'by' },
      }),
    );
  });

  it('has no cell where nothing was grouped', () => {
    expect(crossTable(countTiers({ units, events }, query))).toEqual({ axes: [], cells: [] });
  });

  it('refuses a table of more cells than anyone could read', () => {
    const many: Unit[] = Array.from({ length: 1200 }, (_, at) => ({
      kind: 'factory',
      id: `f${at}`,
      enterprise: `e${at}`,
      zone: `z${at}`,
    }));
    const awards = many.map(({ id }): RegistryEvent => ({ ...award, unit: id, tier: 'national' }));
    const counts = countTiers({ units: many, events: awards }, { ...query, by: ['enterprise', 'zone'] });
    expect(() => crossTable(counts)).toThrow(expect.objectContaining({ code: 'table-too-large' }));
  });
});
