import type { DaySpan } from '../calendar/index.js';
import type { Fact, TitleEvent } from '../event/index.js';
import { type Tenure, tenuresOf } from '../timeline/index.js';
import type { Scheme } from '../title/index.js';
import type { Stage } from '../vocabulary/index.js';

/** A tenure in plain numbers, so simple that its days tell whether it counts. */
export type Row = {
  rank: number;
  since: DaySpan;
  until: DaySpan;
  begun: TitleEvent;
  /** The list year of its end, or one of `noYear`, `noNotice`, `passedOn`. */
  endYear: number;
};

/** How the rows of a table are made. */
export type RowOptions = {
  scheme: Scheme;
  stages: readonly Stage[] | undefined;
  /** Whether a title that was lost and won again has a row for each time. */
  again: boolean;
};

/** Later than every day, and earlier than every day. */
export const never = 2 ** 31 - 1;
export const ever = -never;

/** The end of what has none, and the days of what counts on each. */
export const open: DaySpan = { first: never, last: never };
export const always = { from: ever, until: never };

/** What stands for a list year that is not stated. */
export const noYear = 0;
/** Nothing was published of an end: the title expired, or its bearer closed. */
export const noNotice = -1;
/** No title was lost by an end. */
export const passedOn = -2;

/**
 * The tenures of one unit in a scheme as rows; nothing where one of them is more than its days tell: under review, found
 * already held, handed on, or won in an order that blurred dates leave open.
 *
 * @param facts those of the unit
 */
export function rowsOf(facts: readonly Fact[], { scheme, stages, again }: RowOptions): Row[] | undefined {
  if (!facts.some((fact) => 'scheme' in fact && fact.scheme === scheme.id)) return [];
  const tenures: readonly Tenure[] = tenuresOf(facts, scheme, { stages });
  if (tenures.length > 1000) return undefined;
  const rows: Row[] = [];
  for (const { name, begun, since, end, rival, doubt, inherited } of tenures) {
    const rank = rankIn(scheme, name.tier);
    if (begun?.type !== 'title' || rival || doubt || inherited || rank < 0) return undefined;
    const before = rows.findLast((row) => isSameTitle(row.begun, begun));
    if (before && (!again || before.until.last > since.first)) return undefined;
    const notice = end?.notice ? (end.notice.listYear ?? noYear) : noNotice;
    const endYear = end?.by === 'passed-on' ? passedOn : notice;
    rows.push({ rank, since, until: end?.span ?? open, begun, endYear });
  }
  return rows;
}

export function isSameTitle(one: TitleEvent, other: TitleEvent): boolean {
  return one.tier === other.tier && one.project === other.project;
}

export function rankIn({ tiers }: Scheme, tier: string | undefined): number {
  return tiers.length === 0 ? 0 : tiers.indexOf(tier ?? '');
}
