import type { BlockLine } from './blockLine.js';
import { type At, type Doubt, doubtOf } from './Doubt.js';
import type { FieldTexts } from './fields.js';

/** Follows the blocks of a product list: what their headings say, and how many products each declares. */
export class Blocks {
  #texts: Pick<FieldTexts, 'category' | 'standard' | 'highlight'> = {};
  #category: { at: At; text: string; declared: number; found: number } | undefined;

  /** Takes a heading; a category ends the block before it. */
  take(at: At, line: BlockLine): Doubt[] {
    if (line.role !== 'category') {
      if (line.text !== '') this.#texts = { ...this.#texts, [line.role]: line.text };
      return [];
    }
    const doubts = this.end();
    this.#category = { at, text: line.text, declared: line.declared, found: 0 };
    this.#texts = { category: line.text };
    return doubts;
  }

  /** Counts a row, and gives it what its block says: a heading is believed before a column that was filled later. */
  add(texts: FieldTexts): void {
    if (this.#category) this.#category.found += 1;
    Object.assign(texts, this.#texts);
  }

  /** Ends the last block: rows that are more or fewer than it declared are a doubt. */
  end(): Doubt[] {
    const category = this.#category;
    this.#category = undefined;
    this.#texts = {};
    if (!category || category.found === category.declared) return [];
    const { at, text, declared, found } = category;
    return [doubtOf('count-differs', { category: text, declared, found }, { at, text })];
  }
}
