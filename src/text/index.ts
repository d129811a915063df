export { describeBasis } from './describeBasis.js';
export type { BasisOptions } from './describeCountBasis.js';
export { messageOf, type Told } from './messageOf.js';
export { valueName } from './valueName.js';
