import type { End } from '../../records/timeline/internal.js';
import type { BlurredDate } from '../../words/calendar/index.js';
import type { CountedEntry } from './thingsOf.js';

/**
 * What became of a thing between two moments. `changed`: to another tier of a scheme whose tiers are no ladder. `absent`:
 * counted at neither moment; it only ever stands beside other kinds, where something is open.
 */
export type MoveKind = 'entered' | 'left' | 'promoted' | 'demoted' | 'changed' | 'stayed' | 'absent';

/** Why: the title was won, came with a merger, or ended; or the title stayed, and its bearer came into or left what is counted. */
export type MoveCause = {
  by: 'won' | 'inherited' | 'moved-in' | 'moved-out' | End['by'];
  on?: BlurredDate;
  /** The reason that the notice of an end gives. */
  reason?: string;
};

/**
 * Where a thing stands: `none` where it is not counted, else its highest tier; `held` where the scheme has no tiers, and
 * the tiers with `+` between them where they are no ladder.
 */
export type Place = string;

/** One thing at two moments. */
export type Move = {
  /** What happened; several kinds where a blurred date or a gap in the history leaves it open. */
  kinds: MoveKind[];
  /** The places where it may have stood, the certain one first. One, as a rule. */
  from: Place[];
  to: Place[];
  /** Null where it stayed, where what happened is open, where the two moments do not know the same, and where one looks back. */
  cause: MoveCause | null;
  /** What counted, or may have; null where nothing did. */
  before: CountedEntry | null;
  after: CountedEntry | null;
};

export const nowhere: Place = 'none';
