import type { BlurredDate, DaySpan } from '../../words/calendar/internal.js';
import type { TitleEvent, UnitEvent } from '../event/index.js';

/** An event from which on a title is held. */
export type Beginning = TitleEvent | Extract<UnitEvent, { type: 'opening' }>;

/** What a title is known by. */
export type TitleName = Pick<Beginning, 'unit' | 'scheme' | 'tier' | 'project'>;

/** How a tenure ended, or will. */
export type End = {
  /** The days on which it may end, half-open: the title is not held on the day itself. */
  span: DaySpan;
  on: BlurredDate;
  /** `passed-on`: no title was lost; it went on to a stage that was not asked for, or to the unit that absorbed its bearer. */
  by: 'removed' | 'expired' | 'withdrawn' | 'merged' | 'split' | 'closed' | 'passed-on';
  /** The step that ended it, where a notice did. */
  notice?: TitleEvent | undefined;
};

/** A title held without a break: from when, until when, and what began and ended it. */
export type Tenure = {
  name: TitleName;
  /** What began it; left out where its beginning was never loaded. */
  begun?: Beginning;
  /** The days on which it may have begun. */
  since: DaySpan;
  /** The latest step that holds the title; left out where an opening says only that it was held. */
  step?: TitleEvent;
  /** Another step that may have begun it, where blurred dates leave open which came first. */
  rival?: TitleEvent;
  /** Where several steps gave it: the one that may have come last. */
  again?: { step: Beginning; span: DaySpan };
  end?: End | undefined;
  /** From when to when nobody can say whether it is held: under review. From ever on: nobody can say whether it was won. */
  doubt?: { from: number; until: number } | undefined;
  /** The unit that bore it before a merger, and when it passed. */
  inherited?: { from: string; on: BlurredDate };
};

/** Three answers to one question. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Whether a title is held on a day, given as its number. */
export function heldOn({ since, end, doubt }: Tenure, day: number): Answer {
  if (day < since.first || (end && day >= end.span.last)) return 'no';
  const doubted = doubt && doubt.from <= day && day < doubt.until;
  return day < since.last || (end && day >= end.span.first) || doubted ? 'unknown' : 'yes';
}

/** Whether something that happened within a span lies in `[from, until)`. */
export function within(span: DaySpan, from: number, until: number): Answer {
  if (span.last < from || span.first >= until) return 'no';
  return span.first >= from && span.last < until ? 'yes' : 'unknown';
}
