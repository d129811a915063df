export * from './index.js';
export { parseAll } from './parseAll.js';
export { restored } from './Registry.js';
export { sameRecord } from './sameRecord.js';
export { schemesWith } from './schemesWith.js';
