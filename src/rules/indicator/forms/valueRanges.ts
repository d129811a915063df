import type { ValueRange } from '../ScoringForm.js';

/** What the values of the shipped forms can be at all. */
export const valueRanges = {
  amount: { minimum: 0 },
  share: { minimum: 0, maximum: 100 },
  /** By how many percent something stays below its limit: below zero where the limit is passed. */
  margin: { maximum: 100 },
  /** Of the 12 functions of a platform. */
  functions: { minimum: 0, maximum: 12 },
} as const satisfies Readonly<Record<string, ValueRange>>;
