import type { Cell, Dimension, TierCounts } from '../count/index.js';
import { RegistryError } from '../vocabulary/index.js';

/** Above so many cells nearly all of a table would be empty. */
const mostCells = 1_000_000;

/** Every combination of the values found, empty ones too: the cells in the order of the axes, the last one fastest. */
export type CrossTable = {
  axes: { dimension: Dimension; values: (string | null)[] }[];
  cells: Cell[];
};

/**
 * Spreads the groups of a count, which are only those that occur, over a full table.
 *
 * @throws RegistryError `table-too-large` above 1,000,000 cells
 * @example
 * const units = ['120115', '370100'].map((division, at) => ({ kind: at ? 'factory' : 'park', id: division, name: division, enterprise: 'e', division }))
 * const events = units.map(({ id }) => ({ type: 'title', unit: id, scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }))
 * const table = crossTable(countTiers({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31', by: ['region', 'kind'] }))
 * table.axes.map(({ values }) => values) //=> [['120000', '370000'], ['factory', 'park']]
 * table.cells.map(({ total }) => total) //=> [0, 1, 1, 0]
 */
export function crossTable({ basis: { by }, groups, tiers }: TierCounts): CrossTable {
  const axes = by.map((dimension) => {
    const values = [...new Set(groups.map(({ key }) => key[dimension] ?? null))];
    return { dimension, values: values.sort(notStatedLast) };
  });
  const size = axes.reduce((product, { values }) => product * values.length, 1);
  if (size > mostCells) throw new RegistryError('table-too-large', { cells: size, allowed: mostCells });
  const cells = Array.from({ length: by.length > 0 ? size : 0 }, (): Cell => {
    const empty = tiers.map(({ tier }) => ({ tier, exact: 0, atOrAbove: 0, uncertain: 0 }));
    return { total: 0, uncertain: 0, tiers: empty };
  });
  const places = axes.map(({ values }) => new Map(values.map((value, at) => [value, at])));
  for (const { key, ...cell } of groups) {
    const place = axes.reduce((at, { dimension, values }, axis) => {
      return at * values.length + (places[axis]?.get(key[dimension] ?? null) ?? 0);
    }, 0);
    cells[place] = cell;
  }
  return { axes, cells };
}

function notStatedLast(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : 1;
}
