export { shelf } from './shelf.js';
