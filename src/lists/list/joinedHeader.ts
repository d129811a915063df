import { headerOf } from './headerOf.js';
import type { HeadingReader } from './headingReader.js';
import { cellText, type Row } from './ListCell.js';
import type { Header } from './sectionOf.js';

const longestHeading = 20;

/** Texts that may stand in a header: short, and no numbers. */
function mayBeHeadings(texts: readonly string[]): boolean {
  return texts.every((text) => text.length <= longestHeading && !/^[\d.:/-]+$/.test(text));
}

/**
 * The header that two rows make together, as where 企业信息 stands above 企业名称 and 地区: each column has the heading that stands
 * lower. Nothing where they are two things: at least one known heading has to be above, over an empty cell.
 */
export function joinedHeader(
  upper: Row,
  lower: { at: Header['at']; cells: Row },
  headingOf: HeadingReader,
): Header | undefined {
  const above = upper.map(cellText);
  const below = lower.cells.map(cellText);
  const given = below.filter((text) => text !== '');
  const isGap = (column: number) => (below[column] ?? '') === '';
  const adds = above.some((text, column) => isGap(column) && headingOf(text) !== undefined);
  if (!adds || given.length === 0 || !mayBeHeadings([...above, ...given])) return undefined;
  if (new Set(above.filter((text) => text !== '')).size < 2) return undefined;
  if (!given.every((text) => headingOf(text) !== undefined)) return undefined;
  const width = Math.max(above.length, below.length);
  const texts = Array.from({ length: width }, (_, column) => below[column] || (above[column] ?? ''));
  const headings = headerOf(texts, headingOf);
  return headings && { at: lower.at, texts, headings };
}
