import type { Basis, Counted, Dimension, Period } from '../counts/count/index.js';

/** How one language words the parts of the basis sentence. */
export type BasisTexts = {
  /** Between two parts, between two words, and at the end. */
  semicolon: string;
  comma: string;
  stop: string;
  period: (period: Period) => string;
  measure: Readonly<Record<Basis['measure'], (scheme: string, asOf: string, period: string) => string>>;
  knownAt: (day: string) => string;
  counted: Readonly<Record<Counted, string>>;
  /** `tiers` is empty where the stages hold for all. */
  stages: (tiers: string, stages: string) => string;
  chosen: string;
  dimensions: Readonly<Record<Dimension | 'tier', string>>;
  by: (dimensions: string) => string;
  where: (dimension: string, values: string) => string;
  notStated: string;
  rollUp: string;
  chains: string;
  uncertain: string;
};
