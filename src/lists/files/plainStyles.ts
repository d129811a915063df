import { RegistryError } from '../../words/vocabulary/index.js';
import { attributesOf, eachTag } from './eachTag.js';
import { type AllLimits, checkLimit } from './WorkbookLimits.js';

/** The built-in formats of Chinese spreadsheet programs, which are not written into the file (ECMA-376, part 1, 18.8.30). */
const builtIn: readonly (readonly [format: string, ...ids: string[]])[] = [
  ['yyyy"年"m"月"', '27', '36', '50', '52', '57'],
  ['m"月"d"日"', '28', '29', '51', '53', '54', '58'],
  ['m-d-yy', '30'],
  ['yyyy"年"m"月"d"日"', '31'],
];

/** Spreadsheet programs take no longer format, and not as many different ones. */
const longestFormat = 255;
const mostFormats = 220;

const firstOwn = 164;

/**
 * Writes the styles of a workbook anew with the formats of numbers alone.
 *
 * @throws RegistryError `limit-exceeded`, `file-damaged`
 */
export function plainStyles(xml: string, part: string, limits: AllLimits): string {
  const formats = new Map(
    builtIn.flatMap(([format, ...ids]) => ids.map((id) => [id, format.replaceAll('"', '&quot;')] as const)),
  );
  const used: string[] = [];
  const cells: string[] = [];
  let group = '';
  eachTag(xml, part, (tag) => {
    if (tag.name === 'numFmts' || tag.name === 'cellXfs') group = tag.kind === 'opening' ? tag.name : '';
    if (tag.kind === 'closing') return;
    if (tag.name === 'numFmt' && group === 'numFmts') {
      const attributes = attributesOf(tag);
      const format = (attributes.get('formatCode') ?? '').replaceAll('"', '&quot;');
      if (format.replace(/&\w+;/g, '.').length > longestFormat)
        throw new RegistryError('file-damaged', { part });
      formats.set(attributes.get('numFmtId') ?? '', format);
    }
    if (tag.name !== 'xf' || group !== 'cellXfs') return;
    const id = attributesOf(tag).get('numFmtId') ?? '0';
    const format = formats.get(id);
    if (format !== undefined && !used.includes(format)) used.push(format);
    if (used.length > mostFormats) throw new RegistryError('file-damaged', { part });
    const number = format === undefined ? Number(id) : firstOwn + used.indexOf(format);
    cells.push(`<xf numFmtId="${number < firstOwn + mostFormats ? number : 0}"/>`);
    checkLimit('styles', cells.length, limits);
  });
  const own = used.map((format, at) => `<numFmt numFmtId="${firstOwn + at}" formatCode="${format}"/>`);
  // Without any fill the reader stumbles over every cell.
  const fills = '<fills><fill><patternFill patternType="none"></patternFill></fill></fills>';
  return `<styleSheet><numFmts>${own.join('')}</numFmts>${fills}<cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}
