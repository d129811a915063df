import type { Source } from '../../records/timeline/index.js';
import { findScheme } from '../../records/title/internal.js';
import type { ComparisonBasis } from './AnalysisBasis.js';
import { basisFor, type Comparison, queryAt } from './Comparison.js';
import { type Move, nowhere, type Place } from './Move.js';
import { movesBetween } from './movesBetween.js';
import { type Figure, tallyOf } from './ratioOf.js';

/** The things that went from one place to another, or may have. */
export type MatrixCell = Figure & { from: Place; to: Place; moves: Move[] };

export type TierMatrix = {
  basis: ComparisonBasis<'moves'>;
  /** `none` first, then the tiers, lowest first. */
  places: Place[];
  /** Row by row, one for each two places, but for `none` to `none`. */
  cells: MatrixCell[];
};

/**
 * Lays the tier that things had at one moment against the tier that they have at another. `none` stands for what came
 * and for what went, so that where nothing is open a row adds up to the earlier count and a column to the later one. What may
 * stand in several cells is certain in none.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '示例园区' }]
 * const won = { type: 'title', unit: 'p1', scheme: 'green-manufacturing', stage: 'recognised' } as const
 * const events: RegistryEvent[] = [{ ...won, tier: 'provincial', on: '2021-03-01' }, { ...won, tier: 'national', on: '2024-01-30' }]
 * const years = { from: { asOf: '2023-12-31' }, to: { asOf: '2024-12-31' } } as const
 * const { cells } = tierMatrix({ units, events }, { scheme: 'green-manufacturing', ...years })
 * cells.filter(({ total }) => total > 0).map(({ from, to, total }) => [from, to, total]) //=> [['provincial', 'national', 1]]
 */
export function tierMatrix(source: Source, comparison: Comparison): TierMatrix {
  const { from, to } = comparison;
  const { tiers } = findScheme(comparison.scheme, source.schemes);
  const moves = movesBetween(source, comparison);
  const found = moves.flatMap((move) => [...move.from, ...move.to]);
  const places = [...new Set([nowhere, ...(tiers.length > 0 ? tiers : ['held']), ...found])];
  const cells = places.flatMap((row) =>
    places
      .filter((column) => column !== nowhere || row !== nowhere)
      .map((column) => cellOf(row, column, moves)),
  );
  return {
    basis: { result: 'moves', from, to, counts: basisFor(source, queryAt(comparison, to)) },
    places,
    cells,
  };
}

function cellOf(from: Place, to: Place, all: readonly Move[]): MatrixCell {
  const moves = all.filter((move) => move.from.includes(from) && move.to.includes(to));
  const isOnly = (move: Move) => move.from.length === 1 && move.to.length === 1;
  return { from, to, ...tallyOf(moves.map((move) => ({ certain: isOnly(move) }))), moves };
}
