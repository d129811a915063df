export { describeBasis } from './describeBasis.js';
export { type BasisOptions, describeCountBasis } from './describeCountBasis.js';
export { dimensionName } from './dimensionName.js';
export { valueName } from './valueName.js';
