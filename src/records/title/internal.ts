export { checkScheme } from './checkScheme.js';
export { findScheme, heldStagesOf } from './findScheme.js';
export * from './index.js';
export { tierLabelsOf } from './tierLabelsOf.js';
