import { isDay } from '../../words/calendar/index.js';
import { RegistryError } from '../../words/vocabulary/index.js';
import { attributesOf, eachTag, type XmlTag } from './eachTag.js';
import { packStored } from './packStored.js';
import { SheetTotals } from './SheetTotals.js';
import type { Parts } from './unpackParts.js';
import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/** What a sheet hides. */
type OdsTable = { hidden?: true; hiddenRows: number[]; hiddenColumns: number[] };

/** An OpenDocument workbook that can be handed to the reader, and what its sheets hide. */
export type PlainOds = { bytes: Uint8Array; tables: OdsTable[] };

const manifest = 'META-INF/manifest.xml';
const content = 'content.xml';
const styles = 'styles.xml';

/**
 * Checks an OpenDocument workbook, which says with one number that a row or a cell stands there a million times, and packs
 * it anew for the reader.
 *
 * @throws RegistryError `wrong-file`, `limit-exceeded`, `file-damaged`
 */
export function plainOds(parts: Parts, limits: AllLimits): PlainOds {
  const isLocked = parts.has(manifest) && /encryption-data/.test(parts.xml(manifest));
  if (isLocked) throw new RegistryError('wrong-file', { found: 'encrypted', wanted: 'xlsx' });
  const given = [
    { name: content, xml: parts.xml(content) },
    { name: styles, xml: parts.has(styles) ? parts.xml(styles) : '<styles></styles>' },
  ];
  const tables: OdsTable[] = [];
  const totals = new SheetTotals(limits);
  const files = given.map(({ name, xml }) => {
    const sheets = new OdsSheets(name, limits, totals);
    eachTag(xml, name, (tag) => sheets.visit(tag));
    tables.push(...sheets.tables);
    return { name, content: withTexts(xml, sheets.noDays) };
  });
  const bytes = packStored([
    { name: manifest, content: '<manifest:manifest></manifest:manifest>' },
    ...files,
  ]);
  return { bytes, tables };
}

/** Makes texts of the cells that hold no day that there is: the reader takes 30 February for 2 March. */
function withTexts(xml: string, cells: readonly XmlTag[]): string {
  let written = '';
  let from = 0;
  for (const { at, end } of cells) {
    const tag = xml.slice(at, end).replace(/(office:value-type\s*=\s*)(?:"date"|'date')/, '$1"string"');
    written += xml.slice(from, at) + tag;
    from = end;
  }
  return written + xml.slice(from);
}

class OdsSheets {
  readonly tables: OdsTable[] = [];
  /** Cells of a date such as 30 February. */
  readonly noDays: XmlTag[] = [];
  readonly #hiddenStyles = new Set<string>();
  /** The name of the style that is being described. */
  #style = '';
  readonly #part: string;
  readonly #limits: AllLimits;
  readonly #totals: SheetTotals;
  #table = { row: 0, lastRow: 0, column: 0, cells: 0 };
  #row = { times: 1, column: 0, lastColumn: 0, cells: 0 };

  constructor(part: string, limits: AllLimits, totals: SheetTotals) {
    this.#part = part;
    this.#limits = limits;
    this.#totals = totals;
  }

  visit(tag: XmlTag): void {
    const { name, kind } = tag;
    if (name === 'table' && kind === 'opening') {
      this.#table = { row: 0, lastRow: 0, column: 0, cells: 0 };
      const isShown = !this.#hiddenStyles.has(attributesOf(tag).get('table:style-name') ?? '');
      this.tables.push({ ...(isShown ? {} : { hidden: true }), hiddenRows: [], hiddenColumns: [] });
    } else if (name === 'table' && kind === 'closing') {
      this.#totals.add({ rows: this.#table.lastRow, cells: this.#table.cells });
    } else if (name === 'table-row') {
      if (kind !== 'closing') this.#beginRow(tag);
      if (kind !== 'opening') this.#endRow();
    } else if ((name === 'table-cell' || name === 'covered-table-cell') && kind !== 'closing')
      this.#addCell(tag);
    else if (name === 'table-column') this.#addColumns(tag);
    else if (name === 'style' && kind !== 'closing') this.#style = attributesOf(tag).get('style:name') ?? '';
    else if (name === 'table-properties' && kind !== 'closing') {
      if (attributesOf(tag).get('table:display') === 'false') this.#hiddenStyles.add(this.#style);
    } else this.#checkNumbers(tag);
  }

  #beginRow(tag: XmlTag): void {
    const attributes = attributesOf(tag);
    const times = this.#times(attributes.get('table:number-rows-repeated'));
    this.#row = { times, column: 0, lastColumn: 0, cells: 0 };
    const end = Math.min(this.#table.row + times, this.#limits.rows);
    if (isHidden(attributes)) this.tables.at(-1)?.hiddenRows.push(...range(this.#table.row, end));
  }

  #addColumns(tag: XmlTag): void {
    if (tag.kind === 'closing') return;
    const attributes = attributesOf(tag);
    const from = this.#table.column;
    this.#table.column += this.#times(attributes.get('table:number-columns-repeated'));
    const end = Math.min(this.#table.column, this.#limits.columns);
    if (isHidden(attributes)) this.tables.at(-1)?.hiddenColumns.push(...range(from, end));
  }

  #endRow(): void {
    const { times, cells, lastColumn } = this.#row;
    this.#table.row += times;
    if (cells === 0) return;
    this.#table.lastRow = this.#table.row;
    this.#table.cells += times * cells;
    checkLimit('rows', this.#table.lastRow, this.#limits);
    checkLimit('columns', lastColumn, this.#limits);
    checkLimit('filledCells', this.#table.cells, this.#limits);
  }

  /** A cell that is repeated to the edge of the sheet is empty: it has neither a value nor anything within. */
  #addCell(tag: XmlTag): void {
    const attributes = attributesOf(tag);
    const times = this.#times(attributes.get('table:number-columns-repeated'));
    this.#row.column += times;
    if (tag.kind === 'empty' && !attributes.has('office:value-type')) return;
    const day = attributes.get('office:date-value');
    if (attributes.get('office:value-type') === 'date' && !isDay(day?.replace(/T.*$/, '') ?? '')) {
      if (tag.kind === 'empty') throw new RegistryError('file-damaged', { part: this.#part });
      this.noDays.push(tag);
    }
    this.#row.cells += times;
    this.#row.lastColumn = this.#row.column;
  }

  #times(text = '1'): number {
    if (!/^\d{1,7}$/.test(text) || Number(text) < 1)
      throw new RegistryError('file-damaged', { part: this.#part });
    return Number(text);
  }

  /** So many spaces, digits or decimals the reader would write. */
  #checkNumbers(tag: XmlTag): void {
    if (tag.attributes.length === 0 || !/\d{4}/.test(tag.attributes)) return;
    for (const [name, text] of attributesOf(tag)) {
      if (!/^(text:c|number:(min-|max-)?[a-z]+-(digits|places|columns))$|denominator|position/.test(name))
        continue;
      if (!(Number(text) <= 1_000)) throw new RegistryError('file-damaged', { part: this.#part });
    }
  }
}

function isHidden(attributes: Map<string, string>): boolean {
  return /^(collapse|filter)$/.test(attributes.get('table:visibility') ?? '');
}

/** The numbers behind the one to the other. */
function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at + 1);
}
