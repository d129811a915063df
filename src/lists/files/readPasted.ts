import { objectIn, RegistryError, textIn } from '../../words/vocabulary/internal.js';
import type { Sheet } from '../list/index.js';
import { PastedRows } from './PastedRows.js';
import { checkPaste, type PasteLimits, pasteLimits } from './PasteLimits.js';
import { pasteHtml } from './pasteHtml.js';
import { pasteSpaced } from './pasteSpaced.js';
import { pasteTabbed } from './pasteTabbed.js';

/** A pasted table for `readList`: a sheet without a name, whose short rows are doubted. */
export type PastedSheet = Sheet & { rows: string[][]; everyCell: true };

export type ReadPastedOptions = { limits?: PasteLimits | undefined };

/** What a clipboard begins with that hands on HTML as Windows does: lines that count its bytes. */
const clipboardHeader = /^\s*Version:\d[^<]{0,1000}(?=<)/i;
const html = /<(?:!doctype|html|body|meta|table|tr|td|th|div|p|h[1-6]|ul|ol|li|span)(?=[\s>])/i;

/**
 * Reads a table pasted from Word, WPS, a spreadsheet, a web page or a PDF for `readList`: HTML as the clipboard holds it, or
 * text with tabs between its cells, or, as a PDF gives it, with spaces. Lines around a table are rows of one cell. Of merged cells the first holds the text and
 * the others are empty; which cells are merged and which rows are hidden stands beside the rows.
 *
 * No parser of HTML is needed for this: tags are cut as browsers do, and nothing but tables, lines and characters is
 * understood.
 *
 * @throws RegistryError `wrong-file` where nothing was pasted, `limit-exceeded`, `invalid-argument`
 * @example
 * readPasted('序号\t企业名称\n1\t甲有限公司').rows //=> [['序号', '企业名称'], ['1', '甲有限公司']]
 * const pasted = readPasted('<p>绿色工厂名单</p><table><tr><td>1</td><td>甲&amp;乙<br>有限公司</td></tr></table>')
 * pasted.rows //=> [['绿色工厂名单'], ['1', '甲&乙\n有限公司']]
 */
export function readPasted(text: string, options: ReadPastedOptions = {}): PastedSheet {
  const given = Object.entries(objectIn(options, 'options').limits ?? {}).filter(
    ([, limit]) => limit !== undefined,
  );
  const limits = { ...pasteLimits, ...Object.fromEntries(given) };
  textIn(text, 'text');
  checkPaste('bytes', new TextEncoder().encode(text).length, limits);
  const pasted = text.replace(/^\uFEFF/, '').replace(clipboardHeader, '');
  const gathered = new PastedRows(limits);
  if (html.test(pasted)) pasteHtml(pasted, gathered);
  else if (pasted.includes('\t') || !pasteSpaced(pasted, gathered)) pasteTabbed(pasted, gathered);
  const { rows, merges, hiddenRows } = gathered;
  if (rows.every((row) => row.every((cell) => cell.trim() === '')))
    throw new RegistryError('wrong-file', { found: 'empty', wanted: 'csv' });
  return {
    rows,
    everyCell: true,
    ...(merges.length > 0 ? { merges } : {}),
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
  };
}
