import type { Citation } from '../../records/title/index.js';
import type { Labels } from '../../words/vocabulary/index.js';
import type { IndicatorId } from './IndicatorInputs.js';

/** One formula of GB/T 36132-2025 Annex B: what stands above the line over what stands below it. */
export type Indicator = {
  id: IndicatorId;
  labels: Labels;
  symbol: string;
  /** The formula as the standard prints it. */
  expression: string;
  /** `percentage` is the ratio × 100 %: it lies between 0 and 100. */
  formula: 'ratio' | 'percentage';
  /** Summed above the line. */
  of: InputList;
  /** Summed below the line. */
  by: InputList;
  /** Of the result, where no input says its own. `1`: it has none. */
  unit: string;
  clause: string;
  /** From B.24 on their numbers part from those of the clauses. */
  equations: readonly string[];
  citation: Citation;
};

type InputList = readonly [IndicatorInput, ...IndicatorInput[]];

export type IndicatorInput = {
  key: string;
  symbol: string;
  labels: Labels;
  unit: string;
  /** The unit is the product's, the material's or the pollutant's own: any is taken, and the result bears it. */
  ownUnit?: true;
  /** What is given. Default: one amount. The others are lists, brought to one amount each in its own way. */
  shape?: 'amount' | 'renewable-parts' | 'products' | 'storeys';
  /** The key of the input that this amount is a part of, and cannot exceed. */
  partOf?: string;
  /** What the amount takes in or leaves out. */
  note?: Labels;
};
