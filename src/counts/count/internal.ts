export { basisOf } from './basisOf.js';
export { checkQuery } from './checkQuery.js';
export * from './index.js';
export { type CountedThing, type CountedTitle, thingsIn } from './thingsIn.js';
export { checkUnitFilter, type UnitFilter, unitFits } from './unitFits.js';
