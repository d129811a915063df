import { addMonthsTo, type Day } from '../../../words/calendar/index.js';

/** Makes the function that tells how far back a rule looks from a day. It keeps its last answer: many ask on one day. */
export function lookBack(years: number): (asOf: Day) => Day {
  let last = { asOf: '', start: '' };
  return (asOf) => {
    if (last.asOf !== asOf) last = { asOf, start: addMonthsTo(asOf, -12 * years) };
    return last.start;
  };
}
