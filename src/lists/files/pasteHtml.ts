import { htmlText, shownLine } from './htmlText.js';
import { type HtmlToken, htmlTokens } from './htmlTokens.js';
import type { PastedRows } from './PastedRows.js';
import { type CellSpan, TableGrid } from './TableGrid.js';

/** Elements that begin and end a line. */
const blocks = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p section ul'.split(
    ' ',
  ),
);

/** The parts of a table, out of which no merged cell reaches. */
const parts = new Set(['thead', 'tbody', 'tfoot']);

/** As browsers hold them. */
const longestSpan = { rows: 65_534, columns: 1_000 };

type OpenTable = { grid: TableGrid; cell: CellSpan | undefined; isHidden: boolean };

/**
 * Reads the tables of HTML, and each line around them as a row of one cell, since titles stand above tables. A table within
 * a cell gives rows of its own: pages lay themselves out by tables.
 */
export function pasteHtml(html: string, rows: PastedRows): void {
  const reader = new HtmlReader(rows);
  for (const token of htmlTokens(html)) reader.take(token);
  reader.end();
}

class HtmlReader {
  readonly #rows: PastedRows;
  readonly #tables: OpenTable[] = [];
  /** The lines of the cell, or of the paragraph outside a table; the last one is still growing. */
  #lines: string[] = [];
  #line: string[] = [];
  #isPreformatted = false;

  constructor(rows: PastedRows) {
    this.#rows = rows;
  }

  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#text(token.text);
    else if (token.name === 'br') this.#breakLine();
    else if (token.name === 'table') this.#table(token.kind);
    else if (token.name === 'tr') this.#tableRow(token);
    else if (parts.has(token.name)) this.#tablePart();
    else if (token.name === 'pre') this.#preformatted(token.kind);
    else if (token.name === 'td' || token.name === 'th') this.#tableCell(token);
    else if (blocks.has(token.name)) this.#block();
  }

  end(): void {
    while (this.#tables.length > 0) this.#table('closing');
    this.#endLines();
  }

  /** Only in preformatted text does a line end of the source end a line. */
  #text(text: string): void {
    const [first = '', ...others] = this.#isPreformatted ? text.split(/\r\n|\r|\n/) : [text];
    this.#line.push(first);
    for (const line of others) {
      this.#breakLine();
      this.#line.push(line);
    }
  }

  #preformatted(kind: 'opening' | 'closing'): void {
    this.#block();
    this.#isPreformatted = kind === 'opening';
  }

  #tablePart(): void {
    this.#endRow();
    this.#tables.at(-1)?.grid.endPart();
  }

  #block(): void {
    if (this.#tables.at(-1)?.cell) this.#breakLine();
    else this.#endLines();
  }

  #table(kind: 'opening' | 'closing'): void {
    this.#endRow();
    if (kind === 'closing') this.#tables.pop();
    else this.#tables.push({ grid: new TableGrid(this.#rows), cell: undefined, isHidden: false });
  }

  #tableRow({ kind, attributes }: Exclude<HtmlToken, { kind: 'text' }>): void {
    this.#endRow();
    if (kind === 'closing') return;
    const table = this.#openTable();
    table.grid.beginRow();
    table.isHidden = isHidden(attributes);
  }

  #tableCell({ kind, attributes }: Exclude<HtmlToken, { kind: 'text' }>): void {
    this.#endCell();
    if (kind === 'opening') this.#openTable().cell = spanIn(attributes);
  }

  /** Spreadsheet programs put rows on the clipboard whose table is outside of what was selected. */
  #openTable(): OpenTable {
    if (this.#tables.length === 0) this.#table('opening');
    const table = this.#tables.at(-1);
    if (!table) throw new Error('A table was just begun.');
    return table;
  }

  #endRow(): void {
    this.#endCell();
    const table = this.#tables.at(-1);
    const number = table?.grid.endRow();
    if (table?.isHidden && number !== undefined) this.#rows.hiddenRows.push(number);
  }

  #endCell(): void {
    const table = this.#tables.at(-1);
    if (table?.cell) table.grid.cell(this.#takeLines().join('\n'), table.cell);
    else this.#endLines();
    if (table) table.cell = undefined;
  }

  #endLines(): void {
    for (const line of this.#takeLines()) this.#rows.add([line]);
  }

  #breakLine(): void {
    const line = shownLine(htmlText(this.#line.join('')));
    if (line !== '') this.#lines.push(line);
    this.#line = [];
  }

  #takeLines(): string[] {
    this.#breakLine();
    const lines = this.#lines;
    this.#lines = [];
    return lines;
  }
}

/** Rows that a filter hides come along on the clipboard. */
function isHidden(attributes: string): boolean {
  return /display\s{0,9}:\s{0,9}none/i.test(attributes);
}

function spanIn(attributes: string): CellSpan {
  const span = { rows: 1, columns: 1 };
  for (const [, name = '', digits = ''] of attributes.matchAll(spans)) {
    const isRows = name.toLowerCase() === 'row';
    if (isRows) span.rows = Math.min(Number(digits), longestSpan.rows);
    else span.columns = Math.max(1, Math.min(Number(digits), longestSpan.columns));
  }
  return span;
}

const spans = /(?<![\w-])(row|col)span\s{0,9}=\s{0,9}["']?(\d{1,9})/gi;
