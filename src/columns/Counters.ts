import type { Cell } from '../count/index.js';
import type { Scheme } from '../title/index.js';

/** Above so many numbers most of them would be zero: they are kept in a map then. */
const mostDense = 4_000_000;

/**
 * The numbers of many groups on many days. What counts from one day up to another is added at the one and taken away at
 * the other; reading sums it up.
 */
export class Counters {
  readonly #scheme: Scheme;
  readonly #tiers: number;
  readonly #days: number;
  readonly #width: number;
  readonly #dense: Int32Array | undefined;
  readonly #sparse = new Map<number, Int32Array>();

  constructor(scheme: Scheme, groups: number, days: number) {
    this.#scheme = scheme;
    this.#tiers = scheme.tiers.length;
    this.#days = days;
    this.#width = (2 + 2 * this.#tiers) * days;
    if (groups * this.#width <= mostDense) this.#dense = new Int32Array(groups * this.#width);
  }

  /** Counts a thing by the tiers that it certainly reached and may have reached, as bits, from one day up to another. */
  add(group: number, sure: number, may: number, from: number, until: number): void {
    const dense = this.#dense;
    const numbers = dense ?? this.#sparseOf(group);
    const start = dense ? group * this.#width : 0;
    this.#count(numbers, start + (sure ? 0 : this.#days), from, until);
    if (this.#tiers === 0) return;
    const exact = start + 2 * this.#days;
    const isLadder = this.#scheme.ladder !== false;
    if (isLadder && sure) this.#count(numbers, exact + (31 - Math.clz32(sure)) * this.#days, from, until);
    if (isLadder && sure === may) return;
    for (let rank = 0; rank < this.#tiers; rank += 1) {
      const certain = reaches(sure, rank, isLadder);
      if (certain && !isLadder) this.#count(numbers, exact + rank * this.#days, from, until);
      if (!certain && reaches(may, rank, isLadder)) {
        this.#count(numbers, exact + (this.#tiers + rank) * this.#days, from, until);
      }
    }
  }

  /** The cell of a group on every day; nothing where nothing ever counted. */
  cells(group: number): Cell[] | undefined {
    const start = this.#dense ? group * this.#width : 0;
    const numbers = this.#dense ?? this.#sparse.get(group);
    if (!numbers) return undefined;
    let isEmpty = true;
    for (let at = start; at < start + this.#width && isEmpty; at += 1) isEmpty = numbers[at] === 0;
    if (isEmpty) return undefined;
    const sums = new Int32Array(this.#width / this.#days);
    return Array.from({ length: this.#days }, (_, day) => {
      for (let at = 0; at < sums.length; at += 1) {
        sums[at] = (sums[at] ?? 0) + (numbers[start + at * this.#days + day] ?? 0);
      }
      return this.#cellOf(sums);
    });
  }

  #cellOf(sums: Int32Array): Cell {
    const { tiers, ladder = true } = this.#scheme;
    const cell: Cell = { total: sums[0] ?? 0, uncertain: sums[1] ?? 0, tiers: [] };
    let above = 0;
    for (let rank = tiers.length - 1; rank >= 0; rank -= 1) {
      const exact = sums[2 + rank] ?? 0;
      above = ladder ? above + exact : exact;
      const uncertain = sums[2 + tiers.length + rank] ?? 0;
      cell.tiers.unshift({ tier: tiers[rank] ?? '', exact, atOrAbove: above, uncertain });
    }
    return cell;
  }

  #count(numbers: Int32Array, start: number, from: number, until: number): void {
    numbers[start + from] = (numbers[start + from] ?? 0) + 1;
    if (until < this.#days) numbers[start + until] = (numbers[start + until] ?? 0) - 1;
  }

  #sparseOf(group: number): Int32Array {
    let numbers = this.#sparse.get(group);
    if (!numbers) {
      numbers = new Int32Array(this.#width);
      this.#sparse.set(group, numbers);
    }
    return numbers;
  }
}

function reaches(bits: number, rank: number, isLadder: boolean): boolean {
  return isLadder ? bits >> rank > 0 : ((bits >> rank) & 1) === 1;
}
