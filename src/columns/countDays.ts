import { type Day, dayNumber } from '../calendar/index.js';
import { type CountQuery, countTiers as countPlainly, type TierCounts } from '../count/index.js';
import type { Source } from '../timeline/index.js';
import { findScheme } from '../title/index.js';
import type { ColumnIndex, Shelf } from './ColumnIndex.js';
import { Counters } from './Counters.js';
import { indexOf } from './indexOf.js';
import { joinGroups } from './joinGroups.js';
import { isAdditive, sumOf } from './mergeCounts.js';
import { type Plan, planOf } from './Plan.js';
import { sweepTitles } from './sweepTitles.js';
import { sweepUnits } from './sweepUnits.js';

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
  const plan = planOf(scheme, query, numbers, shelf);
  const { whole, groups } = sweep(index, shelf, plan);
  const named = (plan.groups?.grouping.named ?? []).flatMap(({ name, key, codes }) => {
    const cells = codes.flatMap((code) => (groups.cells(code) ? [groups.cells(code) ?? []] : []));
    return cells.length > 0 ? { name, key, cells } : [];
  });
  const total = whole.cells(0) ?? [];
  return left.map((counts, slot) => {
    const sum = sumOf([counts, ...(total[slot] ? [total[slot]] : [])]);
    const joined = joinGroups(counts, named, slot);
    return { ...counts, ...sum, groups: joined, additive: isAdditive(counts, sum, joined) };
  });
}

/** Whether an enterprise may stand in one chain by several of its units. */
function overlaps(index: ColumnIndex, { by = [], count = 'unit' }: CountQuery): boolean {
  if (!by.includes('chain')) return false;
  return (
    count === 'enterprise' ||
    (count === 'unit' && index.runs('unit').some(({ length, units }) => units.length > length))
  );
}

function sweep(index: ColumnIndex, { table }: Shelf, plan: Plan): { whole: Counters; groups: Counters } {
  const { scheme, query, days, groups: column } = plan;
  const counters = {
    whole: new Counters(scheme, 1, days.length),
    groups: new Counters(scheme, column?.grouping.keys.length ?? 0, days.length),
  };
  const { count = 'unit' } = query;
  if (count === 'title') sweepTitles(table, plan, counters);
  else for (const runs of index.runs(count)) sweepUnits(table, plan, runs, counters);
  return counters;
}
