import type { TitleEvent } from '../event/index.js';
import type { Row } from './rowsOf.js';
import { Tuples } from './Tuples.js';

/** A row as it was known from one day up to another, and as far as its unit stood in one place. */
export type Term = Row & {
  learned: number;
  unlearned: number;
  window: Window;
};

/** The days on which something counts at all: from one up to another. */
export type Window = { from: number; until: number };

/** What is kept of a term, all integers. Texts stand for the numbers that they are given. */
const fields = [
  'rank',
  'sinceFirst',
  'sinceLast',
  'untilFirst',
  'untilLast',
  'endYear',
  'learned',
  'unlearned',
  'windowFrom',
  'windowUntil',
  'listYear',
  'batch',
  'recommender',
  'basis',
  'tier',
] as const;

export type TermField = (typeof fields)[number];

const places = new Map(fields.map((field, place) => [field, place]));

/** What stands for a list year that is not stated. */
export const noYear = 0;

/**
 * What can be said of rows without their units, each different thing once: titles of one list are alike, so that a million
 * of them have a few thousand terms.
 */
export class Terms {
  /** An award of each term. */
  readonly examples: TitleEvent[] = [];
  readonly #tuples = new Tuples(fields.length);
  readonly #texts = new Map<string | undefined, number>();

  get length(): number {
    return this.#tuples.length;
  }

  at(term: number, field: TermField): number {
    return this.#tuples.at(term, places.get(field) ?? 0);
  }

  numberOf({ rank, since, until, begun, endYear, learned, unlearned, window }: Term): number {
    const number = this.#tuples.numberOf([
      rank,
      since.first,
      since.last,
      until.first,
      until.last,
      endYear,
      learned,
      unlearned,
      window.from,
      window.until,
      begun.listYear ?? noYear,
      this.#textOf(begun.batch),
      this.#textOf(begun.recommendedBy),
      typeof begun.basis === 'object' ? 1 : 0,
      this.#textOf(begun.tier),
    ]);
    if (number === this.examples.length) this.examples.push(begun);
    return number;
  }

  #textOf(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.#texts.get(text) ?? this.#texts.size + 1;
    this.#texts.set(text, known);
    return known;
  }
}
