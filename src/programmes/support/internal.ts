export type { SupportTexts } from './SupportTexts.js';
export { inThree } from './shipped/commonRules.js';
export { saidIn } from './shipped/interviewDocument.js';
export { supportTextsByLocale } from './supportTextsByLocale.js';
