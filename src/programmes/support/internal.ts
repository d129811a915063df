export type { SupportTexts } from './SupportTexts.js';
export { supportTextsByLocale } from './supportTextsByLocale.js';
