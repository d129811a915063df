export {
  type Counted,
  type CountQuery,
  type Dimension,
  dimensions,
  type Filter,
  type Measured,
  type Period,
  type TierOf,
  type Wanted,
} from './CountQuery.js';
export { countSeries, type SeriesQuery } from './countSeries.js';
export { countTiers } from './countTiers.js';
export { type CrossTable, crossTable, type TableValues } from './crossTable.js';
export { mergeCounts } from './mergeCounts.js';
export { type DayRange, eventDays, monthEnds, yearEnds } from './seriesDays.js';
export type { Basis, Cell, Key, TierCount, TierCounts, Unmatched } from './TierCounts.js';
export { type StandingOn, tiersOn } from './tiersOn.js';
