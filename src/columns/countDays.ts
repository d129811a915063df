import { type Day, dayNumber } from '../calendar/index.js';
import { type CountQuery, countTiers as countPlainly, type TierCounts } from '../count/index.js';
import type { Source } from '../timeline/index.js';
import { findScheme } from '../title/index.js';
import { indexOf } from './indexOf.js';
import { joinGroups, type SweptGroup } from './joinGroups.js';
import { isAdditive, sumOf } from './mergeCounts.js';
import { overlaps, type Swept, sweepFor } from './sweepFor.js';

/**
 * The counts of one query on several days, ascending and each once, in one sweep over the columns. What is more than its
 * days tell is counted plainly and added.
 */
export function countDays(source: Source, query: CountQuery, days: readonly Day[]): TierCounts[] {
  const { schemes } = source;
  const scheme = findScheme(query.scheme, schemes);
  const plainly = (part: Source) => days.map((asOf) => countPlainly(part, { ...query, asOf }));
  const numbers = days.map(dayNumber);
  const index = indexOf(source);
  if (overlaps(index, query)) return plainly(source);
  const shelf = index.shelfFor(scheme, query);
  const left = plainly({ ...index.leftOf(shelf.table), ...(schemes && { schemes }) });
  const swept = sweepFor(index, shelf, { scheme, query, days: numbers });
  const sweptGroups = groupsOf(swept, query);
  const sweptWhole = swept.whole();
  return left.map((counts, slot) => {
    const whole = sumOf([counts, ...(sweptWhole?.[slot] ? [sweptWhole[slot]] : [])]);
    const groups = joinGroups(counts, sweptGroups, slot);
    return { ...counts, ...whole, groups, additive: isAdditive(counts, whole, groups) };
  });
}

function groupsOf({ grouping, counted }: Swept, { by = [] }: CountQuery): SweptGroup[] {
  if (by.length === 0) return [];
  return grouping.named(by).flatMap(({ name, key, codes }) => {
    const cells = counted.cells(codes);
    return cells ? { name, key, cells } : [];
  });
}
