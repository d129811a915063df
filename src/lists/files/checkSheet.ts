import { RegistryError } from '../../words/vocabulary/index.js';
import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/**
 * A tag and the text up to the next one. Comments and raw sections, which no spreadsheet program writes, are no tags: they
 * would hide what they hold.
 */
const piece = /<(\/?)([^\s<>"'/!?]+)([^<>"']*(?:(?:"[^"<]*"|'[^'<]*')[^<>"']*)*)>([^<]*)/y;
const positions = /(?<=^|[\s:])r\s*=\s*["']([^"']*)["']/g;

/** No spreadsheet program writes a tag of as many characters, over which the reader would take for ever. */
export const longestTag = 100_000;

/** A spreadsheet has no more rows than this. */
const mostRows = 1_048_576;

/**
 * Looks through the XML of a sheet, or of the texts of a workbook, for what would not fit into memory once it is laid out:
 * two cells far apart make a rectangle of millions.
 *
 * @param part name of the file in the workbook
 * @returns how many rows it has, up to its last cell
 * @throws RegistryError `limit-exceeded`, `file-damaged`
 */
export function checkSheet(xml: string, part: string, limits: AllLimits): number {
  let rows = 0;
  const pieces = new RegExp(piece);
  // Behind the declaration, <?xml …?>.
  pieces.lastIndex = Math.max(0, xml.search(/<[^?]/));
  while (pieces.lastIndex < xml.length) {
    const [, end, name = '', attributes = '', text = ''] = pieces.exec(xml) ?? [];
    if (name === '' || attributes.length > longestTag) throw new RegistryError('file-damaged', { part });
    checkLimit('textCharacters', text.length, limits);
    const local = name.slice(name.indexOf(':') + 1);
    if (end !== '' || (local !== 'row' && local !== 'c')) continue;
    const [at, ...others] = Array.from(attributes.matchAll(positions), ([, position = '']) => position);
    if (local === 'row' && at === undefined) continue;
    const [, letters = '', row = ''] = /^([A-Z]{0,3})(\d{1,7})$/.exec(at ?? '') ?? [];
    const isPlace = (letters === '') === (local === 'row') && Number(row) >= 1 && Number(row) <= mostRows;
    if (!isPlace || others.length > 0) throw new RegistryError('file-damaged', { part });
    checkLimit('columns', columnOf(letters), limits);
    rows = Math.max(rows, Number(row));
  }
  checkLimit('rows', rows, limits);
  return rows;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
