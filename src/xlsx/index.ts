export { type FileKind, fileKindOf } from './fileKindOf.js';
export { type ReadWorkbookOptions, readWorkbook, type WorkbookSheet } from './readWorkbook.js';
export type { WorkbookLimits } from './WorkbookLimits.js';
