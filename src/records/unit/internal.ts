export * from './index.js';
export {
  blurredDateSchema,
  creditCodeSchema,
  daySchema,
  divisionSchema,
  industrySchema,
  textSchema,
} from './partsSchema.js';
export { placeFields } from './unitSchema.js';
export type { NamedRecord } from './warningsOf.js';
