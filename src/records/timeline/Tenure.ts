import { type BlurredDate, type DaySpan, spanOf } from '../../words/calendar/internal.js';
import type { TitleEvent, UnitEvent } from '../event/index.js';

/** An event from which on a title is held. */
export type Beginning = TitleEvent | Extract<UnitEvent, { type: 'opening' }>;

/** What a title is known by. */
export type TitleName = Pick<Beginning, 'unit' | 'scheme' | 'tier' | 'project'>;

/** How a tenure ended, or will. */
export type End = {
  /** The days on which it may end: the title is not held on the day itself. */
  span: DaySpan;
  on: BlurredDate;
  /** `passed-on`: no title was lost; it went on to a stage that was not asked for, or to the unit that absorbed its bearer. */
  by: 'removed' | 'expired' | 'withdrawn' | 'merged' | 'split' | 'closed' | 'passed-on';
  /** The step that ended it, where a notice did. */
  notice?: TitleEvent | undefined;
  /** Whether it ended so whatever days the blurred dates mean. */
  certain: boolean;
};

/** Days from one up to another on which a title is held, or may be. */
export type Stand = {
  from: number;
  until: number;
  /** Whether the title is held on them whatever days the blurred dates mean. */
  certain: boolean;
  /** Whether it may then be held because of another step. */
  rival: boolean;
};

/** A title held without a break: from when, until when, and what began and ended it. */
export type Tenure = {
  name: TitleName;
  /** What began it; left out where its beginning was never loaded. */
  begun?: Beginning;
  /** The days on which it may have begun. */
  since: DaySpan;
  /** Whether it began so whatever days the blurred dates mean. */
  certain: boolean;
  /** The latest step that holds the title; left out where an opening says only that it was held. */
  step?: TitleEvent;
  /** Other steps that may have begun it, where blurred dates leave open which came first. */
  rivals: Pick<Tenure, 'begun' | 'since' | 'stands'>[];
  /** How it may have ended, the last one last. */
  ends: End[];
  /** In order, without overlap. */
  stands: Stand[];
  /** The unit that bore it before a merger, and when it passed. */
  inherited?: { from: string; on: BlurredDate };
};

/** The tenure of a step that holds a title for good. */
export function tenureFrom(step: TitleEvent): Tenure {
  const since = spanOf(step.on);
  const stands = [
    { from: since.first, until: since.last, certain: false, rival: false },
    { from: since.last, until: Number.POSITIVE_INFINITY, certain: true, rival: false },
  ].filter(({ from, until }) => from < until);
  return { name: step, begun: step, step, since, certain: true, rivals: [], ends: [], stands };
}

/** How a tenure ended, if it did: in the last of the ways that blurred dates leave open. */
export function endOf({ ends }: Tenure): End | undefined {
  return ends.at(-1);
}

/** Three answers to one question. */
export type Answer = 'yes' | 'no' | 'unknown';

/** Whether a title is held on a day, given as its number. */
export function heldOn({ stands }: Pick<Tenure, 'stands'>, day: number): Answer {
  const stand = stands.find(({ from, until }) => from <= day && day < until);
  if (!stand) return 'no';
  return stand.certain ? 'yes' : 'unknown';
}

/** Whether something that happened within a span lies in `[from, until)`. */
export function within(span: DaySpan, from: number, until: number): Answer {
  if (span.last < from || span.first >= until) return 'no';
  return span.first >= from && span.last < until ? 'yes' : 'unknown';
}
