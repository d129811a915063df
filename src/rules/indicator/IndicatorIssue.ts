import type { IssueParams } from '../../words/vocabulary/index.js';

/** What each issue of an indicator or a scored form says beside its code. */
export type IndicatorIssueParams = Pick<
  IssueParams,
  'missing' | 'type' | 'unknown-key' | 'not-in-list' | 'empty' | 'range'
> & {
  'unknown-indicator': { received: string };
  /** No conversion is made: the caller states the value in the unit of the formula or the form. */
  unit: { expected: readonly string[]; received: string };
  /** The inputs below the line come to nothing. */
  'zero-denominator': { inputs: readonly string[] };
  'part-above-whole': { part: number; whole: number };
  /** `first`: where in the list the certificate stands already. */
  'certificate-twice': { certificate: string; first: number };
  /** Where in the list the products stand of which any may represent the others. */
  'representative-tied': { products: readonly number[] };
  'result-too-large': Record<never, never>;
  /** The form states the number itself. */
  'stated-by-form': { stated: number };
  /** The leading value is worse than the base value. */
  'lead-behind-base': { lead: number; base: number };
};

export type IndicatorIssueCode = keyof IndicatorIssueParams;

/** Something wrong with an input or a value, as data. */
export type IndicatorIssue = {
  [C in IndicatorIssueCode]: {
    code: C;
    /** Where in the inputs or values: keys and positions from the outside in. */
    path: readonly (string | number)[];
    params: IndicatorIssueParams[C];
  };
}[IndicatorIssueCode];

/** The text of every issue in one language. */
export type IndicatorIssueTexts = {
  readonly [C in IndicatorIssueCode]: (params: IndicatorIssueParams[C]) => string;
};
