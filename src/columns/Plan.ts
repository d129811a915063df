import { dayNumber } from '../calendar/index.js';
import { type CountQuery, type Dimension, dimensions as everyDimension, filterBy } from '../count/index.js';
import type { Scheme } from '../title/index.js';
import { answerBy, type Edges, type RowAnswer } from './answerBy.js';
import { type Dimensions, type GroupColumn, isOfAwards } from './Dimensions.js';
import { never } from './rowsOf.js';
import type { TenureTable } from './TenureTable.js';

/** A query made ready for its columns. */
export type Plan = {
  scheme: Scheme;
  query: CountQuery;
  /** Ascending. */
  days: readonly number[];
  answer: RowAnswer;
  edges: Edges;
  /** Whether a row passes the filters about its award, and is known. */
  rowPasses: ((row: number) => boolean) | undefined;
  unitPasses: ((unit: number) => boolean) | undefined;
  groups: GroupColumn | undefined;
};

export function planOf(
  scheme: Scheme,
  query: CountQuery,
  days: readonly number[],
  { table, dimensions }: { table: TenureTable; dimensions: Dimensions },
): Plan {
  const { by = [], knownAt } = query;
  const [ofRow, ofUnit] = [true, false].map((ofAwards) => {
    const tests = testsOf(query, dimensions).filter(({ name }) => isOfAwards(name) === ofAwards);
    return tests.map(({ test }) => test);
  });
  const rowTests = [
    ...(ofRow ?? []),
    ...(knownAt === undefined ? [] : [knownTest(table, dayNumber(knownAt))]),
  ];
  return {
    scheme,
    query,
    days,
    ...answerBy(table, query),
    rowPasses: allOf(rowTests),
    unitPasses: allOf(ofUnit ?? []),
    groups: by.length > 0 ? dimensions.groups(query) : undefined,
  };
}

type Test = (at: number) => boolean;

/** Each filter is tried once on every value that occurs. */
function testsOf({ where = {}, rollUp = false }: CountQuery, dimensions: Dimensions) {
  const names: readonly (Dimension | 'tier')[] = [...everyDimension, 'tier'];
  return names.flatMap((name): { name: Dimension | 'tier'; test: Test }[] => {
    const wanted = where[name];
    if (wanted === undefined) return [];
    const { codes, entries } = dimensions.column(name, { rollUp, printed: false });
    const passes = filterBy({ where: { [name]: wanted }, rollUp });
    const passing = entries.map(({ example }) => passes(example));
    const { data } = codes;
    return [{ name, test: (at) => passing[data[at] ?? 0] === true }];
  });
}

function knownTest({ learned, unlearned }: TenureTable, day: number): Test {
  const [from, until] = [learned.data, unlearned.data];
  return (row) => (from[row] ?? never) <= day && day < (until[row] ?? 0);
}

function allOf(tests: readonly Test[]): Test | undefined {
  const [first, ...others] = tests;
  if (!first || others.length === 0) return first;
  return (at) => tests.every((test) => test(at));
}
