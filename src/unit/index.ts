export { type Enterprise, enterpriseSchema } from './enterpriseSchema.js';
export {
  blurredDateSchema,
  creditCodeSchema,
  daySchema,
  divisionSchema,
  industrySchema,
  textSchema,
} from './partsSchema.js';
export { type RegistryRecord, recordSchema } from './recordSchema.js';
export {
  type Factory,
  factorySchema,
  type Park,
  type Product,
  parkSchema,
  productSchema,
  type SupplyChain,
  supplyChainSchema,
  type Unit,
  unitIssues,
  unitSchema,
} from './unitSchema.js';
export { warningsOf } from './warningsOf.js';
export { checkWith, zodIssue } from './zodIssue.js';
