export { type GuaranteeEntry, guaranteeEntrySchema } from './guaranteeEntrySchema.js';
export { type GuaranteePriority, guaranteePriority } from './guaranteePriority.js';
