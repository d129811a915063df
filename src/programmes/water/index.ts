export { waterRulebooks, waterSchemes } from './waterRulebooks.js';
