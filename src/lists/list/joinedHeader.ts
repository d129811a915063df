import { isNaming } from './fields.js';
import { headerOf } from './headerOf.js';
import type { HeadingReader } from './headingReader.js';
import { cellText } from './ListCell.js';
import type { Located } from './Located.js';
import type { Header } from './sectionOf.js';

const longestHeading = 20;

/** Years are headings of columns too. */
function mayBeHeading(text: string): boolean {
  return text.length <= longestHeading && (/^(19|20)\d\d年?$/.test(text) || !/^[\d.:/-]+$/.test(text));
}

/**
 * The header that two rows make together, as where 企业信息 stands above 企业名称 and 地区: each column has the heading that stands
 * lower, or both together where these are known (更名前 above 企业名称). Nothing where they are two things: at least one known
 * heading has to be above, over an empty cell.
 *
 * @param options `isMerged`: merged cells say that the lower row is one of the header
 */
export function joinedHeader(
  upper: readonly string[],
  lower: Located,
  headingOf: HeadingReader,
  options: { isMerged?: boolean } = {},
): Header | undefined {
  const below = lower.cells.map(cellText);
  const given = below.filter((text) => text !== '');
  if (given.length === 0 || ![...upper, ...given].every(mayBeHeading)) return undefined;
  if (new Set(upper.filter((text) => text !== '')).size < 2) return undefined;
  const isKnown = (text = '') => text !== '' && headingOf(text) !== undefined;
  if (!upper.some((text, column) => !below[column] && isKnown(text))) return undefined;
  const isHeader = given.every(isKnown) || headerOf(below, headingOf) !== undefined;
  if (!options.isMerged && !isHeader && !goesOn(upper, below, headingOf)) return undefined;
  const texts = Array.from({ length: Math.max(upper.length, below.length) }, (_, column) => {
    const text = below[column] ?? '';
    if (text === '') return upper[column] ?? '';
    const both = `${groupAt(upper, column)}${text}`;
    return isKnown(both) || !isKnown(text) ? both : text;
  });
  const headings = headerOf(texts, headingOf);
  return headings && { at: lower.at, texts, headings };
}

/**
 * Whether a row fills gaps of the one above, or says more of columns that are not known, and has nothing in the place of a number
 * or a name.
 */
function goesOn(upper: readonly string[], below: readonly string[], headingOf: HeadingReader): boolean {
  const places = below.flatMap((text, column) => (text === '' ? [] : column));
  const isKnown = (column: number) => headingOf(upper[column] ?? '') !== undefined;
  return (
    (places.some((column) => !upper[column]) || !places.some(isKnown)) &&
    places.every((column) => {
      const heading = headingOf(upper[column] ?? '')?.heading;
      const isTaken = heading === 'sequence' || isNaming(heading);
      return !isTaken || headingOf(below[column] ?? '') !== undefined;
    })
  );
}

/** The heading above a column, or above the ones to its left that it belongs with. */
function groupAt(upper: readonly string[], column: number): string {
  return upper.slice(0, column + 1).findLast((text) => text !== '') ?? '';
}

/** Whether a row numbers the columns, as forms do below their header: 1, 2, 3 or A, B, C or 甲, 乙, 丙. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const given = texts.filter((text) => text !== '');
  const series = [given.map((_, at) => `${at + 1}`), [...'ABCDEFGHIJ'], [...'甲乙丙丁戊己庚辛壬癸']];
  return given.length > 1 && series.some((one) => given.every((text, at) => text === one[at]));
}
