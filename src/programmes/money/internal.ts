export { type PrintedUnit, printedUnitOf } from './parseMoney.js';
