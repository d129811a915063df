import type { Source } from '../../records/timeline/index.js';
import type { ComparisonBasis } from './AnalysisBasis.js';
import { basisFor, type Comparison, queryAt } from './Comparison.js';
import type { Move, MoveCause, MoveKind } from './Move.js';
import { movesBetween } from './movesBetween.js';
import { type Figure, tallyOf } from './ratioOf.js';
import { type Renaming, renamingsIn } from './renamingsIn.js';
import type { CountedEntry } from './thingsOf.js';

/** The things that went one way. */
export type Flow = Figure & {
  /** How many of the certain ones, by what caused it, the most frequent first. */
  causes: { by: MoveCause['by']; total: number }[];
  moves: Move[];
};

export type Flows = {
  basis: ComparisonBasis<'moves'>;
  flows: Record<Exclude<MoveKind, 'absent'>, Flow>;
  /** The things counted at the end whose bearer was renamed in between, each once; they go on. */
  renamed: Figure & { renamings: Renaming[] };
};

/**
 * What came, went, rose and fell between two moments, why, and who: new, removed, expired, merged, promoted, renamed.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = ['p1', 'p2'].map((id) => ({ kind: 'park', id, name: id }))
 * const won = { type: 'title', scheme: 'green-manufacturing', stage: 'recognised' } as const
 * const events: RegistryEvent[] = [
 *   { ...won, unit: 'p1', tier: 'provincial', on: '2021-03-01' },
 *   { ...won, unit: 'p1', tier: 'national', on: '2024-01-30' },
 *   { ...won, unit: 'p2', tier: 'provincial', on: '2024-06-01' },
 * ]
 * const years = { from: { asOf: '2023-12-31' }, to: { asOf: '2024-12-31' } } as const
 * const { flows } = flowsBetween({ units, events }, { scheme: 'green-manufacturing', ...years })
 * const told = [flows.entered.total, flows.promoted.total, flows.left.total]
 * told //=> [1, 1, 0]
 */
export function flowsBetween(source: Source, comparison: Comparison): Flows {
  const { from, to } = comparison;
  const moves = movesBetween(source, comparison);
  const flowOf = (kind: MoveKind): Flow => {
    const found = moves.filter(({ kinds }) => kinds.includes(kind));
    const figure = tallyOf(found.map(({ kinds }) => ({ certain: kinds.length === 1 })));
    return { ...figure, causes: causesOf(found), moves: found };
  };
  const renamings = renamingsIn(source, moves, comparison);
  const renamed = new Map<CountedEntry, { certain: boolean }>();
  for (const { entry, certain } of renamings)
    renamed.set(entry, { certain: certain || renamed.get(entry)?.certain === true });
  return {
    basis: { result: 'moves', from, to, counts: basisFor(source, queryAt(comparison, to)) },
    flows: {
      entered: flowOf('entered'),
      left: flowOf('left'),
      promoted: flowOf('promoted'),
      demoted: flowOf('demoted'),
      changed: flowOf('changed'),
      stayed: flowOf('stayed'),
    },
    renamed: { ...tallyOf(renamed.values()), renamings },
  };
}

function causesOf(moves: readonly Move[]): Flow['causes'] {
  const totals = new Map<MoveCause['by'], number>();
  for (const { cause } of moves) if (cause) totals.set(cause.by, (totals.get(cause.by) ?? 0) + 1);
  return [...totals]
    .map(([by, total]) => ({ by, total }))
    .sort((a, b) => b.total - a.total || (a.by < b.by ? -1 : 1));
}
