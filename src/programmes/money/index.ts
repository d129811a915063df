export type { AmountsByBase } from './amountsByBaseSchema.js';
export { fenOf } from './fenOf.js';
export { formatMoney } from './formatMoney.js';
export { type Money, type MoneyUnit, moneyUnits } from './Money.js';
export { moneyOf } from './moneyOf.js';
export { moneySchema } from './moneySchema.js';
export { parseMoney } from './parseMoney.js';
export { type PlannedBase, plannedBases } from './plannedBases.js';
export { yuanOf } from './yuanOf.js';
