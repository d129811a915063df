export { aboutScheme } from './aboutScheme.js';
export { eventIdOf } from './eventIdOf.js';
export { findScheme, heldStagesOf } from './findScheme.js';
export type { Bearer, Citation, Scheme, SchemeFacts } from './Scheme.js';
export { shippedSchemes } from './shippedSchemes.js';
