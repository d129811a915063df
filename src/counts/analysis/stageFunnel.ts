import type { Source } from '../../records/timeline/index.js';
import { iterableIn, mustBeOneOf, objectIn } from '../../words/vocabulary/internal.js';
import type { AnalysisBasis } from './AnalysisBasis.js';
import { basisFor } from './Comparison.js';
import { type Figure, ratioOf, type Spread, tallyOf } from './ratioOf.js';
import {
  type Round,
  type RoundCase,
  type RoundStage,
  roundCases,
  roundQuery,
  roundStages,
} from './roundCases.js';

/** One stage of a round: how many reached it or got further, and who is there now. */
export type FunnelStage = Figure & {
  stage: RoundStage;
  /** How many of the certain ones have a record of this very stage. The others only got further. */
  recorded: number;
  /** In per cent of those who reached the stage before, and of those who reached the first. */
  fromPrevious: Spread | null;
  fromFirst: Spread | null;
  /** Who got this far and was not rejected, and who was. */
  here: RoundCase[];
  rejectedHere: RoundCase[];
};

export type Funnel = {
  basis: AnalysisBasis;
  stages: FunnelStage[];
  rejected: Figure;
  cases: RoundCase[];
};

/**
 * The stages of a round: how many applied, were recommended, publicised, recognised and rejected, at which rates, and who
 * stands where. Who got further counts at the stages before as well, whether or not a record of them was kept.
 *
 * @param round `stages`: the stages to show; `where` looks at what the first step of a case says
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = ['p1', 'p2'].map((id) => ({ kind: 'park', id, name: id }))
 * const step = { type: 'title', scheme: 'green-manufacturing', tier: 'national', listYear: 2024 } as const
 * const events: RegistryEvent[] = [
 *   { ...step, unit: 'p1', stage: 'applied', on: '2024-06-01' },
 *   { ...step, unit: 'p1', stage: 'recognised', on: '2025-01-22' },
 *   { ...step, unit: 'p2', stage: 'applied', on: '2024-06-01' },
 *   { ...step, unit: 'p2', stage: 'rejected', on: '2025-01-22' },
 * ]
 * const round = { scheme: 'green-manufacturing', asOf: '2025-12-31', period: { listYear: 2024 } }
 * const funnel = stageFunnel({ units, events }, round)
 * funnel.stages.map(({ stage, total }) => [stage, total]) //=> [['applied', 2], ['recommended', 1], ['publicised', 1], ['recognised', 1]]
 * const told = [funnel.stages.at(-1)?.fromFirst?.value, funnel.rejected.total]
 * told //=> [50, 1]
 */
export function stageFunnel(source: Source, round: Round & { stages?: readonly RoundStage[] }): Funnel {
  const { stages = ['applied', 'recommended', 'publicised', 'recognised'], ...asked } = objectIn(
    round,
    'round',
  );
  for (const stage of iterableIn(stages, 'round.stages')) mustBeOneOf('stages', stage, roundStages);
  const cases = roundCases(source, asked);
  const reached = stages.map((stage) => tallyReached(cases, stage));
  const [first = nobody] = reached;
  const shown = stages.map((stage, at): FunnelStage => {
    const figure = reached[at] ?? nobody;
    const certain = cases.filter((one) => isCertain(one, stage));
    const next = stages[at + 1];
    const here = certain.filter((one) => next === undefined || !isCertain(one, next));
    return {
      stage,
      ...figure,
      recorded: certain.filter(({ steps }) => steps.some((step) => step.stage === stage)).length,
      fromPrevious: at === 0 ? null : ratioOf(figure, reached[at - 1] ?? nobody),
      fromFirst: at === 0 ? null : ratioOf(figure, first),
      here: here.filter(({ rejected }) => rejected !== 'yes'),
      rejectedHere: here.filter(({ rejected }) => rejected === 'yes'),
    };
  });
  const refused = cases.filter(({ rejected }) => rejected !== 'no');
  const counts = basisFor(source, roundQuery(asked));
  return {
    basis: { result: 'round', period: round.period, counts },
    stages: shown,
    rejected: tallyOf(refused.map(({ certain, rejected }) => ({ certain: certain && rejected === 'yes' }))),
    cases,
  };
}

const nobody: Figure = { total: 0, uncertain: 0 };

function tallyReached(cases: readonly RoundCase[], stage: RoundStage): Figure {
  const possible = cases.filter(({ reached }) => reached[stage] !== 'no');
  return tallyOf(possible.map((one) => ({ certain: isCertain(one, stage) })));
}

function isCertain({ certain, reached }: RoundCase, stage: RoundStage): boolean {
  return certain && reached[stage] === 'yes';
}
