import type { Figure } from '../../counts/analysis/index.js';
import { tallyOf } from '../../counts/analysis/internal.js';
import type { Observed } from '../../counts/target/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { currentDivision } from '../../words/identity/internal.js';
import { arrayIn, listIn, mustBeOneOf, objectIn, textIn } from '../../words/vocabulary/internal.js';
import type { GroupKey } from '../project/index.js';
import { groupsOf, mustBeDistinct } from '../project/internal.js';
import type { Diagnosis } from './diagnosisSchema.js';
import {
  type DiagnosisKind,
  type DiagnosisStage,
  diagnosisKinds,
  diagnosisStages,
} from './diagnosisWords.js';
import { distinctIn } from './distinctIn.js';
import { type Population, type PrintedShare, printedShare } from './printedShare.js';
import { reachedOn } from './reachedOn.js';

/** What diagnoses can be grouped by. */
export const diagnosisDimensions = ['division', 'industry', 'sector', 'chain', 'of', 'provider'] as const;

export type DiagnosisDimension = (typeof diagnosisDimensions)[number];

export type DiagnosisQuery = {
  asOf: string;
  by?: readonly DiagnosisDimension[];
  /** From which stage on a firm counts as diagnosed. Default: `visited`. */
  reached?: DiagnosisStage;
  /** Which kinds of diagnosis. Default: all. */
  kinds?: readonly DiagnosisKind[];
};

/** What a coverage rests on (口径). */
export type DiagnosisBasis = {
  result: 'diagnosis';
  asOf: string;
  reached: DiagnosisStage;
  kinds: readonly DiagnosisKind[];
  by: readonly DiagnosisDimension[];
};

/** Distinct enterprises, and diagnoses: two numbers of two things. */
export type DiagnosisCell = { enterprises: Figure; activities: Figure };

export type DiagnosisCoverage = DiagnosisCell & {
  basis: DiagnosisBasis;
  groups: (DiagnosisCell & { key: GroupKey<DiagnosisDimension> })[];
  /** Enterprises that were diagnosed more than once. */
  repeated: readonly { enterprise: string; times: number }[];
  /** Of the printed population; nothing where none is given. */
  share: PrintedShare | null;
  /** As a target takes it. */
  observed: Observed;
};

type Counted = { diagnosis: Diagnosis; certain: boolean };

/**
 * Counts diagnosed enterprises, each once, and diagnoses beside them; and the share of a population as it is printed. It feeds
 * the target of diagnosing all enterprises: `trackTarget(target, null, { asOf, observed: coverage.observed })`.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`, `invalid-argument`, `invalid-record` for an id that comes twice
 * @example
 * const visited = [{ stage: 'visited' as const, on: '2024-05-06' }]
 * const diagnosis = { kind: 'diagnosis', of: 'renovation', enterprise: 'e1', stages: visited } as const
 * const diagnoses: Diagnosis[] = [1, 2].map((id) => ({ ...diagnosis, id: String(id), stages: visited }))
 * const { enterprises, activities, repeated } = diagnosisCoverage(diagnoses, { asOf: '2024-12-09' })
 * const told = [enterprises.total, activities.total, repeated]
 * told //=> [1, 2, [{ enterprise: 'e1', times: 2 }]]
 */
export function diagnosisCoverage(
  diagnoses: readonly Diagnosis[],
  query: DiagnosisQuery & { population?: Population },
): DiagnosisCoverage {
  const counted = countedBy(diagnoses, query);
  const { asOf, by = [], reached = 'visited', kinds = diagnosisKinds, population } = query;
  const cell = cellOf(counted);
  const { total, uncertain } = cell.enterprises;
  const found = { value: total, boundary: 'exact', atMost: total + uncertain } as const;
  return {
    ...cell,
    basis: { result: 'diagnosis', asOf, reached, kinds, by },
    groups: groupsOf(counted, by, ({ diagnosis }, dimension) => valuesOf(diagnosis, dimension), cellOf),
    repeated: repeatedIn(counted),
    share: population ? printedShare(found, population) : null,
    observed: {
      figure: cell.enterprises,
      on: asOf,
      ...(population && { population: quantityOf(population) }),
    },
  };
}

/**
 * The diagnoses that had got far enough by a day.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`, `invalid-argument`, `invalid-record` for an id that comes twice
 */
export function countedBy(diagnoses: readonly Diagnosis[], query: DiagnosisQuery): Counted[] {
  const { asOf, by = [], reached = 'visited', kinds = diagnosisKinds } = objectIn(query, 'query');
  dayNumber(asOf);
  mustBeOneOf('reached', reached, diagnosisStages);
  for (const one of arrayIn(by, 'query.by')) mustBeOneOf('by', one, diagnosisDimensions);
  for (const one of arrayIn(kinds, 'query.kinds')) mustBeOneOf('kinds', one, diagnosisKinds);
  const enough = diagnosisStages.slice(diagnosisStages.indexOf(reached));
  mustBeDistinct(listIn(diagnoses, 'diagnoses'), 'diagnosis.id');
  return diagnoses.flatMap((diagnosis): Counted[] => {
    const { of, enterprise, stages } = diagnosis;
    mustBeOneOf('diagnosis.of', of, diagnosisKinds);
    textIn(enterprise, 'diagnosis.enterprise');
    const answer = kinds.includes(of) ? reachedOn(listIn(stages, 'diagnosis.stages'), enough, asOf) : 'no';
    return answer === 'no' ? [] : [{ diagnosis, certain: answer === 'yes' }];
  });
}

function valuesOf(diagnosis: Diagnosis, dimension: DiagnosisDimension): readonly string[] {
  const { division } = diagnosis;
  if (dimension === 'division') return division === undefined ? [] : [currentDivision(division)];
  return [(dimension === 'chain' ? diagnosis.chains : diagnosis[dimension]) ?? []].flat();
}

function cellOf(counted: readonly Counted[]): DiagnosisCell {
  return {
    enterprises: distinctIn(counted, ({ diagnosis }) => diagnosis.enterprise),
    activities: tallyOf(counted),
  };
}

function repeatedIn(counted: readonly Counted[]): { enterprise: string; times: number }[] {
  const times = new Map<string, number>();
  for (const { diagnosis, certain } of counted) {
    if (certain) times.set(diagnosis.enterprise, (times.get(diagnosis.enterprise) ?? 0) + 1);
  }
  return [...times].filter(([, many]) => many > 1).map(([enterprise, many]) => ({ enterprise, times: many }));
}

function quantityOf({ atLeast: _least, atMost: _most, ...quantity }: Population) {
  return quantity;
}
