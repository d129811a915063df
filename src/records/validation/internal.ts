export { compiledSchema } from './compiledSchema.js';
export * from './index.js';
export { issuesOf } from './issuesOf.js';
