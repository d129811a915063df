import type { Beginning, Tenure } from '../../../records/timeline/internal.js';
import type { Scheme } from '../../../records/title/index.js';
import type { DaySpan } from '../../../words/calendar/internal.js';
import { ever, never } from './columns.js';

/** One row of the table of tenures before it is written into columns. All days are day numbers. */
export type Row = {
  rank: number;
  project: string | undefined;
  /** The days on which it may have begun, and those on which it may have ended. */
  since: DaySpan;
  until: DaySpan;
  begun: Beginning | undefined;
  /** The list year that the notice of its end bears. */
  endYear: number | undefined;
  flags: number;
  /** The days of recording from which and up to which it was known so. */
  knownFrom: number;
  knownUntil: number;
};

/** What else is true of a row, as bits. */
export const flag = {
  /** It was not won: it came with a merger, or goes on after another row of the same tenure. */
  notWon: 1,
  /** A title was lost at its end. */
  lost: 2,
  /** A notice ended it. */
  noticed: 4,
  /** Nobody can say whether it was won, and so whether it was lost. */
  doubted: 8,
  /** Nobody can say whether it was held. */
  inReview: 16,
  /** Blurred dates leave open which step began it. */
  rival: 32,
} as const;

/** The end of what has none. */
export const open: DaySpan = { first: never, last: never };

export function rankIn({ tiers }: Scheme, tier: string | undefined): number {
  return tiers.length === 0 ? 0 : tiers.indexOf(tier ?? '');
}

/** A tenure as rows: one, or one for each stretch before, during and after a review. */
export function rowsOf(tenure: Tenure, scheme: Scheme): Row[] {
  const { name, since, end, begun, rival, doubt, inherited } = tenure;
  const isLost = end !== undefined && end.by !== 'passed-on';
  const row: Row = {
    rank: rankIn(scheme, name.tier),
    project: name.project,
    since: { first: Math.max(since.first, ever), last: since.last },
    until: end?.span ?? open,
    begun,
    endYear: end?.notice?.listYear,
    flags:
      (inherited ? flag.notWon : 0) |
      (isLost ? flag.lost : 0) |
      (end?.notice ? flag.noticed : 0) |
      (rival ? flag.rival : 0),
    knownFrom: ever,
    knownUntil: never,
  };
  if (!doubt) return [row];
  const isFromEverOn = doubt.from === -Infinity;
  if (isFromEverOn) row.flags |= flag.doubted;
  const [before, rest] = isFromEverOn ? [undefined, row] : cut(row, doubt.from);
  const [during, after] = doubt.until === Infinity ? [rest, undefined] : cut(rest, doubt.until);
  const rows = [before, { ...during, flags: during.flags | flag.inReview }, after];
  return rows.filter((one) => one !== undefined);
}

/** Parts a row in what it is up to a day, and what it is from then on: the first was won, the second may be lost. */
function cut(row: Row, day: number): [Row, Row] {
  const { since, until, flags } = row;
  return [
    { ...row, until: earliest(until, day), flags: flags & ~flag.lost },
    {
      ...row,
      since: { first: Math.max(since.first, day), last: Math.max(since.last, day) },
      flags: flags | flag.notWon,
    },
  ];
}

function earliest(span: DaySpan, day: number): DaySpan {
  return { first: Math.min(span.first, day), last: Math.min(span.last, day) };
}
