import type { Row, Sheet } from '../list/index.js';

/** Hands rows on, and tells their number now and then. */
export function* watchRows(
  rows: Iterable<Row | Sheet>,
  tell: (count: number) => void,
): Generator<Row | Sheet, void> {
  let count = 0;
  function* counted(some: Iterable<Row>): Generator<Row, void> {
    for (const row of some) {
      yield row;
      count += 1;
      if (count % 1000 === 0) tell(count);
    }
  }
  for (const given of rows) {
    if ('rows' in given) yield { ...given, rows: counted(given.rows) };
    else yield* counted([given]);
  }
}
