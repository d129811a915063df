export type { Document } from './documentSchema.js';
export {
  type Correction,
  correctionSchema,
  eventIssues,
  eventSchema,
  type Fact,
  type RegistryEvent,
} from './eventSchema.js';
export { type TitleEvent, titleEventSchema } from './titleEventSchema.js';
export { type UnitEvent, unitEventSchema } from './unitEventSchema.js';
