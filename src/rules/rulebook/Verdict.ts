import type { Day } from '../../words/calendar/index.js';
import type { Labels } from '../../words/vocabulary/index.js';
import type { Condition } from './Condition.js';
import type { Range } from './Range.js';

/** Missing evidence is `unknown`: never a failure and never a pass. */
export type Verdict = 'met' | 'unmet' | 'unknown';

/** A title as it was found. */
export type FoundTitle = {
  readonly unit: string;
  readonly tier?: string;
  readonly project?: string;
  readonly standing: 'held' | 'uncertain';
};

/** Something that was found against a unit. */
export type FoundIncident = {
  readonly kind: string;
  readonly on: string;
  readonly grade?: string;
  /** The unit, where it may be another than the one that asks. */
  readonly unit?: string;
};

/** What was found, in the shape that the condition asks for; `null` where nothing was. */
export type Found =
  | null
  | number
  | string
  | boolean
  | readonly string[]
  | Range
  | { readonly part: number | Range; readonly of: number }
  | readonly FoundTitle[]
  | readonly FoundIncident[];

/** Something odd that is no failure. */
export type Remark =
  | { readonly code: 'other-project'; readonly params: { readonly held: string; readonly applied: string } }
  | { readonly code: 'not-covered'; readonly params: { readonly rule: string; readonly title: Labels } };

/** What became of a condition. */
export type Outcome = {
  verdict: Verdict;
  found: Found;
  /** What is lacking, in the unit of what was needed. */
  gap?: number;
  /** Paths of the evidence that was not there. */
  missing: readonly string[];
  /** The first day on which time alone has healed it, as far as what is recorded tells and if the evidence is kept up. */
  clearsOn?: Day;
  /** What became of each part of an `all`, `any` or `not`. */
  branches?: readonly (Outcome & { needed: Condition })[];
  remark?: Remark;
};
