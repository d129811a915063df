export { effectiveFacts } from './effectiveFacts.js';
export { type FoldOptions, foldTenures } from './foldTenures.js';
export { groupLinked } from './groupLinked.js';
export type { Source } from './Source.js';
export { type Answer, type Beginning, heldOn, type Tenure, within } from './Tenure.js';
export { type TenureOptions, tenuresOf } from './tenuresOf.js';
export { type UnitState, unitStates } from './unitStates.js';
