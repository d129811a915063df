export { fenOf } from './fenOf.js';
export { formatMoney } from './formatMoney.js';
export { type Money, type MoneyUnit, moneyUnits } from './Money.js';
export { moneyOf } from './moneyOf.js';
export { moneySchema } from './moneySchema.js';
export { parseMoney } from './parseMoney.js';
export { yuanOf } from './yuanOf.js';
