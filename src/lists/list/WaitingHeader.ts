import { isNaming } from './fields.js';
import type { SignColumns } from './headerBelow.js';
import type { HeadingReader } from './headingReader.js';
import { isColumnNumbers, joinedHeader } from './joinedHeader.js';
import { cellText } from './ListCell.js';
import type { Located } from './Located.js';
import type { Header } from './sectionOf.js';
import { needsSample, sampleSize } from './settleHeadings.js';

/** A header has no more rows than these. */
export const mostHeaderRows = 4;

/** A header that waits for the rows below it, which may go on with it, and for the values that settle its headings. */
export class WaitingHeader {
  /** Its own rows, and those below it that are looked at. */
  readonly own: Located[];
  readonly rows: Located[] = [];
  #header: Header;
  readonly #merged: number;

  /** @param merged where merged cells say that its last row stands */
  constructor(header: Header, row: Located, merged: number) {
    this.#header = header;
    this.own = [row];
    this.#merged = merged;
  }

  get header(): Header {
    return this.#header;
  }

  /** Its text, where it has one only. */
  get onlyText(): string | undefined {
    const [text, ...others] = new Set(this.#header.texts.filter((one) => one !== ''));
    return others.length === 0 ? text : undefined;
  }

  get signs(): SignColumns {
    const { headings } = this.#header;
    const name = headings.findIndex((read) => isNaming(read?.heading));
    const kind = headings.findIndex((read) => read?.heading === 'kind');
    return { name, kind };
  }

  /** Takes the row directly below as a further row of the header, where it is one. */
  join(row: Located, headingOf: HeadingReader): boolean {
    const { cells, at } = row;
    const isNext = this.rows.length === 0 && at.row - 1 === this.own.at(-1)?.at.row;
    if (!isNext || this.own.length >= mostHeaderRows) return false;
    const texts = cells.map(cellText);
    const isNumbers = isColumnNumbers(texts);
    const joined = isNumbers
      ? this.#header
      : joinedHeader(this.#header.texts, row, headingOf, { isMerged: at.row <= this.#merged });
    if (!joined) return false;
    this.#header = joined;
    this.own.push(row);
    return true;
  }

  /** Takes a row whose values are looked at; no more than are needed. */
  sample(row: Located): boolean {
    if (!needsSample(this.#header.headings) || this.rows.length >= sampleSize) return false;
    this.rows.push(row);
    return true;
  }
}
