export { amountsByBaseSchema } from './amountsByBaseSchema.js';
export * from './index.js';
export { type PrintedUnit, printedUnitOf } from './parseMoney.js';
export { limitIssues, partIssues } from './partIssues.js';
