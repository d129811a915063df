export * from './index.js';
export { programmeValueName } from './programmeValueName.js';
