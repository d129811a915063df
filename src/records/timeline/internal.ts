export { correctionsOf, effectiveFacts } from './effectiveFacts.js';
export * from './index.js';
export { prune } from './prune.js';
export { pushTo } from './pushTo.js';
export { versionAt } from './Source.js';
export {
  type Answer,
  type Beginning,
  type End,
  endOf,
  heldOn,
  type Stand,
  type Tenure,
  type TitleName,
  tenureFrom,
  within,
} from './Tenure.js';
export { titleOf } from './Title.js';
export { strayEndings, tenuresOf } from './tenuresOf.js';
export { titlesOn } from './titlesOn.js';
export { eachState, type UnitState, type UnitStates, unitStates } from './unitStates.js';
