import { guardCell } from '../../lists/list/internal.js';

/** Rows as CSV, as spreadsheets open it: what they would take for a formula is made harmless. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rows.map((row) => row.map((cell) => quoted(guardCell(cell))).join(',')).join('\r\n')}\r\n`;
}
