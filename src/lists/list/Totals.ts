import { type At, type Doubt, doubtOf } from './Doubt.js';
import type { SideLine } from './sideLine.js';

/** Counts the rows of a sheet, to hold them against the totals that it prints. */
export class Totals {
  #inSheet = 0;
  #inTable = 0;
  #sincePart = 0;
  #part: { at: At; text: string; declared: number; before: number } | undefined;

  addRow(): void {
    this.#inSheet += 1;
    this.#inTable += 1;
    this.#sincePart += 1;
  }

  beginTable(): void {
    this.#inTable = 0;
    this.#sincePart = 0;
  }

  /** Takes the heading of a part, which declares its rows. */
  beginPart(at: At, text: string, declared: number): void {
    this.#part = { at, text, declared, before: this.#inSheet };
  }

  /** Ends that part. */
  endPart(): Doubt[] {
    const part = this.#part;
    this.#part = undefined;
    const found = this.#inSheet - (part?.before ?? 0);
    if (!part || part.declared === found) return [];
    const { at, text, declared } = part;
    return [doubtOf('count-differs', { category: text, declared, found }, { at, text })];
  }

  /** A total that fits neither its table nor the sheet is a doubt; of several numbers one has to fit. */
  check(at: At, { text, isPart, declared }: Extract<SideLine, { role: 'total' }>): Doubt[] {
    const possible = isPart ? [this.#sincePart] : [this.#inTable, this.#inSheet, this.#sincePart];
    const [most = 0] = isPart ? [this.#sincePart] : [this.#inTable];
    this.#sincePart = 0;
    const [first] = declared;
    if (first === undefined || declared.some((number) => possible.includes(number))) return [];
    return [doubtOf('count-differs', { category: text, declared: first, found: most }, { at, text })];
  }
}
