import type { Scheme } from '../title/index.js';
import { no, yes } from './Courses.js';
import { Tuples } from './Tuples.js';

/** More sets of tiers without a ladder are not foreseen at first. */
const mostSets = 64;

const none: readonly number[] = [];

/**
 * The ways in which a thing can stand in a scheme: by the tiers that it certainly reached and by those that it may have
 * reached. Each has a number; a count is how many things stand in each way.
 */
export class Standings {
  /** How many there may be. */
  readonly room: number;
  /** The numbers of a cell: total, uncertain, how many count under each tier, and how many more may reach each. */
  readonly width: number;
  /** By number: where one thing that stands so counts among the numbers of a cell. */
  readonly #counted: (readonly number[])[] = [];
  readonly #known = new Tuples();
  readonly #pair = [0, 0];
  /** By rank and answer: how a thing of one title stands. */
  readonly #ofOne: number[] = [];
  readonly #tiers: number;
  readonly #isLadder: boolean;

  /** @param room how many are foreseen; as many as are likely, if left out */
  constructor({ tiers, ladder = true }: Scheme, room?: number) {
    this.#tiers = tiers.length;
    this.#isLadder = ladder;
    this.width = 2 + 2 * tiers.length;
    const pairs = ((tiers.length + 1) * (tiers.length + 2)) / 2;
    this.room = room ?? (ladder ? pairs : Math.min(3 ** tiers.length, mostSets));
  }

  get length(): number {
    return this.#counted.length;
  }

  /**
   * @param sure the tiers that were certainly reached, as bits
   * @param may those that may have been, these among them
   */
  numberOf(sure: number, may: number): number {
    const [certain, possible] = this.#isLadder ? [topOf(sure), topOf(may)] : [sure, may];
    this.#pair[0] = certain;
    this.#pair[1] = possible;
    const number = this.#known.numberOf(this.#pair);
    if (number === this.#counted.length) this.#counted.push(this.#countedAt(certain, possible));
    return number;
  }

  /** The standing of a thing that has one title; negative where it does not count. */
  ofOne(rank: number, answer: number): number {
    if (answer === no) return -1;
    const at = 2 * rank + (answer === yes ? 1 : 0);
    const known = this.#ofOne[at];
    if (known !== undefined) return known;
    const bit = 1 << rank;
    const number = this.numberOf(answer === yes ? bit : 0, bit);
    this.#ofOne[at] = number;
    return number;
  }

  /** Where a thing that stands so counts among the numbers of a cell. */
  placesOf(standing: number): readonly number[] {
    return this.#counted[standing] ?? none;
  }

  #countedAt(sure: number, may: number): number[] {
    const counted = [sure ? 0 : 1];
    const reaches = (bits: number, rank: number) => (this.#isLadder ? bits >> rank > 0 : (bits >> rank) & 1);
    for (let rank = 0; rank < this.#tiers; rank += 1) {
      const certain = reaches(sure, rank);
      if (certain && (!this.#isLadder || sure >> rank === 1)) counted.push(2 + rank);
      if (!certain && reaches(may, rank)) counted.push(2 + this.#tiers + rank);
    }
    return counted;
  }
}

function topOf(bits: number): number {
  return bits === 0 ? 0 : 1 << (31 - Math.clz32(bits));
}
