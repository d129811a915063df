import type { Day } from '../../words/calendar/index.js';
import type { ReportedFigure } from '../../words/figure/index.js';
import type { Basis, Dimension, Period } from '../count/index.js';
import type { Moment } from './Comparison.js';

/** Two moments laid side by side; `counts` is the basis of the count at the later one. */
export type ComparisonBasis<R extends 'moves' | 'pool' | 'bridge'> = {
  result: R;
  from: Moment;
  to: Moment;
  counts: Basis;
};

/** What a result rests on that was made from counts (口径): how it was made, and the basis of the counts. */
export type AnalysisBasis =
  | ComparisonBasis<'moves'>
  | ComparisonBasis<'pool'>
  | ComparisonBasis<'bridge'>
  | { result: 'growth'; before: Basis; counts: Basis }
  | { result: 'part'; whole: Basis; counts: Basis }
  | { result: 'coverage'; dimension: Dimension; list: readonly string[]; least: number; counts: Basis }
  | { result: 'ranking'; places: number; tier: string | null; counts: Basis }
  | { result: 'round'; period: Period; counts: Basis }
  /** `counts` says who had to file, on the day on which it was due; `knownOn` is the day of the question. */
  | { result: 'filing'; year: number; knownOn: Day; counts: Basis }
  | { result: 'share'; whole: ReportedFigure; counts: Basis | null };
