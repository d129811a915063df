import { dayNumber } from '../calendar/index.js';
import type { CountQuery } from '../count/index.js';
import { noNotice, noYear, passedOn } from './rowsOf.js';
import type { TenureTable } from './TenureTable.js';

/** Whether a row counts. */
export const no = 0;
export const unknown = 1;
export const yes = 2;

export type RowAnswer = (row: number, day: number) => number;

/** The columns between whose days the answer for a row does not change. */
export type Edges = readonly [first: Int32Array, last: Int32Array][];

/**
 * Makes the test of a query's measure for rows: the same as the plain count makes for tenures.
 *
 * @throws RegistryError `invalid-day`
 */
export function answerBy(table: TenureTable, query: CountQuery): { answer: RowAnswer; edges: Edges } {
  const since = [table.sinceFirst.data, table.sinceLast.data] as const;
  const until = [table.untilFirst.data, table.untilLast.data] as const;
  const [sinceFirst, sinceLast] = since;
  const [untilFirst, untilLast] = until;
  if (query.measure === 'removed') {
    const inPeriod = periodTest(query.period, until, (row) => table.endYear.at(row));
    const happened = (row: number, day: number) => within(until, row, Number.NEGATIVE_INFINITY, day + 1);
    const isLoss = (row: number) => table.endYear.at(row) !== passedOn;
    return {
      answer: (row, day) => (isLoss(row) ? Math.min(happened(row, day), inPeriod(row)) : no),
      edges: [[untilFirst, untilLast]],
    };
  }
  if (query.measure === 'new' || query.measure === 'ever') {
    const inPeriod =
      query.measure === 'new'
        ? periodTest(query.period, since, (row) => table.begun[row]?.listYear ?? noYear)
        : () => yes;
    const happened = (row: number, day: number) => within(since, row, Number.NEGATIVE_INFINITY, day + 1);
    return {
      answer: (row, day) => Math.min(happened(row, day), inPeriod(row)),
      edges: [[sinceFirst, sinceLast]],
    };
  }
  return {
    answer: (row, day) => {
      if (day < at(sinceFirst, row) || day >= at(untilLast, row)) return no;
      return day >= at(sinceLast, row) && day < at(untilFirst, row) ? yes : unknown;
    },
    edges: [
      [sinceFirst, sinceLast],
      [untilFirst, untilLast],
    ],
  };
}

type Spans = readonly [first: Int32Array, last: Int32Array];
type Period = Extract<CountQuery, { period: unknown }>['period'];

function periodTest(period: Period, spans: Spans, yearOf: (row: number) => number): (row: number) => number {
  if ('listYear' in period) {
    return (row) => {
      const year = yearOf(row);
      return year === noYear ? unknown : year === period.listYear && year !== noNotice ? yes : no;
    };
  }
  const [from, until] = [dayNumber(period.from), dayNumber(period.until)];
  return (row) => within(spans, row, from, until);
}

function within([first, last]: Spans, row: number, from: number, until: number): number {
  if (at(last, row) < from || at(first, row) >= until) return no;
  return at(first, row) >= from && at(last, row) < until ? yes : unknown;
}

function at(column: Int32Array, row: number): number {
  return column[row] ?? 0;
}
