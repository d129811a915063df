export * from './index.js';
export { printedUnitOf } from './parseMoney.js';
