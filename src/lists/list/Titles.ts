import type { Scheme } from '../../records/title/index.js';
import { type PartTitle, partTitle, subjectsIn } from './partTitle.js';

type Title = {
  text: string;
  part?: PartTitle | undefined;
  subjects: readonly string[];
  /** Of a line that names a place. */
  division?: string;
};

/**
 * The titles above a table. A title that follows rows takes the place of its like and of all below that one: 第二批 that of
 * 第一批, while the title of the whole stays. One that is like none begins anew, unless it is that of a part.
 */
export class Titles {
  readonly #scheme: Scheme;
  #titles: Title[] = [];
  #areOpen = true;

  constructor(scheme: Scheme) {
    this.#scheme = scheme;
  }

  /** From the top. */
  get texts(): readonly string[] {
    return this.#titles.flatMap(({ text, division }) => (division === undefined ? text : []));
  }

  /** Whether no row and no header has come since the last one. */
  get areOpen(): boolean {
    return this.#areOpen;
  }

  /** The place that a line above names, unless its part has ended. */
  get division(): string | undefined {
    return this.#titles.findLast(({ division }) => division !== undefined)?.division;
  }

  take(text: string): void {
    const part = partTitle(text, this.#scheme);
    const title = { text, part, subjects: subjectsIn(text, this.#scheme) };
    if (!this.#areOpen) this.#replace(title);
    this.#areOpen = true;
    this.#titles.push(title);
  }

  /** Takes a line that names a place, which begins no table, and answers whether it ends a part within the last place. */
  takePlace(text: string, division: string): boolean {
    const before = this.texts.length;
    const title = { text, part: { text }, subjects: ['place'], division };
    this.#replace(title);
    this.#titles.push(title);
    return this.texts.length < before;
  }

  #replace(title: Title): void {
    const like = this.#titles.findIndex((one) => areLike(one, title));
    if (like >= 0) this.#titles = this.#titles.slice(0, like);
    else if (!title.part) this.#titles = [];
  }

  close(): void {
    this.#areOpen = false;
  }
}

/** Parts are alike that speak of one thing or are numbered alike; titles of whole lists, that speak of the same things. */
function areLike(one: Title, other: Title): boolean {
  if (!one.part || !other.part)
    return !one.part && !other.part && one.subjects.join() === other.subjects.join();
  const { numbering } = one.part;
  if (numbering !== undefined && numbering === other.part.numbering) return true;
  return one.subjects.some((subject) => other.subjects.includes(subject));
}
