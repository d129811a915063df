import { looksLikeHeader, type OnlyText } from './headerOf.js';
import type { HeadingReader } from './headingReader.js';
import { cellText, type Row } from './ListCell.js';
import { removalIn } from './removalIn.js';
import type { Section } from './Section.js';
import type { Header } from './sectionOf.js';
import { isLegal } from './splitName.js';

/** Where the name stands; a table of new names may have none but the former one. */
export function nameColumn({ columns }: Section): number | undefined {
  return columns.get('name') ?? columns.get('formerName');
}

/** The columns by which a row below a header may show that it is a header too; -1 for one that there is not. */
export type SignColumns = { name: number; kind: number };

export function signColumns(section: Section): SignColumns {
  return { name: nameColumn(section) ?? -1, kind: section.columns.get('kind') ?? -1 };
}

/**
 * Whether a row below a header may be one as well: its name, or what it begins with, is a heading. In a column of kinds 绿色工厂
 * is none.
 */
export function mayBeHeader(cells: Row, { name, kind }: SignColumns, headingOf: HeadingReader): boolean {
  if (headingOf(cellText(cells[name])) !== undefined) return true;
  const first = cells.findIndex((cell) => cellText(cell) !== '');
  return first !== kind && headingOf(cellText(cells[first])) !== undefined;
}

/** Whether a row below a header is one that is not understood; behind a title more rows are looked at. */
export function isUnknownHeader(
  cells: Row,
  section: Section,
  headingOf: HeadingReader,
  options: { isBehindTitle: boolean },
): boolean {
  const mayBe = options.isBehindTitle || mayBeHeader(cells, signColumns(section), headingOf);
  return mayBe && looksLikeHeader(cells, headingOf);
}

/** The columns whose cells say what titles say. */
const ofTitles = ['tier', 'stage', 'status', 'listYear', 'batch', 'date', 'reason', 'remark'] as const;

/** Whether what looks like a title stands in one of these columns, as in a row that goes on with the one above. */
export function isCellOfRow(cells: Row, { times }: OnlyText, { columns }: Section): boolean {
  const at = cells.findIndex((cell) => cellText(cell) !== '');
  return times === 1 && at > 0 && ofTitles.some((field) => columns.get(field) === at);
}

/**
 * Whether the one thing that a row says is the name of a record. A line between the rows is repeated in all cells where it is
 * merged, and so is the name of a firm that its factory bears too.
 */
export function isLoneName(cells: Row, { text, times }: OnlyText, section: Section): boolean {
  const name = nameColumn(section);
  if (name === undefined || cellText(cells[name]) !== text || /[:：]$/.test(text)) return false;
  return times === 1 || isLegal(text);
}

/** Whether two headers say the same, as on the pages of one table; 撤销企业 says more than 企业. */
export function isSameHeader(one: Header, other: Header | undefined): boolean {
  const said = ({ headings, texts }: Header) =>
    headings.map((read, at) => `${read?.heading ?? texts[at]} ${removalIn(texts[at] ?? '')?.says}`).join();
  return other !== undefined && said(one) === said(other);
}
