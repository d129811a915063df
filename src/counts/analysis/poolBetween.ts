import type { TitleEvent } from '../../records/event/index.js';
import { effectiveFacts, type Source } from '../../records/timeline/internal.js';
import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import { type Stage, stages } from '../../words/vocabulary/index.js';
import type { ComparisonBasis } from './AnalysisBasis.js';
import type { Comparison } from './Comparison.js';
import { type Flow, flowsBetween } from './flowsBetween.js';
import type { Move } from './Move.js';
import type { Figure } from './ratioOf.js';

/** A candidate that left the pool, and the latest stage that it is known to have reached since; null where none is recorded. */
export type PoolExit = Move & { became: Stage | null };

export type Pool = {
  basis: ComparisonBasis<'pool'>;
  came: Flow;
  went: Figure & {
    /** How many of the certain ones became what, in the order of the stages; `null` last. */
    became: { stage: Stage | null; total: number }[];
    moves: PoolExit[];
  };
  stayed: Flow;
};

/**
 * Who came into the pool of candidates (培育对象) between two moments, who left it, and what became of those. A candidate
 * leaves with the next step of a round, by a notice, or with its own end.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const step = { type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'provincial' } as const
 * const events: RegistryEvent[] = [{ ...step, stage: 'pooled', on: '2023-03-01' }, { ...step, stage: 'recognised', on: '2024-06-01' }]
 * const source: Source = { units: [{ kind: 'park', id: 'p1', name: '示例园区' }], events }
 * const years = { from: { asOf: '2023-12-31' }, to: { asOf: '2024-12-31' } } as const
 * poolBetween(source, { scheme: 'green-manufacturing', ...years }).went.became //=> [{ stage: 'recognised', total: 1 }]
 */
export function poolBetween(source: Source, comparison: Omit<Comparison, 'stages'>): Pool {
  const { from, to } = comparison;
  const { basis, flows } = flowsBetween(source, { ...comparison, stages: ['pooled'] });
  const { moves, total, uncertain } = flows.left;
  const steps = effectiveFacts(source.events, comparison.to).filter((fact) => fact.type === 'title');
  const own = steps.filter(({ scheme, stage }) => scheme === comparison.scheme && stage !== 'pooled');
  const exits = moves.map((move) => ({ ...move, became: latestStep(move, own, comparison) }));
  const certain = exits.filter(({ kinds }) => kinds.length === 1);
  const became = [...stages, null].flatMap((stage) => {
    const total = certain.filter((exit) => exit.became === stage).length;
    return total > 0 ? [{ stage, total }] : [];
  });
  return {
    basis: { result: 'pool', from, to, counts: basis.counts },
    came: flows.entered,
    went: { total, uncertain, became, moves: exits },
    stayed: flows.stayed,
  };
}

/** The latest step since a candidate left the pool. */
function latestStep(
  { before, cause }: Move,
  steps: readonly TitleEvent[],
  { to }: Pick<Comparison, 'to'>,
): Stage | null {
  const left = cause?.on;
  if (!before || left === undefined) return null;
  const last = dayNumber(to.asOf);
  const own = before.titles.map(({ unit, tier, project }) => JSON.stringify([unit, tier, project]));
  const since = steps
    .filter(({ unit, tier, project }) => own.includes(JSON.stringify([unit, tier, project])))
    .map(({ stage, on }) => ({ stage, ...spanOf(on) }))
    .filter((span) => span.first >= spanOf(left).first && span.last <= last)
    .sort((a, b) => a.first - b.first || stages.indexOf(a.stage) - stages.indexOf(b.stage));
  return since.at(-1)?.stage ?? null;
}
