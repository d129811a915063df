export { evidenceSchema } from './evidenceSchema.js';
export * from './index.js';
