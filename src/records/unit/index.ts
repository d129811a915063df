export { type Enterprise, enterpriseSchema } from './enterpriseSchema.js';
export { type RegistryRecord, recordSchema } from './recordSchema.js';
export {
  type Factory,
  factorySchema,
  type Park,
  type Product,
  parkSchema,
  productSchema,
  recordIssues,
  type SupplyChain,
  supplyChainSchema,
  type Unit,
  unitSchema,
} from './unitSchema.js';
export { warningsOf } from './warningsOf.js';
