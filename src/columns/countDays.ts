import { type Day, dayNumber } from '../calendar/index.js';
import {
  type Cell,
  type CountQuery,
  countTiers as countPlainly,
  type Dimension,
  type TierCounts,
} from '../count/index.js';
import type { Source } from '../timeline/index.js';
import { findScheme, type Scheme } from '../title/index.js';
import type { ColumnIndex, Shelf } from './ColumnIndex.js';
import type { Count } from './Count.js';
import { Counters } from './Counters.js';
import { capsOf } from './capsOf.js';
import { edgesOf } from './Edges.js';
import type { Grouping } from './Grouping.js';
import { indexOf } from './indexOf.js';
import { joinGroups, type SweptGroup } from './joinGroups.js';
import { isAdditive, sumOf } from './mergeCounts.js';
import { isOfAwards } from './Name.js';
import { type Sweep, sweepTitles } from './sweepTitles.js';
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
  const swept = sweep(index, shelf, { scheme, query, days: numbers });
  return left.map((counts, slot) => {
    const whole = sumOf([counts, ...(swept.whole?.[slot] ? [swept.whole[slot]] : [])]);
    const groups = joinGroups(counts, swept.groups, slot);
    return { ...counts, ...whole, groups, additive: isAdditive(counts, whole, groups) };
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

type Asked = { scheme: Scheme; query: CountQuery; days: readonly number[] };

/** What was counted in the whole and in each group, on every day. */
type Swept = { whole: readonly Cell[] | undefined; groups: readonly SweptGroup[] };

function sweep(index: ColumnIndex, { table, dimensions }: Shelf, { scheme, query, days }: Asked): Swept {
  const { count = 'unit', by = [], rollUp = false } = query;
  const caps = capsOf(table, dimensions, query, days);
  const task: Sweep = { scheme, days, rows: table.length, edges: edgesOf(table, query, days.length), caps };
  if (count === 'title') {
    const grouping = dimensions.grouping([...by, 'tier'], { rollUp, byRow: true });
    const ranks = grouping.keys.map((lists) => Math.max(0, scheme.tiers.indexOf(lists.at(-1)?.[0] ?? '')));
    const counted = sweepTitles(task, grouping.codes.data, ranks);
    return { whole: counted([...ranks.keys()]), groups: groupsOf(grouping, by, counted) };
  }
  const byRow = by.some(isOfAwards);
  const grouping = dimensions.grouping(by, { rollUp, byRow });
  const whole = new Counters(scheme, 1, days.length);
  const groups = new Counters(scheme, grouping.keys.length, days.length);
  const column = by.length > 0 ? { codes: grouping.codes.data, byRow } : undefined;
  for (const runs of index.runs(count)) sweepUnits(task, table, runs, { whole, groups, column });
  return { whole: whole.cells([0]), groups: groupsOf(grouping, by, groups.cells) };
}

function groupsOf(grouping: Grouping, by: readonly Dimension[], counted: Count): SweptGroup[] {
  if (by.length === 0) return [];
  return grouping.named(by).flatMap(({ name, key, codes }) => {
    const cells = counted(codes);
    return cells ? { name, key, cells } : [];
  });
}
