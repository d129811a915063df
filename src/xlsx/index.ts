export { type ReadWorkbookOptions, readWorkbook, type WorkbookSheet } from './readWorkbook.js';
export type { WorkbookLimits } from './WorkbookLimits.js';
