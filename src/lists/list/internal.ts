export type { DoubtTexts } from './Doubt.js';
export type { FieldTexts } from './fields.js';
export * from './index.js';
