export { documentSchema } from './documentSchema.js';
export { factSchema } from './eventSchema.js';
export * from './index.js';
export { titleEventIssues } from './titleEventSchema.js';
export { unitEventIssues } from './unitEventSchema.js';
