import type { IndicatorIssue } from './IndicatorIssue.js';

/** Points that are certain, and the most that they can be; null where some row's points are not known. */
export type PointsRange = { atLeast: number; atMost: number | null };

export type RowScore = {
  row: string;
  state: 'scored' | 'unknown' | 'not-applicable';
  /** The most that the row gives; null where it is not known. */
  points: number | null;
  /** Null where it is not known, or the row does not apply. */
  score: number | null;
  /** The bounds that the row was scored by: the form's, those of the class, or the caller's. */
  lead: number | null;
  base: number | null;
  /** What one more unit of the value brings between base and lead; below zero where less is better. Null: no such line, or not known. */
  slope: number | null;
  /** The most that is still to be won: all of the row's points where the score is not known. */
  toWin: number | null;
  /** What a score still needs. */
  missing: readonly RowGap[];
};

export type RowGap = 'value' | 'lead' | 'base' | 'points' | 'size-class';

export type BlockScore = PointsRange & { block: string; points: number | null; rows: RowScore[] };

/** The points of a form. Rows and blocks stand in the form's own points; only the total is ever rescaled. */
export type FormScore = {
  form: string;
  blocks: BlockScore[];
  /** Without the bonus. */
  total: PointsRange;
  bonus: PointsRange & { rows: RowScore[] };
  notApplicable: {
    /** `keep`: the points of these rows are lost. `rescale`: the rows that apply make up for them. */
    treatment: 'keep' | 'rescale';
    rows: string[];
    points: number | null;
    /** What the sum of the blocks was multiplied by; null where that cannot be known. */
    factor: number | null;
  };
  /** The rows of the total by what is still to be won, most first; those whose points are not known come last. */
  ranking: { row: string; toWin: number | null }[];
  /** Only where the caller gave a pass mark; on the total without the bonus. */
  verdict?: 'met' | 'unmet' | 'unknown';
  issues: IndicatorIssue[];
};
