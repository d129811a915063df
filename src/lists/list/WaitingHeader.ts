import type { At } from './Doubt.js';
import type { HeadingReader } from './headingReader.js';
import { joinedHeader } from './joinedHeader.js';
import type { Row } from './ListCell.js';
import type { Header } from './sectionOf.js';
import { needsSample, sampleSize } from './settleHeadings.js';

/** A row and where it stands. */
export type Located = { at: At; cells: Row };

/** A header that waits for the row below it, which may go on with it, and for the values that settle its headings. */
export class WaitingHeader {
  readonly rows: Located[] = [];
  #header: Header;
  #cells: Row | undefined;

  /** @param cells of its only row so far; none where it has two already */
  constructor(header: Header, cells: Row | undefined) {
    this.#header = header;
    this.#cells = cells;
  }

  get header(): Header {
    return this.#header;
  }

  /** Takes the row directly below as the second row of the header, where it is one. */
  join(row: Located, headingOf: HeadingReader): boolean {
    const isNext = this.rows.length === 0 && row.at.row === this.#header.at.row + 1;
    const joined = isNext && this.#cells ? joinedHeader(this.#cells, row, headingOf) : undefined;
    if (!joined) return false;
    this.#header = joined;
    this.#cells = undefined;
    return true;
  }

  /** Takes a row whose values are looked at; no more than are needed. */
  sample(row: Located): boolean {
    if (!needsSample(this.#header.headings) || this.rows.length >= sampleSize) return false;
    this.rows.push(row);
    return true;
  }
}
