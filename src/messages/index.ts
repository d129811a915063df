export { messageOf, type Told } from './messageOf.js';
