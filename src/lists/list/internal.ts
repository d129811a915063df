export { guardCell } from './checkedCells.js';
export type { DoubtTexts } from './Doubt.js';
export { type FieldTexts, knownHeadings } from './fields.js';
export { foldWords } from './foldWords.js';
export * from './index.js';
