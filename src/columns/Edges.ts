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

/** The edges of a query's measure. */
export function edgesOf(table: TenureTable, { measure }: CountQuery): Edges {
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
