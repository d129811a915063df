import type { BlurredDate } from '../../../words/calendar/index.js';
import type { ReportedFigure } from '../../../words/figure/index.js';
import type { Labels } from '../../../words/vocabulary/index.js';

/** A figure that was reported of a place, as data: hold a count against its `quantity` by `reconcile`. */
export type PublishedFigure = ReportedFigure & {
  id: string;
  labels: Labels;
  /** `CN` or a GB/T 2260 code. */
  jurisdiction: string;
  /** When it was reported. What it tells held on that day or before it. */
  reportedOn: BlurredDate;
  /** Of a programme that runs in batches: the one that it is about. */
  batch?: string;
  /** The figure is a level of this rating, and no number of things. */
  rating?: string;
  /** Page that shows it, host and path. */
  address?: string;
};
