import { looksLikeHeader } from './headerOf.js';
import type { HeadingReader } from './headingReader.js';
import { cellText, type Row } from './ListCell.js';
import type { Section } from './Section.js';
import type { Header } from './sectionOf.js';

/** Where the name stands; a table of new names may have none but the former one. */
export function nameColumn({ columns }: Section): number | undefined {
  return columns.get('name') ?? columns.get('formerName');
}

/** Whether a row below a header may be one as well: its name, or what it begins with, is a heading. */
export function mayBeHeader(cells: Row, section: Section, headingOf: HeadingReader): boolean {
  const name = nameColumn(section);
  if (name !== undefined && headingOf(cellText(cells[name])) !== undefined) return true;
  const first = cells.find((cell) => cellText(cell) !== '');
  return headingOf(cellText(first)) !== undefined;
}

/** Whether a row below a header is one that is not understood; behind a title more rows are looked at. */
export function isUnknownHeader(
  cells: Row,
  section: Section,
  headingOf: HeadingReader,
  options: { isBehindTitle: boolean },
): boolean {
  const mayBe = options.isBehindTitle || mayBeHeader(cells, section, headingOf);
  return mayBe && looksLikeHeader(cells, headingOf);
}

/** Whether two headers say the same, as on the pages of one table. */
export function isSameHeader(one: Header, other: Header | undefined): boolean {
  const said = ({ headings, texts }: Header) => headings.map((read, at) => read?.heading ?? texts[at]).join();
  return other !== undefined && said(one) === said(other);
}
