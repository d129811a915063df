export type { MoneyUnit } from './Money.js';
export { printedUnitOf } from './parseMoney.js';
export { yuanOf } from './yuanOf.js';
