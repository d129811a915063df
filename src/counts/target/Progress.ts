import type { Day } from '../../words/calendar/index.js';
import type { FoundFigure, Quantity } from '../../words/figure/index.js';
import type { Stage } from '../../words/vocabulary/index.js';
import type { Basis, Period } from '../count/index.js';
import type { Caveat } from './Caveat.js';
import type { Start, Target } from './Target.js';

/** The amount of one year; `uncertain`: how much more it may be. */
export type YearValue = { year: number; value: number; uncertain?: number };

/** What somebody else counted, measured or reported, in the unit of the target; percentages out of 100. */
export type Observed = {
  /** The industry that it is about; left out where it is about all. */
  sector?: string;
  /** Added up from the records of a project library, which is no statistics. */
  origin?: 'project-library';
} & (
  | {
      figure: FoundFigure;
      /** The day that it holds for. */
      on?: Day;
      /** The stage of what was counted. */
      stage?: Stage;
      /** Of how many. Takes the place of the target's own. */
      population?: FoundFigure;
    }
  | { series: readonly YearValue[] }
);

export type TrackOptions = {
  asOf: Day;
  knownAt?: Day;
  /** Needed for growth, sums, shares and shares of a population; elsewhere it takes the place of the records. */
  observed?: Observed;
  /** The year of a yearly target: by list year, or by days of announcement. Default: the calendar year of `asOf`. */
  period?: Period;
  /** Takes the place of the target's own. */
  start?: Start;
};

/** How far a target is. */
export type Progress = {
  target: Target;
  asOf: Day;
  /** Before the due day it says how things stand so far. */
  verdict: 'met' | 'not-met' | 'undetermined';
  /** What it is held against: a limit, or the size of the population or list; null where nobody says how large that is. */
  needed: Quantity | null;
  /** The certain count, or the number as printed; null where nothing usable was found. */
  done: number | null;
  /** The most that it can be, with everything uncertain; null where no end is known. */
  doneAtMost: number | null;
  /** Done out of the target's number, 0.875 for 350 of 400; null for growth and shares. */
  doneShare: number | null;
  /** How much is missing; where the target says more than and things are not whole, a little more than that. Null where a figure leaves it open. */
  remaining: number | null;
  /** How much of the time has passed; null where nobody knows from when or to when. */
  elapsedShare: number | null;
  /**
   * Whether an even pace since the start would lead there. Only an aid: plans do not define it, and the caveat
   * `straight-line` comes with it. Null where it means nothing.
   */
  onStraightLine: boolean | null;
  caveats: Caveat[];
  /** What the count rests on, where records were counted. */
  basis?: Basis;
  /** The values of the list that certainly have none yet, or may have none. */
  uncovered?: string[];
};
