import type { Answer, Source } from '../../records/timeline/internal.js';
import type { ComparisonBasis } from './AnalysisBasis.js';
import { basisFor, type Comparison, type Moment, queryAt } from './Comparison.js';
import { type Learned, learnedBetween } from './learnedBetween.js';
import { type Move, nowhere, type Place } from './Move.js';
import { movesBetween } from './movesBetween.js';
import type { Figure } from './ratioOf.js';

/** How a thing changes a figure: from whether it counted to whether it does. */
const lines = {
  added: ['no', 'yes'],
  removed: ['yes', 'no'],
  confirmed: ['unknown', 'yes'],
  doubted: ['yes', 'unknown'],
  possible: ['no', 'unknown'],
  dropped: ['unknown', 'no'],
} as const satisfies Readonly<Record<string, readonly [before: Answer, after: Answer]>>;

const lineNames = ['added', 'removed', 'confirmed', 'doubted', 'possible', 'dropped'] as const;

export type BridgeLineName = (typeof lineNames)[number];

/**
 * A thing that moves a figure. `learned`: the events that were learned in between about what bears it; `revised`: the wordings
 * of its record that came in between. Both are empty but for corrections.
 */
export type BridgeMove = Move & Learned;

/** By how much one kind of change moves the figure, below zero where it lowers it, and every thing that does. */
export type BridgeLine = Figure & { line: BridgeLineName; moves: BridgeMove[] };

export type Bridge = {
  basis: ComparisonBasis<'bridge'>;
  /** The figure of the first moment, as it was known then. */
  last: Figure;
  /** What was learned since about the first moment: events corrected, or recorded late. */
  corrections: BridgeLine[];
  /** The figure of the first moment, as it is known at the second. */
  restated: Figure;
  /** What came and went between the two moments. */
  changes: BridgeLine[];
  /** The figure of the second moment. */
  next: Figure;
};

/**
 * Leads from one figure to the next, unit by unit: the last figure, corrected by what was learned since, plus what came,
 * minus what went, is the next figure, exactly. The lines lead from the uncertain of the one to that of the other as well.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = ['p1', 'p2'].map((id) => ({ kind: 'park', id, name: id }))
 * const won = { type: 'title', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised' } as const
 * const events: RegistryEvent[] = [
 *   { ...won, unit: 'p1', on: '2023-03-01', recordedAt: '2024-05-01' },
 *   { ...won, unit: 'p2', on: '2024-01-30', recordedAt: '2024-02-01' },
 * ]
 * const from = { asOf: '2023-12-31', knownAt: '2023-12-31' }
 * const to = { asOf: '2024-12-31', knownAt: '2024-12-31' }
 * const { last, corrections, changes, next } = bridge({ units, events }, { scheme: 'green-manufacturing', from, to })
 * const told = [last.total, corrections[0]?.total, changes[0]?.total, next.total]
 * told //=> [0, 1, 1, 2]
 */
export function bridge(source: Source, comparison: Comparison): Bridge {
  const { from, to } = comparison;
  const knownNow: Moment = { ...to, asOf: from.asOf };
  const changed = movesBetween(source, { ...comparison, from: knownNow });
  const restated = figureAt(changed, 'from');
  // Nothing is learned between two moments that know the same.
  const isNews = from.knownAt !== to.knownAt;
  const corrected = isNews ? movesBetween(source, { ...comparison, to: knownNow }) : [];
  return {
    basis: { result: 'bridge', from, to, counts: basisFor(source, queryAt(comparison, to)) },
    last: isNews ? figureAt(corrected, 'from') : restated,
    corrections: linesOf(corrected, learnedBetween(source, from, to)),
    restated,
    changes: linesOf(changed, () => ({ learned: [], revised: [] })),
    next: figureAt(changed, 'to'),
  };
}

function figureAt(moves: readonly Move[], when: 'from' | 'to'): Figure {
  return sum(moves.map((move) => worth(isCounted(move[when]))));
}

function linesOf(moves: readonly Move[], learned: (move: Move) => Learned): BridgeLine[] {
  return lineNames.flatMap((line) => {
    const [before, after] = lines[line];
    const own = moves.filter((move) => isCounted(move.from) === before && isCounted(move.to) === after);
    if (own.length === 0) return [];
    const total = own.length * (worth(after).total - worth(before).total);
    const uncertain = own.length * (worth(after).uncertain - worth(before).uncertain);
    return { line, total, uncertain, moves: own.map((move) => ({ ...move, ...learned(move) })) };
  });
}

function isCounted([sure, ...open]: readonly Place[]): Answer {
  if (sure !== nowhere) return 'yes';
  return open.length > 0 ? 'unknown' : 'no';
}

function worth(answer: Answer): Figure {
  return { total: answer === 'yes' ? 1 : 0, uncertain: answer === 'unknown' ? 1 : 0 };
}

function sum(figures: readonly Figure[]): Figure {
  return figures.reduce(
    (all, { total, uncertain }) => ({ total: all.total + total, uncertain: all.uncertain + uncertain }),
    { total: 0, uncertain: 0 },
  );
}
