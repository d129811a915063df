export { addMonthsTo } from './addMonthsTo.js';
export { type BlurredDate, type Day, isBlurredDate, isDay } from './Day.js';
