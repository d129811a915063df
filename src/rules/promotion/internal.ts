export { promotionOutcome } from './checkPromotion.js';
export * from './index.js';
export { findingMessage, isPromotionWarning, warningMessage } from './promotionMessage.js';
