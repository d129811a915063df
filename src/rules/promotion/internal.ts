export { promotionOutcome } from './checkPromotion.js';
export * from './index.js';
