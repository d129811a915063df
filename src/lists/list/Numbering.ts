import { chineseNumber, normalForm } from '../../words/vocabulary/internal.js';
import type { RowView } from './RowView.js';

/** Follows the numbers of a list, which may begin again at 1 behind a title, or in another block or batch. */
export class Numbering {
  #previous = 0;
  /** Rows without a number since then; each may have one of its own. */
  #silent = 0;
  #mayRestart = false;

  /** Another block, table or category began: it counts from 1, or goes on. */
  mayRestart(): void {
    this.#mayRestart = true;
  }

  /** A row was left out, which may have a number of its own. */
  skip(): void {
    this.#silent += 1;
  }

  #restart(): void {
    this.#previous = 0;
    this.#silent = 0;
  }

  /** Notes a doubt where the row's number does not follow the one before. */
  check(row: RowView): void {
    const { sequence: text } = row.texts;
    if (text === undefined) {
      this.#silent += 1;
      return;
    }
    const found = numberIn(text);
    if (found === undefined) {
      row.doubt('number-unreadable', 'sequence', { text });
      this.#silent += 1;
      return;
    }
    if (this.#mayRestart && found <= this.#previous) this.#restart();
    this.#mayRestart = false;
    const expected = this.#previous + 1;
    if (found < expected) row.doubt('numbering-back', 'sequence', { previous: this.#previous, found });
    if (found > expected + this.#silent) row.doubt('numbering-gap', 'sequence', { expected, found });
    this.#previous = found;
    this.#silent = 0;
  }
}

function numberIn(text: string): number | undefined {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  if (text.length > 20) return undefined;
  // Extractions print whole numbers as 1.0.
  const plain = normalForm(text).replace(/\.0+$/, '');
  return chineseNumber(plain.replace(/[\s().、]/g, ''));
}
