import { RegistryError } from '../vocabulary/index.js';
import type { workbookLimits } from './WorkbookLimits.js';

/** What is known of a sheet before it is laid out in rows. */
export type SheetExtent = { rows: number; columns: number; hasErrors: boolean };

type Limits = Record<keyof typeof workbookLimits, number>;

/** Rows and cells; nothing in quotes ends a tag. */
const tags = /<(?:[\w.-]+:)?(row|c)(\s[^<>"']*(?:(?:"[^"]*"|'[^']*')[^<>"']*)*)?>/g;
const position = /(?:^|[\s:])r\s*=\s*["']([^"']*)["']/;
const isError = /(^|\s)t\s*=\s*["']e["']/;

/** A spreadsheet has no more rows than this. */
const mostRows = 1_048_576;

/**
 * Looks through the XML of a sheet for what would not fit into memory once it is laid out: two cells far apart make a
 * rectangle of millions, and a text that is too long.
 *
 * @param part name of the file in the workbook
 * @throws RegistryError `limit-exceeded`, `file-damaged`
 */
export function checkSheet(xml: string, part: string, limits: Limits): SheetExtent {
  checkTexts(xml, part, limits);
  const extent: SheetExtent = { rows: 0, columns: 0, hasErrors: false };
  for (const [, tag, attributes = ''] of xml.matchAll(tags)) {
    const at = position.exec(attributes)?.[1];
    if (tag === 'row') {
      if (at !== undefined && !isRow(at)) throw unreadable(part);
    } else if (!attributes.endsWith('/')) {
      const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(at ?? '') ?? [];
      if (!isRow(row)) throw unreadable(part);
      extent.rows = Math.max(extent.rows, Number(row));
      extent.columns = Math.max(extent.columns, columnOf(letters));
      extent.hasErrors ||= isError.test(attributes);
    }
  }
  const { columns } = extent;
  if (columns > limits.columns) {
    const info = { limit: 'columns', allowed: limits.columns, found: columns, line: null } as const;
    throw new RegistryError('limit-exceeded', info);
  }
  return extent;
}

/** The texts between two tags. Comments and raw sections, which no spreadsheet program writes, would hide what they hold. */
export function checkTexts(xml: string, part: string, limits: Limits): void {
  let at = xml.indexOf('<');
  while (at !== -1) {
    if (xml.charCodeAt(at + 1) === 33) throw unreadable(part);
    const next = xml.indexOf('<', at + 1);
    const found = (next === -1 ? xml.length : next) - at;
    if (found > limits.textCharacters) {
      const info = { limit: 'textCharacters', allowed: limits.textCharacters, found, line: null } as const;
      throw new RegistryError('limit-exceeded', info);
    }
    at = next;
  }
}

/** Writes what failed formulas show, such as #REF!, as text; it would be lost as an empty cell otherwise. */
export function errorsAsText(xml: string): string {
  return xml.replace(tags, (tag) => (isError.test(tag) ? tag.replace(isError, '$1t="str"') : tag));
}

function isRow(digits: string): boolean {
  return /^\d{1,7}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= mostRows;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

function unreadable(part: string): RegistryError {
  return new RegistryError('file-damaged', { problem: 'unreadable', part });
}
