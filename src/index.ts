// What most users need. Everything else leaves by the entry of its wing; nothing here means two things.
export { type CountedEntry, listUnits } from './counts/analysis/index.js';
export {
  type Basis,
  type Cell,
  type Counted,
  type CountQuery,
  type CrossTable,
  countSeries,
  countTiers,
  crossTable,
  type Dimension,
  type Filter,
  type Key,
  type Measured,
  type Period,
  type SeriesQuery,
  type TableValues,
  type TierCount,
  type TierCounts,
  type TierOf,
  type Unmatched,
  type Wanted,
} from './counts/count/index.js';
export * from './records/event/index.js';
export * from './records/issue/index.js';
export * from './records/registry/index.js';
export * from './records/timeline/index.js';
export * from './records/title/index.js';
export * from './records/unit/index.js';
export * from './records/validation/index.js';
export type { BlurredDate, Day } from './words/calendar/index.js';
export { closeLedger, type LedgerRow, type LedgerStep } from './words/figure/index.js';
export {
  type CreditCode,
  type CreditCodeResult,
  type DivisionOptions,
  divisionName,
  divisionOf,
  isCreditCode,
  isDivision,
  normalizeName,
  parseCreditCode,
  type RegionOptions,
  regionOf,
} from './words/identity/index.js';
export {
  type Confidence,
  type ErrorCode,
  type ErrorInfo,
  type GreenTier,
  greenTiers,
  type Issue,
  type IssueCode,
  type IssueParams,
  kindOf,
  knowledgeDate,
  type LabelOptions,
  type Labels,
  type Locale,
  labelOf,
  locales,
  RegistryError,
  type SmartFactoryTier,
  type Stage,
  smartFactoryTiers,
  stages,
  type TierOptions,
  termOf,
  tierOf,
  type UnitKind,
  unitKinds,
} from './words/vocabulary/index.js';
