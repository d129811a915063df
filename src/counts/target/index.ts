export type { Caveat, CaveatCode, CaveatParams, StandingCaveat } from './Caveat.js';
export { type DigitalRate, designToolPenetration } from './designToolPenetration.js';
export type { PublishedFigure } from './figures/PublishedFigure.js';
export { reportedFigures } from './figures/reportedFigures.js';
export { keyProcessNcRate, type RateMethod } from './keyProcessNcRate.js';
export type { Observed, Progress, TrackOptions, YearValue } from './Progress.js';
export { steadyGrowth } from './steadyGrowth.js';
export type {
  FlowTarget,
  GrowthTarget,
  ListTarget,
  Metric,
  PopulationTarget,
  ShareTarget,
  Start,
  StockTarget,
  SumTarget,
  Target,
} from './Target.js';
export { targets } from './targets.js';
export { trackTarget } from './trackTarget.js';
