import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import { fenOf } from '../money/index.js';
import type { Project } from './projectSchema.js';

/** An amount in fen that is certain, and how much more there may be. */
export type Invested = { certain: bigint; uncertain: bigint };

/** What had been invested since the start, by the end of a day between two. */
type Point = { first: number; last: number; fen: bigint };

/**
 * What was invested in a project between two days, both included, as its reports say. What a report takes in may have been done on
 * any day since the one before, so that a first or last day between two reports leaves it open, and so does a report whose day is
 * blurred. What was done after the last report nobody knows: it is not in the sum. Nothing where nobody reported.
 */
export function investedBetween(
  project: Pick<Project, 'stages' | 'reports'>,
  options: { from: string; to: string; asOf: string },
): Invested | undefined {
  const points = pointsOf(project, dayNumber(options.asOf));
  if (points.length === 0) return undefined;
  const start = project.stages?.find(({ stage }) => stage === 'started');
  const started = start === undefined ? Number.NEGATIVE_INFINITY : spanOf(start.on).first;
  const before = investedBy(points, dayNumber(options.from) - 1, started);
  const after = investedBy(points, dayNumber(options.to), started);
  const certain = positive(after.least - before.most);
  return { certain, uncertain: positive(after.most - before.least) - certain };
}

/** By the end of a day: between what was reported before and what was reported next; before the start it is nothing. */
function investedBy(points: readonly Point[], day: number, started: number): { least: bigint; most: bigint } {
  const least = largest(points.filter(({ last }) => last <= day));
  if (day < started || points.some(({ first, last }) => first === day && last === day)) {
    return { least, most: least };
  }
  const later = points.filter(({ first }) => first > day);
  const most = later.length > 0 ? smallest(later) : largest(points);
  return { least, most: most > least ? most : least };
}

/**
 * What is known of the sum invested: what each report says of all, and of its year, whose beginning that tells. A report of a
 * year alone goes on from the one before. Where none came before, it is reckoned from its own year on, unless a later report of
 * all takes in more.
 */
function pointsOf({ stages, reports = [] }: Pick<Project, 'stages' | 'reports'>, asOf: number): Point[] {
  const made = reports
    .filter(({ on }) => spanOf(on).first <= asOf)
    .sort((a, b) => spanOf(a.on).last - spanOf(b.on).last);
  const startYear = stages?.find(({ stage }) => stage === 'started')?.on.slice(0, 4);
  const tellsAll = made.some(({ investedInAll }) => investedInAll);
  const points: Point[] = [];
  let total: bigint | undefined;
  let [year, yearStart] = ['', 0n];
  for (const { on, investedInAll, investedInYear } of made) {
    if (on.slice(0, 4) !== year) {
      year = on.slice(0, 4);
      yearStart = total ?? 0n;
    }
    const inYear = investedInYear && fenOf(investedInYear);
    const isLoose = total === undefined && tellsAll && year !== startYear;
    if (investedInAll) {
      total = fenOf(investedInAll);
      if (inYear !== undefined) yearStart = total - inYear;
    } else if (inYear !== undefined && !isLoose) total = yearStart + inYear;
    else continue;
    const end = spanOf(year).first - 1;
    if (inYear !== undefined) points.push({ first: end, last: end, fen: yearStart });
    points.push({ ...spanOf(on), fen: total });
  }
  return points;
}

function largest(points: readonly Point[]): bigint {
  return points.reduce((most, { fen }) => (fen > most ? fen : most), 0n);
}

function smallest(points: readonly Point[]): bigint {
  return points.reduce((least, { fen }) => (fen < least ? fen : least), points[0]?.fen ?? 0n);
}

function positive(fen: bigint): bigint {
  return fen > 0n ? fen : 0n;
}
