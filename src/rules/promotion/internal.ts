export { promotionOutcome } from './checkPromotion.js';
export { findingsOf } from './findingsOf.js';
export { findingText, type Telling } from './findingText.js';
export * from './index.js';
export { layOut, type Section } from './layOut.js';
export { missingIn } from './missingIn.js';
export { outcomeIn } from './outcomeIn.js';
export { type Plan, planFor } from './planFor.js';
export { promotionTextsByLocale } from './promotionTextsByLocale.js';
