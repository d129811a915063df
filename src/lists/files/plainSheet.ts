import { RegistryError } from '../../words/vocabulary/index.js';
import { columnLetters } from '../list/internal.js';
import { attributesOf, eachTag, type XmlTag } from './eachTag.js';
import { SheetTexts } from './SheetTexts.js';
import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/** A sheet as the reader gets it: its columns, cells and merged cells, and how many rows and cells it has. */
export type PlainSheet = { xml: string; rows: number; cells: number };

const number = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;

const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Cells whose text stands in the sheet. Days are written as text too, since the reader takes 30 February for 2 March. */
const ownText: readonly (string | undefined)[] = ['str', 'inlineStr', 'd'];

/**
 * Writes the XML of a sheet anew with what is read of it alone: every cell with its place, none that is empty, and nothing
 * that asks the reader for a walk over a million rows, as a link or a filter can.
 *
 * @throws RegistryError `limit-exceeded`, `file-damaged`
 */
export function plainSheet(xml: string, part: string, limits: AllLimits): PlainSheet {
  const damaged = () => new RegistryError('file-damaged', { part });
  const pieces = { columns: '', rows: '', merges: '' };
  const found = { rows: 0, cells: 0 };
  const texts = new SheetTexts(xml, limits);
  let isData = false;
  let row = { number: 0, xml: '', hidden: false };
  let cell: { column: number; type: string | undefined; style: string | undefined } | undefined;
  let column = 0;

  const beginRow = (tag: XmlTag) => {
    const attributes = attributesOf(tag);
    const number = Number(attributes.get('r') ?? row.number + 1);
    if (cell || !Number.isInteger(number) || number <= row.number) throw damaged();
    endRow();
    row = { number, xml: '', hidden: isTrue(attributes.get('hidden')) };
    column = 0;
  };
  const endRow = () => {
    if (row.xml === '') return;
    found.rows = row.number;
    checkLimit('rows', row.number, limits);
    pieces.rows += `<row r="${row.number}"${row.hidden ? ' hidden="1"' : ''}>${row.xml}</row>`;
    row.xml = '';
  };
  const beginCell = (tag: XmlTag) => {
    const attributes = attributesOf(tag);
    const place = attributes.get('r');
    const at = place === undefined ? column + 1 : columnOf(place, row.number);
    if (
      cell ||
      row.number === 0 ||
      row.number > mostRows ||
      at === undefined ||
      at <= column ||
      at > mostColumns
    )
      throw damaged();
    column = at;
    if (tag.kind === 'empty') return;
    cell = { column, type: attributes.get('t'), style: attributes.get('s') };
    texts.clear();
  };
  const endCell = () => {
    if (!cell) throw damaged();
    const { type, style } = cell;
    const text = ownText.includes(type) ? (texts.text === '' ? texts.value : texts.text) : texts.value;
    cell = undefined;
    if (text === '') return;
    found.cells += 1;
    checkLimit('columns', column, limits);
    checkLimit('filledCells', found.cells, limits);
    const place = `r="${columnLetters(column)}${row.number}"${/^\d{1,6}$/.test(style ?? '') ? ` s="${style}"` : ''}`;
    if (ownText.includes(type)) row.xml += `<c ${place} t="inlineStr"><is><t>${text}</t></is></c>`;
    else if (isValue(type, text)) row.xml += `<c ${place} t="${type ?? 'n'}"><v>${text}</v></c>`;
    else throw damaged();
  };

  eachTag(xml, part, (tag) => {
    const { name, kind } = tag;
    if (name === 'sheetData') isData = kind === 'opening';
    else if (isData && name === 'row') kind === 'closing' ? endRow() : beginRow(tag);
    else if (isData && name === 'c') kind === 'closing' ? endCell() : beginCell(tag);
    else if (cell) texts.visit(tag);
    else if (name === 'col') pieces.columns += hiddenColumns(attributesOf(tag), limits);
    else if (name === 'mergeCell') pieces.merges += mergedCells(attributesOf(tag));
  });
  if (cell) throw damaged();
  endRow();
  const data = `<cols>${pieces.columns}</cols><sheetData>${pieces.rows}</sheetData>`;
  return { xml: `<worksheet>${data}<mergeCells>${pieces.merges}</mergeCells></worksheet>`, ...found };
}

function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** What stands in a cell of that type. A shared text that is not there is found by the reader. */
function isValue(type: string | undefined, text: string): boolean {
  if (type === undefined || type === 'n') return number.test(text);
  if (type === 's') return /^\s*\d{1,9}\s*$/.test(text);
  return type === 'b' || type === 'e';
}

function hiddenColumns(attributes: Map<string, string>, { columns }: AllLimits): string {
  const min = Number(attributes.get('min'));
  const max = Math.min(Number(attributes.get('max')), columns);
  const isHidden = isTrue(attributes.get('hidden')) && min >= 1 && min <= max;
  return isHidden ? `<col min="${min}" max="${max}" hidden="1"/>` : '';
}

function mergedCells(attributes: Map<string, string>): string {
  const ref = attributes.get('ref') ?? '';
  return /^[A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7}$/.test(ref) ? `<mergeCell ref="${ref}"/>` : '';
}

function columnOf(place: string, row: number): number | undefined {
  const [, letters, number] = /^([A-Z]{1,3})(\d{1,7})$/.exec(place) ?? [];
  if (letters === undefined || Number(number) !== row) return undefined;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
