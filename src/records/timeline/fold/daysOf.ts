import { addMonthsTo, dayNumber, dayOf } from '../../../words/calendar/internal.js';
import type { DatedFact } from './titleFacts.js';

/**
 * The days that stand for all days: between two edges of spans every day is like another, so that as many days at either end
 * as blurred facts may fall there let them happen in each order, and on one day.
 *
 * @param validMonths the term of the scheme: each award then ends by itself on a day of its own
 */
export function daysOf(
  facts: readonly DatedFact[],
  validMonths: number | undefined,
  isLenient: boolean,
): number[] {
  const awards = facts.filter(({ does }) => does === 'begins' || does === 'opens');
  const after = (day: number) => dayNumber(addMonthsTo(dayOf(day), validMonths ?? 0));
  const before = (day: number) => dayNumber(addMonthsTo(dayOf(day), -(validMonths ?? 0)));
  const terms =
    validMonths === undefined
      ? []
      : awards.map(({ span }) => ({ first: after(span.first), last: after(span.last) }));
  const spans = [...facts.map(({ span }) => span), ...terms];
  const edges = [...new Set(spans.flatMap(({ first, last }) => [first, last + 1]))].sort((a, b) => a - b);
  const turns = new Map<number, number>();
  for (const { first, last } of spans) {
    if (first === last) continue;
    turns.set(first, (turns.get(first) ?? 0) + 1);
    turns.set(last + 1, (turns.get(last + 1) ?? 0) - 1);
  }
  const starts = new Set(spans.map(({ first }) => first));
  const days = new Set<number>();
  let blurred = 0;
  edges.forEach((first, at) => {
    const end = edges[at + 1] ?? first + 1;
    blurred += turns.get(first) ?? 0;
    if (blurred === 0 && starts.has(first)) days.add(first);
    const width = Math.min(end - first, blurred);
    for (let day = 0; day < width; day += 1) days.add(first + day).add(end - 1 - day);
  });
  // A term ends on a day that hangs on that of its award.
  if (validMonths !== undefined && awards.some(({ span }) => span.first < span.last)) {
    for (const { span } of awards) {
      const within = (day: number) => span.first <= day && day <= span.last;
      for (const day of [...days])
        for (const shifted of [before(day) - 1, before(day), before(day) + 1])
          if (within(shifted)) days.add(shifted);
    }
  }
  if (validMonths !== undefined)
    for (const { span } of awards)
      for (const day of [...days]) if (span.first <= day && day <= span.last) days.add(after(day));
  // What was held before it was known to be may have begun on the day after anything.
  if (facts.some((dated) => isPromise(dated, isLenient))) for (const day of [...days]) days.add(day + 1);
  return [...days].sort((a, b) => a - b);
}

/** Whether a fact says that a title had begun before, on a day that nobody knows. */
export function isPromise(dated: DatedFact, isLenient: boolean): boolean {
  if (dated.does === 'opens') return true;
  if (dated.does !== 'ends' && dated.does !== 'expires') return false;
  return isLenient || dated.fact.openingHistory === 'incomplete';
}
