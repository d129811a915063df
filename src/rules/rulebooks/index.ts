export { localSchemes } from './localSchemes.js';
export { shelf } from './shelf.js';
