import type { PastedRows } from './PastedRows.js';

/** Word puts a vertical tab for a line break within a cell. */
const lineInCell = /\r\n|[\r\v\u2028\u2029]/g;

/**
 * Reads text whose cells stand between tabs, one row a line, as spreadsheets and word processors put it on the clipboard.
 * A cell within quotes may hold tabs and line ends; a quote that is never closed is a character like others.
 */
export function pasteTabbed(text: string, rows: PastedRows): void {
  const plain = /[^\t\r\n]*/y;
  const lineEnd = /\r\n|\r|\n/y;
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const quoted = quotedCell(text, at);
    plain.lastIndex = at;
    row.push((quoted?.cell ?? plain.exec(text)?.[0] ?? '').replace(lineInCell, '\n'));
    at = quoted?.end ?? plain.lastIndex;
    if (text[at] === '\t') {
      at += 1;
      // The last cell of the text may be an empty one.
      if (at < text.length) continue;
      row.push('');
    }
    rows.add(row);
    row = [];
    lineEnd.lastIndex = at;
    if (lineEnd.test(text)) at = lineEnd.lastIndex;
  }
}

/** A cell within quotes, where a tab, a line end or the end follows it; a quote in it is doubled. */
function quotedCell(text: string, start: number): { cell: string; end: number } | undefined {
  if (text[start] !== '"') return undefined;
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1 || !['\t', '\r', '\n', undefined].includes(text[end + 1])) return undefined;
  return { cell: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}
