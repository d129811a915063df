import { iterableIn, objectIn, RegistryError } from '../../words/vocabulary/internal.js';
import type { Dimension } from './CountQuery.js';
import { emptyCell } from './cells.js';
import type { Cell, TierCounts } from './TierCounts.js';

/** Above so many cells nearly all of a table would be empty. */
const mostCells = 1_000_000;

/** The values that a table is to have in any case, in the order in which they are to stand. */
export type TableValues = { readonly [D in Dimension]?: readonly (string | null)[] };

/** Every combination of the values, empty ones too: the cells in the order of the axes, the last one fastest. */
export type CrossTable = {
  axes: { dimension: Dimension; values: (string | null)[] }[];
  cells: Cell[];
};

/**
 * Spreads the groups of a count, which are only those that occur, over a full table.
 *
 * @param options `values`: the values that an axis has in any case, zeros included, such as all districts of a city. What is
 *   found besides comes after them.
 * @throws RegistryError `table-too-large` above 1,000,000 cells; `invalid-query` for values of what was not grouped by
 * @example
 * const units: Unit[] = ['120115', '370100'].map((division, at) => ({ kind: at ? 'factory' : 'park', id: division, name: division, enterprise: 'e', division }))
 * const events: RegistryEvent[] = units.map(({ id }) => ({ type: 'title', unit: id, scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }))
 * const table = crossTable(countTiers({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31', by: ['region', 'kind'] }))
 * table.axes.map(({ values }) => values) //=> [['120000', '370000'], ['factory', 'park']]
 * table.cells.map(({ total }) => total) //=> [0, 1, 1, 0]
 */
export function crossTable(counts: TierCounts, options: { values?: TableValues } = {}): CrossTable {
  const { basis, groups, tiers } = objectIn(counts, 'counts');
  const { by } = objectIn(basis, 'counts.basis');
  const { values: given = {} } = objectIn(options, 'options');
  const stray = Object.keys(given).find((name) => !by.some((dimension) => dimension === name));
  if (stray !== undefined)
    throw new RegistryError('invalid-query', { field: 'values', received: stray, allowed: by, shape: 'by' });
  const axes = by.map((dimension) => {
    const found = [...new Set(groups.map(({ key }) => key[dimension] ?? null))].sort(notStatedLast);
    return {
      dimension,
      values: [...new Set([...iterableIn(given[dimension] ?? [], `options.values.${dimension}`), ...found])],
    };
  });
  const size = axes.reduce((product, { values }) => product * values.length, 1);
  if (size > mostCells) throw new RegistryError('table-too-large', { cells: size, allowed: mostCells });
  const names = tiers.map(({ tier }) => tier);
  const cells = Array.from({ length: by.length > 0 ? size : 0 }, () => emptyCell(names));
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
