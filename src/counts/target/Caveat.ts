import type { Day } from '../../words/calendar/index.js';
import type { Quantity } from '../../words/figure/index.js';
import type { Confidence, Stage } from '../../words/vocabulary/index.js';
import type { Dimension } from '../count/index.js';

/** What each caveat says beside its code. */
export type CaveatParams = StandingParams & {
  aspirational: Nothing;
  'weak-source': { confidence: Confidence };
  'not-yet-due': { by: Day };
  'due-unknown': { years: number | null };
  'nothing-observed': Nothing;
  'observed-undated': Nothing;
  /** Added up from a library of projects: statistics of investment cover more, and may differ. */
  'library-not-statistics': Nothing;
  'observed-later': { on: Day; asOf: Day };
  'observed-too-early': { on: Day; from: Day };
  'observed-after-due': { on: Day; by: Day };
  'observed-before-due': { on: Day; by: Day };
  'stage-unsaid': { wanted: readonly Stage[] };
  'stage-differs': { wanted: readonly Stage[]; found: Stage };
  'sector-differs': { wanted: string | null; found: string | null };
  'unit-differs': { wanted: string; found: string };
  'figure-open': { quantity: Quantity };
  'population-unknown': Nothing;
  uncertain: { count: number };
  'not-stated': { count: number; filters: readonly Dimension[] };
  'stages-missing': { count: number; stages: readonly Stage[] };
  'period-default': { from: Day; until: Day };
  'list-year-open': { listYear: number };
  'list-announced-later': { count: number; listYear: number; by: Day };
  'years-missing': { years: readonly number[] };
  'year-unfinished': { year: number };
  'straight-line': { pace: 'linear' | 'compound'; expected: number; unit?: string; on: Day };
};

type Nothing = Record<never, never>;

type StandingParams = {
  /** The source does not say which years it means. */
  'period-assumed': Nothing;
  /** The source gives the number without a boundary word. */
  'boundary-assumed': Nothing;
  /** The source does not say whether units or titles are counted. */
  'count-assumed': Nothing;
  /** The source does not say whether a promoted factory still counts at its lower tier. */
  'promotion-open': Nothing;
  /** The source does not say whether it means the standing total or what is new. */
  'total-assumed': Nothing;
  /** Counts what is submitted: recognised titles neither meet nor miss it. */
  'submitted-only': Nothing;
  /** Counts titles of a closed scheme, which are never converted into tiers. */
  'closed-scheme': Nothing;
  /** Counts units and products in one number. */
  'units-and-products': Nothing;
  /** The official method of the rate is not published. */
  'method-open': Nothing;
};

export type CaveatCode = keyof CaveatParams;

/** A caveat that belongs to the target itself. */
export type StandingCaveat = keyof StandingParams;

/** Something to bear in mind with an answer, as data. */
export type Caveat = { [C in CaveatCode]: { code: C; params: CaveatParams[C] } }[CaveatCode];

/** The text of every caveat in one language. */
export type CaveatTexts = { readonly [C in CaveatCode]: (params: CaveatParams[C]) => string };
