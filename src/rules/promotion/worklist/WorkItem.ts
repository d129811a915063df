import type { BlurredDate, Day } from '../../../words/calendar/index.js';
import type { Confidence, Labels } from '../../../words/vocabulary/index.js';
import type { RuleCitation } from '../../rulebook/index.js';

/**
 * What has to be done: a `duty` of a holder, a filing in a `window`, a title that ends, a cultivation term that ends, a review
 * that a merger, a split or a closing left open.
 */
export type WorkKind = 'duty' | 'window' | 'title-end' | 'cultivation' | 'review';

/** One thing that falls due for one unit. */
export type WorkItem = {
  /** The same for the same thing, whenever and of whatever state it is asked. */
  id: string;
  unit: string;
  /** What the unit is called on the day of the question; its id where it has no name. */
  name: string;
  /** Where it lies then, if that is known. */
  division?: string;
  kind: WorkKind;
  title: Labels;
  scheme: string;
  tier?: string;
  project?: string;
  /** The last day; the day from which on a title is not held any more. Blurred where the records are, `null` where no day is set. */
  due: BlurredDate | null;
  /** `unknown`: nothing that was recorded tells. */
  state: 'done' | 'open' | 'unknown';
  /** Done after the last day. */
  late?: true;
  /** The last day has passed on the day of the question, and it is not known to be done. */
  overdue?: true;
  /** Who has to act; left out where the documents do not say. */
  who?: Labels;
  /** With whom to file, and on which platform. */
  with?: Labels;
  where?: string;
  /** What follows when it is not done. */
  consequence?: Labels;
  /** The rulebook and the id in it of the duty or the window. */
  rulebook?: string;
  rule?: string;
  /** Left out of what no document asks for: a review rests on the recorded event alone. */
  citation?: RuleCitation;
  confidence?: Confidence;
};

/** Units of a place for which no one rulebook of a scheme was found, so that their duties and yearly windows are not told. */
export type WorklistGap = {
  scheme: string;
  jurisdiction: string;
  units: readonly string[];
  /** Several that fit; empty where none does. */
  rulebooks: readonly string[];
};

export type Worklist = {
  asOf: Day;
  until: Day;
  /** By day, what has no day last; then by unit. */
  items: readonly WorkItem[];
  gaps: readonly WorklistGap[];
};
