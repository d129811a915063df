import { type At, type Doubt, doubtOf, told } from './Doubt.js';
import { cellText, type Row } from './ListCell.js';
import { nearestHeading } from './nearestHeading.js';

/** So many headings are told. */
const mostHeadings = 12;

/** Counts the rows of a table whose header is not understood. */
export class UnreadTable {
  readonly #headings: readonly string[];
  readonly #first: At;
  #rows = 0;

  /** @param header the row that looks like its header, if there is one */
  constructor(first: At, header: Row = []) {
    this.#first = first;
    this.#headings = header
      .map(cellText)
      .filter((text) => text !== '')
      .slice(0, mostHeadings)
      .map(told);
  }

  add(): void {
    this.#rows += 1;
  }

  end(): Doubt[] {
    if (this.#rows === 0) return [];
    const words = this.#headings.flatMap((heading) => nearestHeading(heading)?.word ?? []);
    const params = { rows: this.#rows, headings: this.#headings, nearest: [...new Set(words)] };
    return [doubtOf('header-missing', params, { at: this.#first, text: this.#headings.join(' ') })];
  }
}
