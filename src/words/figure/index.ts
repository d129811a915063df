export { type Addition, addUp, type ReportedFigure } from './addUp.js';
export { type Amounts, amountsIn } from './amountsIn.js';
export { closeLedger, type LedgerRow, type LedgerStep } from './closeLedger.js';
export { compareQuantity } from './compareQuantity.js';
export { formatQuantity } from './formatQuantity.js';
export { parseQuantity } from './parseQuantity.js';
export { type Boundary, boundaries, type Quantity, type Scale, scales } from './Quantity.js';
export { type FigureRange, type FoundFigure, rangeOf } from './rangeOf.js';
export { type Reconciliation, reconcile } from './reconcile.js';
