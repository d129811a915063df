export {
  type Counted,
  type CountQuery,
  type Dimension,
  dimensions,
  type Filter,
  type Measured,
  type Period,
  type Wanted,
} from './CountQuery.js';
export { type Counting, countingsOf } from './countingsOf.js';
export { countTiers } from './countTiers.js';
export { filterBy } from './filterBy.js';
export type { Basis, Cell, Key, TierCount, TierCounts } from './TierCounts.js';
export { enterpriseOf, type Sighting, valuesOf } from './valuesOf.js';
