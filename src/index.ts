// Comparisons of counts stay behind their own entry.
export { type CountedEntry, listUnits } from './analysis/index.js';
export { type BasisOptions, describeCountBasis as describeBasis } from './basis/index.js';
export * from './calendar/index.js';
export * from './count/index.js';
export * from './event/index.js';
// Printed figures and targets stay behind their own entries; ledgers belong with the counts.
export { closeLedger, type LedgerRow, type LedgerStep } from './figure/index.js';
// The names of 97 industries are a table that few need: they stay behind `…/identity`.
export {
  areaCodesAsOf,
  type CreditCode,
  type CreditCodeResult,
  type DivisionOptions,
  divisionName,
  divisionOf,
  type IndustryCode,
  isAreaCode,
  isCreditCode,
  isDivision,
  isIndustryCode,
  normalizeName,
  type PlaceName,
  parseCreditCode,
  parseIndustryCode,
  type RegionOptions,
  regionOf,
  regions,
  tianjinDistricts,
  tianjinDistrictsAsOf,
} from './identity/index.js';
export * from './registry/index.js';
export * from './timeline/index.js';
export * from './title/index.js';
export * from './unit/index.js';
export * from './validation/index.js';
export * from './vocabulary/index.js';
