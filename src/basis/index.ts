export { describeBasis } from './describeBasis.js';
