export { type Document, documentSchema } from './documentSchema.js';
export {
  type Correction,
  correctionSchema,
  eventIssues,
  eventSchema,
  type Fact,
  factSchema,
  type RegistryEvent,
} from './eventSchema.js';
export { type TitleEvent, titleEventIssues, titleEventSchema } from './titleEventSchema.js';
export { type UnitEvent, unitEventIssues, unitEventSchema } from './unitEventSchema.js';
