import type { BlurredDate } from '../../words/calendar/index.js';
import type { Stage } from '../../words/vocabulary/index.js';
import type { Document, TitleEvent } from '../event/index.js';
import { prune } from './prune.js';
import { type End, endOf, heldOn, type Tenure } from './Tenure.js';

/** A unit's standing in a scheme on a day. */
export type Title = {
  unit: string;
  scheme: string;
  tier?: string;
  project?: string;
  /** The latest stage. Left out where an opening says only that the title was held. */
  stage?: Stage;
  /** `uncertain`: a blurred date, a review or a gap in the history leaves open whether it is held. */
  standing: 'held' | 'uncertain' | 'in-progress' | 'ended';
  /** From this day. Left out where the beginning was never loaded. */
  since?: BlurredDate;
  /** Up to, and not on, this day. Left out while nothing ends it. */
  until?: BlurredDate;
  listYear?: number;
  batch?: string;
  document?: Document;
  recommendedBy?: string;
  decidedBy?: string;
  basis?: NonNullable<TitleEvent['basis']>;
  /** What ended it, or will on the day of `until`. */
  endedBy?: End['by'];
  /** The reason that the notice of its end gives. */
  reason?: string;
  /** The unit that bore the title before a merger. */
  inheritedFrom?: string;
};

const standings = { yes: 'held', unknown: 'uncertain', no: 'ended' } as const;

/** A tenure as a title, standing as it does on a day, given as its number. */
export function titleOf(tenure: Tenure, day: number): Title {
  const { name, inherited } = tenure;
  const end = endOf(tenure);
  const begun = tenure.begun?.type === 'title' ? tenure.begun : undefined;
  return {
    unit: name.unit,
    scheme: name.scheme,
    standing: standings[heldOn(tenure, day)],
    ...prune({
      tier: name.tier,
      project: name.project,
      stage: tenure.step?.stage,
      since: inherited?.on ?? begun?.on,
      until: end?.on,
      listYear: begun?.listYear,
      batch: begun?.batch,
      document: begun?.document,
      recommendedBy: begun?.recommendedBy,
      decidedBy: begun?.decidedBy,
      basis: begun?.basis,
      endedBy: end?.by,
      reason: end?.notice?.reason,
      inheritedFrom: inherited?.from,
    }),
  };
}
