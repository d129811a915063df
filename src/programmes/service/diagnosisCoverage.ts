import type { Figure } from '../../counts/analysis/index.js';
import type { Observed } from '../../counts/target/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { mustBeOneOf } from '../../words/vocabulary/internal.js';
import type { GroupKey } from '../project/index.js';
import { groupsOf } from '../project/internal.js';
import type { Diagnosis } from './diagnosisSchema.js';
import {
  type DiagnosisKind,
  type DiagnosisStage,
  diagnosisKinds,
  diagnosisStages,
} from './diagnosisWords.js';
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

type Counted = { diagnosis: Diagnosis; isCertain: boolean };

/**
 * Counts diagnosed enterprises, each once, and diagnoses beside them; and the share of a population as it is printed. It feeds
 * the target of diagnosing all enterprises: `trackTarget(target, null, { asOf, observed: coverage.observed })`.
 *
 * @throws RegistryError `invalid-query`, `invalid-day`
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
  const { asOf, by = [], reached = 'visited', kinds = diagnosisKinds, population } = query;
  const counted = countedBy(diagnoses, { ...query, reached, kinds });
  const cell = cellOf(counted);
  const { enterprises } = cell;
  const found = {
    value: enterprises.total,
    boundary: 'exact' as const,
    atMost: enterprises.total + enterprises.uncertain,
  };
  return {
    ...cell,
    basis: { result: 'diagnosis', asOf, reached, kinds, by },
    groups: groupsOf(counted, by, ({ diagnosis }, dimension) => valuesOf(diagnosis, dimension)).map(
      ({ key, things }) => ({ key, ...cellOf(things) }),
    ),
    repeated: repeatedIn(counted),
    share: population ? printedShare(found, population) : null,
    observed: { figure: enterprises, on: asOf, ...(population && { population: quantityOf(population) }) },
  };
}

/** The diagnoses that had got far enough by a day. */
export function countedBy(
  diagnoses: readonly Diagnosis[],
  { asOf, by = [], reached = 'visited', kinds = diagnosisKinds }: DiagnosisQuery,
): Counted[] {
  dayNumber(asOf);
  for (const [field, given, allowed] of [
    ['by', by, diagnosisDimensions],
    ['reached', [reached], diagnosisStages],
    ['kinds', kinds, diagnosisKinds],
  ] as const) {
    for (const one of given) mustBeOneOf(field, one, allowed);
  }
  const enough = diagnosisStages.slice(diagnosisStages.indexOf(reached));
  return diagnoses.flatMap((diagnosis): Counted[] => {
    if (!kinds.includes(diagnosis.of)) return [];
    const answer = reachedOn(diagnosis.stages, enough, asOf);
    return answer === 'no' ? [] : [{ diagnosis, isCertain: answer === 'yes' }];
  });
}

function valuesOf(diagnosis: Diagnosis, dimension: DiagnosisDimension): readonly string[] {
  return dimension === 'chain' ? (diagnosis.chains ?? []) : [diagnosis[dimension] ?? []].flat();
}

function cellOf(counted: readonly Counted[]): DiagnosisCell {
  const certain = counted.filter(({ isCertain }) => isCertain);
  const firms = (some: readonly Counted[]) => new Set(some.map(({ diagnosis }) => diagnosis.enterprise)).size;
  return {
    enterprises: { total: firms(certain), uncertain: firms(counted) - firms(certain) },
    activities: { total: certain.length, uncertain: counted.length - certain.length },
  };
}

function repeatedIn(counted: readonly Counted[]): { enterprise: string; times: number }[] {
  const times = new Map<string, number>();
  for (const { diagnosis, isCertain } of counted) {
    if (isCertain) times.set(diagnosis.enterprise, (times.get(diagnosis.enterprise) ?? 0) + 1);
  }
  return [...times].filter(([, many]) => many > 1).map(([enterprise, many]) => ({ enterprise, times: many }));
}

function quantityOf({ atLeast: _least, atMost: _most, ...quantity }: Population) {
  return quantity;
}
