export { describeBasis } from './describeBasis.js';
export { dimensionName } from './dimensionName.js';
