export { correctionsOf, effectiveFacts } from './effectiveFacts.js';
export { prune } from './prune.js';
export { pushTo } from './pushTo.js';
export type { Source } from './Source.js';
export {
  type Answer,
  type Beginning,
  type End,
  heldOn,
  type Tenure,
  type TitleName,
  within,
} from './Tenure.js';
export { type Title, titleOf } from './Title.js';
export { tenuresOf } from './tenuresOf.js';
export { titlesOn } from './titlesOn.js';
export { type UnitState, unitStates } from './unitStates.js';
