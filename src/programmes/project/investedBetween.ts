import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import { fenOf } from '../money/index.js';
import type { Project } from './projectSchema.js';

/** An amount in fen that is certain, and how much more there may be. */
export type Invested = { certain: bigint; uncertain: bigint };

/** What had been invested by the end of a day between two, since the start or since the beginning of a year. */
type Point = { first: number; last: number; fen: bigint };

/** The least and the most; `isOpen` where it may be more, since nothing is reported for so late a day. */
type Bounds = { least: bigint; most: bigint; isOpen: boolean };

type Query = { before: number; to: number; started: number };

/**
 * What was invested in a project between two days, both included, as its reports say. What a report takes in may have been done on
 * any day since the one before, so that a first or last day between two reports leaves it open, and so does a report whose day is
 * blurred. What was done after the last report nobody knows: it is not in the sum. Nothing where nobody reported.
 */
export function investedBetween(
  project: Pick<Project, 'stages' | 'reports'>,
  options: { from: string; to: string; asOf: string },
): Invested | undefined {
  const asOf = dayNumber(options.asOf);
  const query = { before: dayNumber(options.from) - 1, to: Math.min(dayNumber(options.to), asOf) };
  const start = project.stages?.find(({ stage }) => stage === 'started');
  const started = start === undefined ? Number.NEGATIVE_INFINITY : spanOf(start.on).first;
  const { sinceStart, byYear } = pointsOf(project, asOf, start?.on.slice(0, 4));
  if (sinceStart.length + byYear.size === 0 || query.to <= query.before) return undefined;
  const whole = between(sinceStart, { ...query, started });
  const ofYears = addedUp(
    yearsBetween(options.from, options.to).map((year) => {
      const { first, last } = spanOf(year);
      const [before, to] = [Math.max(query.before, first - 1), Math.min(query.to, last)];
      return between(byYear.get(year) ?? [], { before, to, started });
    }),
  );
  const certain = largest([whole.least, ofYears.least]);
  return { certain, uncertain: positive(mostOf(whole, ofYears) - certain) };
}

/** Of two ways to reckon the same, the one that is not open; else the lower of two that are not, the higher of two that are. */
function mostOf(one: Bounds, other: Bounds): bigint {
  if (one.isOpen !== other.isOpen) return one.isOpen ? other.most : one.most;
  return one.isOpen === one.most > other.most ? one.most : other.most;
}

function addedUp(parts: readonly Bounds[]): Bounds {
  return {
    least: parts.reduce((sum, { least }) => sum + least, 0n),
    most: parts.reduce((sum, { most }) => sum + most, 0n),
    isOpen: parts.some(({ isOpen }) => isOpen),
  };
}

function between(points: readonly Point[], { before, to, started }: Query): Bounds {
  const [begin, end] = [investedBy(points, before, started), investedBy(points, to, started)];
  return {
    least: positive(end.least - begin.most),
    most: positive(end.most - begin.least),
    isOpen: end.isOpen,
  };
}

/**
 * By the end of a day: between what was reported before and what was reported next; before the start it is nothing. Where a later
 * report says less than an earlier one, which of them is right is open.
 */
function investedBy(points: readonly Point[], day: number, started: number): Bounds {
  const past = points.filter(({ last }) => last <= day);
  const before = largest(past.map(({ fen }) => fen));
  if (day < started) return { least: before, most: before, isOpen: false };
  const peak = Math.max(...past.filter(({ fen }) => fen === before).map(({ last }) => last));
  const least = smallest([before, ...past.filter(({ first }) => first >= peak).map(({ fen }) => fen)]);
  const next = points.filter(({ first }) => first >= day).map(({ fen }) => fen);
  if (next.length === 0) return { least, most: largest(points.map(({ fen }) => fen)), isOpen: true };
  const most = smallest(next);
  return { least: smallest([least, most]), most: largest([before, most]), isOpen: false };
}

/**
 * What the reports tell: of the sum since the start, and of each year since its beginning. A report of both tells the sum at the
 * beginning of its year; where that is known, reports of the year alone tell the sum since the start as well.
 */
function pointsOf(
  { reports = [] }: Pick<Project, 'reports'>,
  asOf: number,
  startYear: string | undefined,
): { sinceStart: Point[]; byYear: Map<string, Point[]> } {
  const sinceStart: Point[] = [];
  const byYear = new Map<string, Point[]>();
  const made = reports
    .filter(({ on }) => spanOf(on).first <= asOf)
    .map(({ on, investedInAll, investedInYear }) => ({
      ...spanOf(on),
      year: on.slice(0, 4),
      inAll: investedInAll && fenOf(investedInAll),
      inYear: investedInYear && fenOf(investedInYear),
    }));
  for (const year of [...new Set(made.map((one) => one.year))].sort()) {
    const own = made.filter((one) => one.year === year);
    const eve = spanOf(year).first - 1;
    const [known] = own.flatMap(({ inAll, inYear }) =>
      inAll === undefined || inYear === undefined ? [] : inAll - inYear,
    );
    const start =
      known ??
      (year === startYear ? 0n : sinceStart.find(({ first, last }) => first === eve && last === eve)?.fen);
    if (start !== undefined) sinceStart.push({ first: eve, last: eve, fen: start });
    for (const { first, last, inAll, inYear } of own) {
      const all = inAll ?? (inYear === undefined || start === undefined ? undefined : start + inYear);
      if (all !== undefined) sinceStart.push({ first, last, fen: all });
    }
    const ofYear = own.flatMap(({ first, last, inYear: fen }) =>
      fen === undefined ? [] : { first, last, fen },
    );
    if (ofYear.length > 0) byYear.set(year, [{ first: eve, last: eve, fen: 0n }, ...ofYear]);
  }
  return { sinceStart, byYear };
}

function yearsBetween(from: string, to: string): string[] {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4)));
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at).padStart(4, '0'));
}

function largest(fens: readonly bigint[]): bigint {
  return fens.reduce((most, fen) => (fen > most ? fen : most), 0n);
}

function smallest([first = 0n, ...others]: readonly bigint[]): bigint {
  return others.reduce((least, fen) => (fen < least ? fen : least), first);
}

function positive(fen: bigint): bigint {
  return largest([fen]);
}
