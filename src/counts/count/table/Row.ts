import type { Beginning, End, Stand, Tenure } from '../../../records/timeline/internal.js';
import type { Scheme } from '../../../records/title/index.js';
import type { DaySpan } from '../../../words/calendar/internal.js';
import { awardColumnNames, awardReadings, ever, never } from './columns.js';

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
  /** It was not won: it came with a merger, or is another row of a tenure. */
  notWon: 1,
  /** A title was lost at its end. */
  lost: 2,
  /** A notice ended it. */
  noticed: 4,
  /** Nobody can say whether it was won, and so whether it was lost. */
  doubted: 8,
  /** Blurred dates leave open which step began it. */
  rival: 16,
  /** What it would be if another step had begun it: it matters only where something is asked about the award. */
  alternative: 32,
} as const;

/** The end of what has none. */
export const open: DaySpan = { first: never, last: never };

export function rankIn({ tiers }: Scheme, tier: string | undefined): number {
  return tiers.length === 0 ? 0 : tiers.indexOf(tier ?? '');
}

/**
 * A tenure as rows. Nearly always one; where blurred dates leave more open than its four edges can say, one for its beginning,
 * one for each end, and one for each stretch of days on which it stands alike.
 */
export function rowsOf(tenure: Tenure, scheme: Scheme): Row[] {
  const { since, begun, rivals } = tenure;
  const row = rowBy(tenure, scheme);
  const [end] = tenure.ends;
  const others = rivals.filter((rival) => !isSameAward(rival.begun, begun));
  const own = others.length > 0 ? flag.rival : 0;
  const won = tenure.inherited ? flag.notWon : 0;
  const rows: Row[] = isPlain(tenure)
    ? [
        row({
          since,
          until: end?.span ?? open,
          flags: own | won | flagsOf(end),
          endYear: end?.notice?.listYear,
        }),
      ]
    : [
        ...(tenure.inherited ? [] : [row({ since, until: only(since.first), flags: own | doubt(tenure) })]),
        ...tenure.ends.map((one) =>
          row({
            since: only(one.span.last),
            until: one.span,
            flags: own | flag.notWon | flagsOf(one) | doubt(one),
            endYear: one.notice?.listYear,
          }),
        ),
        ...tenure.stands.map((stand) => rowOf(stand, row, own | (stand.rival ? flag.rival : 0))),
      ];
  for (const rival of others) {
    const flags = flag.alternative | flag.rival;
    if (!tenure.inherited)
      rows.push(
        row({
          since: rival.since,
          until: only(rival.since.first),
          flags: flags | flag.doubted,
          begun: rival.begun,
        }),
      );
    for (const stand of rival.stands) rows.push({ ...rowOf(stand, row, flags), begun: rival.begun });
  }
  return rows;
}

function rowBy({ name, begun }: Tenure, scheme: Scheme) {
  return (parts: Pick<Row, 'since' | 'until' | 'flags'> & Partial<Row>): Row => ({
    rank: rankIn(scheme, name.tier),
    project: name.project,
    begun,
    endYear: undefined,
    knownFrom: ever,
    knownUntil: never,
    ...parts,
    since: within(parts.since),
    until: within(parts.until),
  });
}

/** Days on which a tenure stands alike: nothing begins or ends with them. */
function rowOf({ from, until, certain }: Stand, row: ReturnType<typeof rowBy>, flags: number): Row {
  const since = certain ? only(from) : { first: from, last: until };
  return row({ since, until: only(until), flags: flags | flag.notWon });
}

/** Whether the four edges of one row say all: it began for certain, ended for certain in one way if at all, and stood in between. */
function isPlain({ since, certain, ends, stands }: Tenure): boolean {
  const [end, ...others] = ends;
  if (!certain || others.length > 0 || end?.certain === false) return false;
  const until = end?.span ?? { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  const expected = [
    { from: since.first, until: Math.min(since.last, until.last), certain: false },
    { from: since.last, until: until.first, certain: true },
    { from: Math.max(since.first, until.first), until: until.last, certain: false },
  ].filter(({ from, until }) => from < until);
  if (since.last >= until.first)
    expected.splice(0, expected.length, { from: since.first, until: until.last, certain: false });
  const wanted = expected.filter(({ from, until }) => from < until);
  return (
    wanted.length === stands.length &&
    wanted.every((one, at) => {
      const stand = stands[at];
      return (
        stand &&
        !stand.rival &&
        one.from === stand.from &&
        one.until === stand.until &&
        one.certain === stand.certain
      );
    })
  );
}

function flagsOf(end: End | undefined): number {
  if (!end || end.by === 'passed-on') return 0;
  return flag.lost | (end.notice ? flag.noticed : 0);
}

function doubt({ certain }: { certain: boolean }): number {
  return certain ? 0 : flag.doubted;
}

function isSameAward(one: Beginning | undefined, other: Beginning | undefined): boolean {
  return awardColumnNames.every((name) => awardReadings[name](one) === awardReadings[name](other));
}

function only(day: number): DaySpan {
  return { first: day, last: day };
}

/** Within what a column holds. */
function within({ first, last }: DaySpan): DaySpan {
  return { first: Math.min(Math.max(first, ever), never), last: Math.min(Math.max(last, ever), never) };
}
