import { isNothing } from '../../words/vocabulary/internal.js';
import { type Doubt, doubtOf, told } from './Doubt.js';
import { cellText, type Row } from './ListCell.js';
import { nearestHeading } from './nearestHeading.js';
import type { Header } from './sectionOf.js';

/** So many values of a column are told. */
const mostValues = 3;

/** Columns about a firm, a project or a contract, and not about a title: 经营状态, 建设进度. */
const aboutOthers = /(状态|状况|情况|进度|进展)$/;

/** A day of something else than the list: 更名时间, 成立日期. */
const otherDay = /(时间|日期)$/;

/** Looks after the columns of a table that no field reads, so that each is told with its first values. */
export class UnreadColumns {
  readonly #header: Header;
  readonly #values: Map<number, Set<string>>;

  constructor(header: Header, columns: readonly number[]) {
    this.#header = header;
    this.#values = new Map(columns.map((column) => [column, new Set()]));
  }

  take(cells: Row): void {
    for (const [column, values] of this.#values) {
      if (values.size >= mostValues) continue;
      const text = cellText(cells[column]);
      if (!isNothing(text) || text === '无' || /^×+$/.test(text)) values.add(told(text));
    }
  }

  /** Whether a word about titles in a column may be about the title of its row. */
  mayTellOfTitles(column: number): boolean {
    return !aboutOthers.test(this.#header.texts[column] ?? '');
  }

  /** @param known the headings that were told before, to which these are added */
  end(known: Set<string>): Doubt[] {
    return [...this.#values].flatMap(([column, values]): Doubt[] => {
      const heading = this.#header.texts[column] ?? '';
      if (values.size === 0 || known.has(heading)) return [];
      known.add(heading);
      const at = { ...this.#header.at, column: column + 1 };
      const mayAdvise = this.mayTellOfTitles(column) && !otherDay.test(heading);
      const nearest = mayAdvise ? (nearestHeading(heading)?.heading ?? null) : null;
      const isKnown = this.#header.headings[column] !== undefined;
      return [
        doubtOf(
          'column-unread',
          { heading: told(heading), values: [...values], nearest, isKnown },
          { at, text: heading },
        ),
      ];
    });
  }
}
