export { type Document, documentSchema } from './documentSchema.js';
export { eventIdOf } from './eventIdOf.js';
export {
  type Correction,
  correctionSchema,
  eventIssues,
  eventSchema,
  type Fact,
  factSchema,
  type RegistryEvent,
} from './eventSchema.js';
export { findScheme, heldStagesOf } from './findScheme.js';
export type { Bearer, Citation, Scheme, SchemeTier } from './Scheme.js';
export { shippedSchemes } from './schemes/index.js';
export { type TitleEvent, titleEventIssues, titleEventSchema } from './titleEventSchema.js';
export { type UnitEvent, unitEventIssues, unitEventSchema } from './unitEventSchema.js';
