import type { BlurredDate, DaySpan } from '../calendar/index.js';
import type { TitleEvent, UnitEvent } from '../title/index.js';
import type { Stage } from '../vocabulary/index.js';

/** An event from which on a title is held. */
export type Beginning = TitleEvent | Extract<UnitEvent, { type: 'opening' }>;

/** A title held without a break: from when, until when, and what began and ended it. */
export type Tenure = {
  unit: string;
  scheme: string;
  tier: string | undefined;
  project: string | undefined;
  /** The latest stage that holds the title. */
  stage: Stage | undefined;
  /** What began it; `undefined` where its beginning was never loaded. */
  begun: Beginning | undefined;
  /** The days on which it may have begun. */
  since: DaySpan;
  sinceDate: BlurredDate | undefined;
  /** The days on which it may have ended, half-open: the title is not held on the day itself. */
  until: DaySpan | undefined;
  untilDate: BlurredDate | undefined;
  /** Why it ended, or will. `moved-on`: the title went on to a stage that was not asked for. */
  endedBy: 'removed' | 'expired' | 'withdrawn' | 'merged' | 'split' | 'closed' | 'moved-on' | undefined;
  /** The step that ended it, where a notice did. */
  ended: TitleEvent | undefined;
  /** From when to when nobody can say whether it is held: under review, or two dates that may have either order. */
  doubt: { from: number; until: number } | undefined;
  /** The unit that bore it before a merger. */
  inheritedFrom: string | undefined;
  /** The unit that bears it since a merger: no title was lost. */
  passedTo: string | undefined;
};

/** Three answers to one question. */
export type Answer = 'yes' | 'no' | 'unknown';

/**
 * Whether a title is held on a day, given as its number.
 */
export function heldOn(tenure: Tenure, day: number): Answer {
  const { since, until, doubt } = tenure;
  if (day < since.first || (until && day >= until.last)) return 'no';
  const certain = since.last <= day && (!until || day < until.first);
  const doubted = doubt !== undefined && doubt.from <= day && day < doubt.until;
  return certain && !doubted ? 'yes' : 'unknown';
}

/**
 * Whether something that happened within a span lies in `[from, until)`.
 */
export function within(span: DaySpan, from: number, until: number): Answer {
  if (span.last < from || span.first >= until) return 'no';
  return span.first >= from && span.last < until ? 'yes' : 'unknown';
}
