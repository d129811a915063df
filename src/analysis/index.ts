export { type CountedEntry, listUnits } from './listUnits.js';
