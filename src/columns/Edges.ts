import { dayNumber } from '../calendar/index.js';
import type { CountQuery } from '../count/index.js';
import { never, noYear, passedOn } from './rowsOf.js';
import type { TenureTable } from './TenureTable.js';

/** Whether a row counts. */
export const no = 0;
export const unknown = 1;
export const yes = 2;

/**
 * The days that decide whether a row counts, by row: from `may` on it may, from `sure` on it does, from `doubt` on it only
 * may again, from `over` on it does not.
 */
export type Edges = { may: Int32Array; sure: Int32Array; doubt: Int32Array; over: Int32Array };

type Kept = { stamp: number; edges: Edges };

/** Copies of whole columns, so that they are made once for many questions. */
const keptEdges = new WeakMap<TenureTable, Map<string, Kept>>();

/** The edges of a query's measure. For more than one day, those of units that moved are where they stood. */
export function edgesOf(table: TenureTable, { measure }: Pick<CountQuery, 'measure'>, days: number): Edges {
  if (days === 1 || table.windows.size === 0) return edgesBy(table, measure);
  const byMeasure = keptEdges.get(table) ?? new Map<string, Kept>();
  const kept = byMeasure.get(`${measure}`);
  if (kept?.stamp === table.stamp) return kept.edges;
  const edges = withWindows(table, edgesBy(table, measure));
  keptEdges.set(table, byMeasure.set(`${measure}`, { stamp: table.stamp, edges }));
  return edges;
}

function withWindows({ windows }: TenureTable, edges: Edges): Edges {
  const may = edges.may.slice();
  const sure = edges.sure.slice();
  const doubt = edges.doubt.slice();
  const over = edges.over.slice();
  for (const [row, { from, until }] of windows) {
    may[row] = Math.max(may[row] ?? 0, from);
    sure[row] = Math.max(sure[row] ?? 0, from);
    doubt[row] = Math.min(doubt[row] ?? 0, until);
    over[row] = Math.min(over[row] ?? 0, until);
  }
  return { may, sure, doubt, over };
}

function edgesBy(table: TenureTable, measure: CountQuery['measure']): Edges {
  const { sinceFirst, sinceLast, untilFirst, untilLast } = table;
  if (measure === 'removed')
    return { may: untilFirst.data, sure: untilLast.data, doubt: table.forever, over: table.forever };
  if (measure === 'new' || measure === 'ever')
    return { may: sinceFirst.data, sure: sinceLast.data, doubt: table.forever, over: table.forever };
  return { may: sinceFirst.data, sure: sinceLast.data, doubt: untilFirst.data, over: untilLast.data };
}

/** The most that a row can count in the period of a query; nothing where it has none. */
export function periodTest(table: TenureTable, query: CountQuery): ((row: number) => number) | undefined {
  if (!('period' in query)) return undefined;
  const { measure, period } = query;
  const isLoss = measure === 'removed';
  const counts = isLoss ? (row: number) => table.endYear.at(row) !== passedOn : () => true;
  if ('listYear' in period) {
    return (row) => {
      if (!counts(row)) return no;
      const year = isLoss ? table.endYear.at(row) : (table.begun[row]?.listYear ?? noYear);
      return year === noYear ? unknown : year === period.listYear ? yes : no;
    };
  }
  const [from, until] = [dayNumber(period.from), dayNumber(period.until)];
  const [first, last] = isLoss ? [table.untilFirst, table.untilLast] : [table.sinceFirst, table.sinceLast];
  return (row) => {
    const [begins, ends] = [first.at(row), last.at(row)];
    if (!counts(row) || begins === never || ends < from || begins >= until) return no;
    return begins >= from && ends < until ? yes : unknown;
  };
}
