import { headerOf, headingReader } from '../list/internal.js';
import type { PastedRows } from './PastedRows.js';

/** What parts the cells of a line: several spaces, since a name may hold one; where no header is parted so, any. */
const gaps = [/\p{Zs}{2,}/u, /\p{Zs}+/u];

/** Where a header is looked for: among the first lines, and in none that is longer. */
const firstLines = 1000;
const longestHeader = 1000;

/**
 * Reads text whose cells stand between spaces, one row a line, as a PDF puts its tables on the clipboard. It is such if a line
 * parted by spaces is a header; a line below that has more or fewer cells is a row of one cell. Answers whether it is such.
 */
export function pasteSpaced(text: string, rows: PastedRows): boolean {
  const headingOf = headingReader();
  const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());
  for (const gap of gaps) {
    const header = lines.slice(0, firstLines).findIndex((line) => {
      const cells = line.length > longestHeader ? [] : line.split(gap);
      return cells.length > 1 && headerOf(cells, headingOf) !== undefined;
    });
    if (header < 0) continue;
    const width = lines[header]?.split(gap).length;
    for (const [at, line] of lines.entries()) {
      const cells = line.split(gap);
      rows.add(at >= header && cells.length === width ? cells : [line]);
    }
    return true;
  }
  return false;
}
