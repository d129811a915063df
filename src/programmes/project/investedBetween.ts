import { dayNumber, spanOf } from '../../words/calendar/internal.js';
import { fenOf } from '../money/index.js';
import { type Bounds, boundsOf, largest, never, type Query, type Statement } from './boundsOf.js';
import type { Project } from './projectSchema.js';

/**
 * An amount in fen that is certain, and how much more there may be; `isOpen` where still more may have been done in a time of which
 * nobody reported.
 */
export type Invested = { certain: bigint; uncertain: bigint; isOpen: boolean };

/**
 * What was invested in a project between two days, both included, as its reports say. What a report takes in may have been done on
 * any day since the one before, so that a first or last day between two reports leaves it open, and so does a report whose day is
 * blurred. What was done after the last report, or in a year that none takes in, nobody knows: it is not in the sum, which is then
 * open. Nothing where nobody reported.
 */
export function investedBetween(
  project: Pick<Project, 'stages' | 'reports'>,
  options: { from: string; to: string; asOf: string },
): Invested | undefined {
  const asOf = dayNumber(options.asOf);
  const query = { before: dayNumber(options.from) - 1, to: Math.min(dayNumber(options.to), asOf) };
  const reported = statementsOf(project, asOf);
  if (reported.length === 0 || query.to <= query.before) return undefined;
  const begun = startOf(project);
  const bounds = boundsOf([...begun, ...reported], query) ?? contradicting(begun, reported, query);
  return { certain: bounds.least, uncertain: bounds.most - bounds.least, isOpen: bounds.isOpen };
}

/** What the reports up to a day say: of the sum since the start, and of that since the beginning of their year. */
function statementsOf({ reports = [] }: Pick<Project, 'reports'>, asOf: number): Statement[] {
  return reports.flatMap(({ on, investedInAll, investedInYear }, report) => {
    const { first, last } = spanOf(on);
    const stated = (since: number, fen: bigint) => ({ report, first, last, since, least: fen, most: fen });
    if (first > asOf) return [];
    return [
      ...(investedInAll ? [stated(never, fenOf(investedInAll))] : []),
      ...(investedInYear ? [stated(spanOf(on.slice(0, 4)).first - 1, fenOf(investedInYear))] : []),
    ];
  });
}

/** By the day before work began nothing had been invested. */
function startOf({ stages = [] }: Pick<Project, 'stages'>): Statement[] {
  const start = stages.find(({ stage }) => stage === 'started');
  if (!start) return [];
  const eve = spanOf(start.on).first - 1;
  return [{ report: -1, first: eve, last: eve, since: never, least: 0n, most: 0n }];
}

/**
 * Where reports contradict each other, which of them is right is open: those of the whole and those of years are reckoned apart, each
 * report with what the contradicting ones of its kind say.
 */
function contradicting(begun: readonly Statement[], reported: readonly Statement[], query: Query): Bounds {
  const ofWhole = reported.filter(({ since }) => since === never);
  const ofYears = reported.filter(({ since }) => since !== never);
  const ways = [ofWhole.length > 0 ? [...begun, ...ofWhole] : [], ofYears].flatMap((kind) =>
    kind.length > 0 ? (boundsOf(kind.map(widenedBy(kind)), query) ?? []) : [],
  );
  const closed = ways.filter(({ isOpen }) => !isOpen);
  const taken = closed.length > 0 ? closed : ways;
  return {
    least: smallest(taken.map(({ least }) => least)),
    most: largest(taken.map(({ most }) => most)),
    isOpen: closed.length === 0,
  };
}

/** A later report may say less than an earlier one: each may be as low as the later and as high as the earlier ones. */
function widenedBy(kind: readonly Statement[]): (one: Statement) => Statement {
  return (one) => {
    const like = kind.filter(({ since }) => since === one.since);
    const later = like.filter(({ first }) => first >= one.last);
    const earlier = like.filter(({ last }) => last <= one.first);
    return {
      ...one,
      least: smallest([one.least, ...later.map(({ least }) => least)]),
      most: largest([one.most, ...earlier.map(({ most }) => most)]),
    };
  };
}

function smallest([first = 0n, ...others]: readonly bigint[]): bigint {
  return others.reduce((least, fen) => (fen < least ? fen : least), first);
}
