import { dayNumber } from '../calendar/index.js';
import { type CountQuery, dimensions as everyDimension, filterBy } from '../count/index.js';
import type { Dimensions } from './Dimensions.js';
import { no, periodTest, yes } from './Edges.js';
import { isOfAwards, type Name } from './Name.js';
import type { TenureTable } from './TenureTable.js';

/** The most that each row can count under the filters, the period and the knowledge of a query; nothing where all can count. */
export function capsOf(
  table: TenureTable,
  dimensions: Dimensions,
  query: CountQuery,
  days: readonly number[],
): Uint8Array | undefined {
  const { knownAt } = query;
  const tests = testsOf(query, table, dimensions);
  if (knownAt !== undefined) tests.push(knownTest(table, dayNumber(knownAt)));
  const inPeriod = periodTest(table, query);
  const [day = 0, another] = days;
  // On more than one day the edges tell where a unit stood.
  const windows = another === undefined ? table.windows : [];
  if (tests.length === 0 && !inPeriod && table.windows.size === 0) return undefined;
  const caps = new Uint8Array(table.length).fill(yes);
  if (tests.length > 0 || inPeriod) {
    for (let row = 0; row < caps.length; row += 1) {
      caps[row] = tests.every((test) => test(row)) ? (inPeriod?.(row) ?? yes) : no;
    }
  }
  for (const [row, { from, until }] of windows) if (day < from || day >= until) caps[row] = no;
  return caps;
}

type Test = (row: number) => boolean;

/** Each filter is tried once on every value that occurs. */
function testsOf(
  { where = {}, rollUp = false }: CountQuery,
  table: TenureTable,
  dimensions: Dimensions,
): Test[] {
  const names: readonly Name[] = [...everyDimension, 'tier'];
  return names.flatMap((name): Test[] => {
    const wanted = where[name];
    if (wanted === undefined) return [];
    const { codes, entries } = dimensions.column(name, { rollUp, printed: false });
    const passes = filterBy({ where: { [name]: wanted }, rollUp });
    const passing = entries.map(({ example }) => passes(example));
    const { data } = codes;
    const units = table.unit.data;
    if (isOfAwards(name)) return [(row) => passing[data[row] ?? 0] === true];
    return [(row) => passing[data[units[row] ?? 0] ?? 0] === true];
  });
}

function knownTest({ learned, unlearned }: TenureTable, day: number): Test {
  return (row) => learned.at(row) <= day && day < unlearned.at(row);
}
