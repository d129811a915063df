import type { Citation } from '../../records/title/index.js';
import type { BlurredDate } from '../../words/calendar/index.js';
import type { Quantity } from '../../words/figure/index.js';
import type { Labels } from '../../words/vocabulary/index.js';
import type { CountQuery, Dimension } from '../count/index.js';
import type { StandingCaveat } from './Caveat.js';

/** What is counted from records: a scheme, and which of its titles at which stages. Without stages: those that hold a title. */
export type Metric = Pick<CountQuery, 'scheme' | 'where' | 'stages' | 'count' | 'rollUp'>;

/** From when a target runs, and what stood at the end of that day. */
export type Start = { on: BlurredDate; value?: number };

type About = {
  id: string;
  labels: Labels;
  /** `CN`, `XPCC` or a GB/T 2260 code. */
  jurisdiction: string;
  /** The industry that it is about; left out where it is about all. */
  sector?: string;
  start?: Start;
  /** What has to be said of it whatever is found: what was assumed, what its source leaves open. */
  caveats: readonly StandingCaveat[];
  citation: Citation;
};

/** So many at a date: 400 by the end of 2024. A year or a month is due at its end. */
export type StockTarget = About & { kind: 'stock'; metric: Metric; quantity: Quantity; by: BlurredDate };

/** So many in every year. */
export type FlowTarget = About & { kind: 'flow'; metric: Metric; quantity: Quantity; every: 'year' };

/** So many per cent above a base year: +25 % over 2023 by 2027. */
export type GrowthTarget = About & {
  kind: 'growth';
  series: string;
  baseYear: number;
  quantity: Quantity;
  by: BlurredDate;
};

/** So much over several years, both included. */
export type SumTarget = About & {
  kind: 'sum';
  series: string;
  from: number;
  to: number;
  quantity: Quantity;
};

/** A share or rate in per cent at a date. */
export type ShareTarget = About & { kind: 'share'; series: string; quantity: Quantity; by: BlurredDate };

/** All of a population. How large it is, the target or the observer says. */
export type PopulationTarget = About & {
  kind: 'coverage';
  series: string;
  population?: Quantity;
  by?: BlurredDate;
  /** Where only a number of years is named, and not from when on. */
  withinYears?: number;
  /** 力争. */
  aspirational?: true;
};

/** Every value of a closed list, such as the 12 chains in their wording of 2021, with at least one. */
export type ListTarget = About & {
  kind: 'coverage';
  metric: Metric;
  dimension: Dimension;
  list: readonly string[];
  by?: BlurredDate;
};

/** What a plan promises, as data: write your own the same way. */
export type Target =
  | StockTarget
  | FlowTarget
  | GrowthTarget
  | SumTarget
  | ShareTarget
  | PopulationTarget
  | ListTarget;
