import { partTitle } from './partTitle.js';

/** The titles above a table. A title that follows rows begins anew; the heading of a part leaves those of the whole. */
export class Titles {
  #texts: string[] = [];
  #areOpen = true;

  /** From the top. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** Whether no row and no header has come since the last one. */
  get areOpen(): boolean {
    return this.#areOpen;
  }

  take(text: string): void {
    if (!this.#areOpen) this.#texts = partTitle(text) ? this.#texts.filter((one) => !partTitle(one)) : [];
    this.#areOpen = true;
    this.#texts.push(text);
  }

  close(): void {
    this.#areOpen = false;
  }
}
