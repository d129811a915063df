import { guardCell } from '../../lists/list/internal.js';
import { element } from './element.js';

/** Hands a file to the person, as the browser does with what is downloaded. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the blob after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export function saveJson(name: string, json: string): void {
  saveFile(name, json, 'application/json');
}

/** Rows as CSV, as spreadsheets open it: what they would take for a formula is made harmless. */
export function saveTable(name: string, rows: readonly (readonly string[])[]): void {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((row) => row.map((cell) => quoted(guardCell(cell))).join(','));
  saveFile(name, `\uFEFF${lines.join('\r\n')}\r\n`, 'text/csv;charset=utf-8');
}
