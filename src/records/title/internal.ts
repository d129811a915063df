export { findScheme, heldStagesOf } from './findScheme.js';
export * from './index.js';
