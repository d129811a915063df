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
export { closeLedger, type LedgerRow, type LedgerStep } from './closeLedger.js';
export { countTiers } from './countTiers.js';
export { type CountedEntry, listUnits } from './listUnits.js';
export type { Basis, Cell, Key, TierCount, TierCounts } from './TierCounts.js';
