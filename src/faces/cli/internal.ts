export { columnLetters } from '../../lists/list/index.js';
export { bareUnit } from './bareUnit.js';
export { comparisonRows } from './comparisonRows.js';
export { headings } from './headings.js';
export { readRows } from './readRows.js';
export { type Summary, summarize } from './summarize.js';
export { titleRows, unitRows } from './summaryRows.js';
export { textsFor } from './textsFor.js';
export { watchRows } from './watchRows.js';
