export { checkScheme } from './checkScheme.js';
export { findScheme, heldStagesOf } from './findScheme.js';
export * from './index.js';
export { schemeIssues } from './schemeIssues.js';
export { tierLabelsOf } from './tierLabelsOf.js';
