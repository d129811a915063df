import { mayBeHeader, type SignColumns } from './headerBelow.js';
import { headerOf, type OnlyText } from './headerOf.js';
import type { ReadHeading } from './headingReader.js';
import type { Row } from './ListCell.js';
import { partTitle } from './partTitle.js';
import type { ReadingContext } from './ReadingContext.js';
import { removalIn } from './removalIn.js';
import type { Header } from './sectionOf.js';

/**
 * The headings of a row that is a header, as far as its place allows it to be one.
 *
 * @param only what the row says, where that is one thing
 * @param place the header above the row, and by which columns a row below it is a header too
 */
export function headingsIn(
  cells: Row,
  only: OnlyText | undefined,
  place: { header?: Header | undefined; signs?: SignColumns | undefined },
  { headingOf, scheme }: ReadingContext,
): (ReadHeading | undefined)[] | undefined {
  const { header, signs } = place;
  if (only && !header?.texts.includes(only.text)) {
    // 绿色工厂 or 撤销企业 alone between the rows is a title.
    const part = partTitle(only.text, scheme);
    if (part?.numbering || (signs && (part ?? removalIn(only.text)))) return undefined;
  }
  return signs && !mayBeHeader(cells, signs, headingOf) ? undefined : headerOf(cells, headingOf);
}
