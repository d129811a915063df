export { describeCountBasis } from './describeCountBasis.js';
export { dimensionName } from './dimensionName.js';
export * from './index.js';
