import { dayNumber } from '../../words/calendar/internal.js';
import type { CountQuery, Period } from './CountQuery.js';
import { never } from './table/columns.js';
import { flag } from './table/Row.js';
import type { TenureTable } from './table/TenureTable.js';

/**
 * From which to which day of the question each row counts, by row: `[mayFrom, mayUntil)` perhaps, `[sureFrom, sureUntil)` for
 * certain. Every measure is such four columns.
 */
export type Edges = {
  mayFrom: Numbers;
  sureFrom: Numbers;
  sureUntil: Numbers;
  mayUntil: Numbers;
};

type Numbers = TenureTable['sinceFirst']['data'];

/** Whether something lies in a period: certainly not, perhaps, certainly. */
type Answer = 0 | 1 | 2;

export function edgesOf(table: TenureTable, query: CountQuery): Edges {
  if (query.measure === 'new' || query.measure === 'removed' || query.measure === 'ever')
    return edgesOfSteps(table, query);
  const { sinceFirst, sinceLast, untilFirst, untilLast } = table;
  return {
    mayFrom: sinceFirst.data,
    sureFrom: sinceLast.data,
    sureUntil: untilFirst.data,
    mayUntil: untilLast.data,
  };
}

/** What was won, or lost, counts from its day on. */
function edgesOfSteps(table: TenureTable, query: CountQuery): Edges {
  const { length, flags, endYear, awards } = table;
  const isEnd = query.measure === 'removed';
  const first = isEnd ? table.untilFirst : table.sinceFirst;
  const last = isEnd ? table.untilLast : table.sinceLast;
  const years = isEnd ? endYear : awards.listYear;
  const period = 'period' in query ? query.period : undefined;
  const byYear = period !== undefined && 'listYear' in period;
  const liesIn = periodTest(period, (year) => table.words.listYear.find(year) ?? -1);
  const mayFrom = new Int32Array(length).fill(never);
  const sureFrom = new Int32Array(length).fill(never);
  const until = new Int32Array(length).fill(never);
  for (let row = 0; row < length; row += 1) {
    const own = flags.at(row);
    // Only a notice strikes a unit off a list; what expires, merges or closes leaves by itself.
    const needed = byYear ? flag.lost | flag.noticed : flag.lost;
    if (isEnd ? (own & needed) !== needed : (own & flag.notWon) !== 0) continue;
    const year = !isEnd && (own & flag.rival) !== 0 ? 0 : years.at(row);
    const answer = liesIn(first.at(row), last.at(row), year);
    if (answer === 0) continue;
    mayFrom[row] = first.at(row);
    if (answer === 2 && (own & flag.doubted) === 0) sureFrom[row] = last.at(row);
  }
  return { mayFrom, sureFrom, sureUntil: until, mayUntil: until };
}

function periodTest(
  period: Period | undefined,
  codeOf: (year: string) => number,
): (first: number, last: number, year: number) => Answer {
  if (!period) return () => 2;
  if ('listYear' in period) {
    const wanted = codeOf(`${period.listYear}`);
    return (_, __, year) => (year === 0 ? 1 : year === wanted ? 2 : 0);
  }
  const [from, until] = [dayNumber(period.from), dayNumber(period.until)];
  return (first, last) => {
    if (last < from || first >= until) return 0;
    return first >= from && last < until ? 2 : 1;
  };
}
