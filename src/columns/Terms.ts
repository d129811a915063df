import type { TitleEvent } from '../event/index.js';
import type { Scheme } from '../title/index.js';
import { noYear, type Row, type RowOptions } from './rowsOf.js';
import { Tuples } from './Tuples.js';

/** A row as it was known from one day up to another, and as far as its unit stood in one place. */
export type Term = Row & {
  learned: number;
  unlearned: number;
  window: Window;
};

export type TermOptions = RowOptions & {
  /** Whether terms tell since when and until when they were known. */
  twoClocks: boolean;
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

/**
 * What can be said of rows without their units, each different thing once: titles of one list are alike, so that a million
 * of them have a few thousand terms.
 */
export class Terms {
  /** An award of each term. */
  readonly examples: TitleEvent[] = [];
  readonly #tuples = new Tuples();
  readonly #texts = new Map<string, number>();
  /** Written anew for each row. */
  readonly #tuple: number[] = fields.map(() => 0);

  readonly #hasTiers: boolean;

  constructor({ tiers }: Scheme) {
    this.#hasTiers = tiers.length > 0;
  }

  get length(): number {
    return this.#tuples.length;
  }

  at(term: number, field: TermField): number {
    return this.#tuples.at(term, places.get(field) ?? 0);
  }

  numberOf({ rank, since, until, begun, endYear, learned, unlearned, window }: Term): number {
    const tuple = this.#tuple;
    tuple[0] = rank;
    tuple[1] = since.first;
    tuple[2] = since.last;
    tuple[3] = until.first;
    tuple[4] = until.last;
    tuple[5] = endYear;
    tuple[6] = learned;
    tuple[7] = unlearned;
    tuple[8] = window.from;
    tuple[9] = window.until;
    tuple[10] = begun.listYear ?? noYear;
    tuple[11] = this.#textOf(begun.batch);
    tuple[12] = this.#textOf(begun.recommendedBy);
    tuple[13] = typeof begun.basis === 'object' ? 1 : 0;
    // Where the scheme has tiers, the rank tells which.
    tuple[14] = this.#hasTiers ? 0 : this.#textOf(begun.tier);
    const number = this.#tuples.numberOf(tuple);
    if (number === this.examples.length) this.examples.push(begun);
    return number;
  }

  #textOf(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.#texts.get(text);
    if (known !== undefined) return known;
    this.#texts.set(text, this.#texts.size + 1);
    return this.#texts.size;
  }
}
