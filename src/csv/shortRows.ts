import type { Doubt } from '../list/index.js';

/**
 * Doubts about rows that have fewer cells than the first row of their table: a line break within a cell may have cut them.
 * A table begins behind a title, a heading of a block or an empty line, in which no more than one cell is filled. That a
 * row has more cells than its header, the reading of the list finds.
 */
export function shortRows(rows: readonly (readonly string[])[]): Doubt[] {
  const doubts: Doubt[] = [];
  let expected = 0;
  for (const [at, cells] of rows.entries()) {
    const { length: found } = cells;
    if (cells.filter((text) => text !== '').length <= 1) expected = 0;
    else if (expected === 0) expected = found;
    else if (found < expected) {
      const text = cells.join(',').slice(0, 200);
      const params = { expected, found };
      doubts.push({ code: 'row-ragged', severity: 'warning', at: { row: at + 1 }, text, params });
    }
  }
  return doubts;
}
