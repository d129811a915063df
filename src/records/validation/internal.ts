export { compiledSchema } from './compiledSchema.js';
export * from './index.js';
export { mustFit } from './mustFit.js';
export { type Progress, progressTo } from './progressTo.js';
