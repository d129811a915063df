export * from './index.js';
export { linkedEvents } from './linkedEvents.js';
