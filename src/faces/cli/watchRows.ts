import type { Row, Sheet } from '../../lists/list/index.js';

/** Hands rows on, and tells their number now and then. */
export function* watchRows(sheets: Iterable<Sheet>, tell: (count: number) => void): Generator<Sheet, void> {
  let count = 0;
  function* counted(some: Iterable<Row>): Generator<Row, void> {
    for (const row of some) {
      yield row;
      count += 1;
      if (count % 1000 === 0) tell(count);
    }
  }
  for (const sheet of sheets) yield { ...sheet, rows: counted(sheet.rows) };
}
