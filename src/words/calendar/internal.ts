export { dateOfText } from './dateOfText.js';
export { dayNumber } from './dayNumber.js';
export { dayOf } from './dayOf.js';
export * from './index.js';
export { midnightOf } from './midnightOf.js';
export { type DaySpan, spanOf } from './spanOf.js';
