export { addMonthsTo } from './addMonthsTo.js';
export { type BlurredDate, type Day, isBlurredDate, isDay } from './Day.js';
export { dayNumber } from './dayNumber.js';
export { dayOf } from './dayOf.js';
export { type DaySpan, spanOf } from './spanOf.js';
