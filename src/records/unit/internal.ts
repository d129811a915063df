export * from './index.js';
export { textSchema } from './partsSchema.js';
