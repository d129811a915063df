import type { DaySpan } from '../../../words/calendar/internal.js';
import type { End } from '../Tenure.js';
import type { DatedFact } from './titleFacts.js';

/** A title that a unit holds. Facts are given by their places. */
export type Holding = {
  label: number;
  /** The latest step that gave it; -1 where only an opening tells of it. */
  step: number;
  /** The days on which its term may end. */
  term: DaySpan | undefined;
  /** The fact that must still find it held; -1 where its beginning is known. */
  promise: number;
};

/** How a unit stands to a title. */
export type Standing = {
  holding: Holding | undefined;
  /** The tenure that ended by itself last, so that a notice may yet come, and how. */
  over: { label: number; by: End['by'] } | undefined;
  /** Whether an earlier term of the title has ended or was renewed. */
  hasEarlierTerm: boolean;
  /** The day on which the unit was absorbed or closed, and whether it held the title then. */
  endedOn: number;
  endedHolding: boolean;
};

/** What happened to a tenure on a day. */
export type Change =
  | { what: 'begins'; label: number }
  | { what: 'goes-on' | 'noticed'; label: number; fact: DatedFact }
  /** `fact`: what ended it, or gave it the term that ran out. */
  | { what: 'ends'; label: number; by: End['by']; fact: DatedFact };

/** How all units stand in the course of a day, and what has changed on it. */
export type Course = { standings: readonly Standing[]; changes: readonly Change[] };

export const nothing: Standing = {
  holding: undefined,
  over: undefined,
  hasEarlierTerm: false,
  endedOn: Number.POSITIVE_INFINITY,
  endedHolding: false,
};
