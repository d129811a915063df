export { type DoubtTexts, doubtOf } from './Doubt.js';
export { dateOfCell } from './dateOfCell.js';
export type { FieldTexts } from './fields.js';
export { foldWords } from './foldWords.js';
export * from './index.js';
export { cellText } from './ListCell.js';
export { placeOf } from './placeOf.js';
export { isRow, RowLocator } from './RowLocator.js';
export { enterpriseIdOf } from './unitIdOf.js';
