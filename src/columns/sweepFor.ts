import type { Cell, CountQuery } from '../count/index.js';
import type { Scheme } from '../title/index.js';
import type { ColumnIndex, Shelf } from './ColumnIndex.js';
import type { Count } from './Count.js';
import { Counters } from './Counters.js';
import { capsOf } from './capsOf.js';
import { edgesOf } from './Edges.js';
import type { Grouping } from './Grouping.js';
import { isOfAwards } from './Name.js';
import { type Sweep, sweepTitles } from './sweepTitles.js';
import { sweepUnits } from './sweepUnits.js';

/** Whether an enterprise may stand in one chain by several of its units. */
export function overlaps(index: ColumnIndex, { by = [], count = 'unit' }: CountQuery): boolean {
  if (!by.includes('chain')) return false;
  return (
    count === 'enterprise' ||
    (count === 'unit' && index.runs('unit').some(({ length, units }) => units.length > length))
  );
}

type Asked = { scheme: Scheme; query: CountQuery; days: readonly number[] };

/** What was counted in the whole, a cell a day, and under every code of a grouping. */
export type Swept = { whole: () => readonly Cell[] | undefined; grouping: Grouping; counted: Count };

/** Counts what stands in columns. */
export function sweepFor(
  index: ColumnIndex,
  { table, dimensions }: Shelf,
  { scheme, query, days }: Asked,
): Swept {
  const { count = 'unit', by = [], rollUp = false } = query;
  const caps = capsOf(table, dimensions, query, days);
  const task: Sweep = { scheme, days, rows: table.length, edges: edgesOf(table, query, days.length), caps };
  if (count === 'title') {
    const grouping = dimensions.grouping([...by, 'tier'], { rollUp, byRow: true });
    const ranks = grouping.ranksIn(scheme.tiers);
    const counted = sweepTitles(task, grouping.codes.data, ranks);
    return { whole: () => counted.cells([...ranks.keys()]), grouping, counted };
  }
  const byRow = by.some(isOfAwards);
  const grouping = dimensions.grouping(by, { rollUp, byRow });
  const whole = new Counters(scheme, 1, days.length);
  const groups = new Counters(scheme, grouping.keys.length, days.length);
  const column = by.length > 0 ? { codes: grouping.codes.data, byRow } : undefined;
  for (const runs of index.runs(count)) sweepUnits(task, table, runs, { whole, groups, column });
  return { whole: () => whole.cells([0]), grouping, counted: groups };
}
