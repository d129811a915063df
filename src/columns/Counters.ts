import type { Cell } from '../count/index.js';
import type { Scheme } from '../title/index.js';
import type { Count } from './Count.js';
import { cellFrom } from './cellFrom.js';

/**
 * The numbers of things by code and day. What counts from one day up to another is added at the one and taken away at the
 * other; reading sums it up.
 */
export class Counters implements Count {
  readonly #scheme: Scheme;
  readonly #tiers: number;
  readonly #days: number;
  readonly #width: number;
  readonly #numbers: Int32Array;

  constructor(scheme: Scheme, codes: number, days: number) {
    this.#scheme = scheme;
    this.#tiers = scheme.tiers.length;
    this.#days = days;
    this.#width = (2 + 2 * this.#tiers) * days;
    this.#numbers = new Int32Array(codes * this.#width);
  }

  /** Counts a thing by the tiers that it certainly reached and may have reached, as bits, from one day up to another. */
  add(code: number, sure: number, may: number, from: number, until: number): void {
    const start = code * this.#width;
    const exact = start + 2 * this.#days;
    const isLadder = this.#scheme.ladder !== false;
    this.#count(start + (sure ? 0 : this.#days), from, until);
    if (this.#tiers === 0) return;
    if (isLadder && sure) this.#count(exact + (31 - Math.clz32(sure)) * this.#days, from, until);
    if (isLadder && sure === may) return;
    for (let rank = 0; rank < this.#tiers; rank += 1) {
      const certain = reaches(sure, rank, isLadder);
      if (certain && !isLadder) this.#count(exact + rank * this.#days, from, until);
      if (!certain && reaches(may, rank, isLadder)) {
        this.#count(exact + (this.#tiers + rank) * this.#days, from, until);
      }
    }
  }

  cells(codes: readonly number[]): readonly Cell[] | undefined {
    const sums = Array.from({ length: this.#width / this.#days }, () => 0);
    let found = false;
    const cells = Array.from({ length: this.#days }, (_, day): Cell => {
      for (const code of codes) {
        const start = code * this.#width + day;
        for (let at = 0; at < sums.length; at += 1) {
          sums[at] = (sums[at] ?? 0) + (this.#numbers[start + at * this.#days] ?? 0);
        }
      }
      const [total = 0, uncertain = 0] = sums;
      found ||= total + uncertain > 0;
      const exact = sums.slice(2, 2 + this.#tiers);
      return cellFrom(this.#scheme, { total, uncertain, exact, uncertainAt: sums.slice(2 + this.#tiers) });
    });
    return found ? cells : undefined;
  }

  addTo(sums: Int32Array, start: number, code: number): void {
    for (let at = 0; at < this.#width / this.#days; at += 1) {
      const number = this.#numbers[code * this.#width + at * this.#days] ?? 0;
      sums[start + at] = (sums[start + at] ?? 0) + number;
    }
  }

  #count(start: number, from: number, until: number): void {
    const numbers = this.#numbers;
    numbers[start + from] = (numbers[start + from] ?? 0) + 1;
    if (until < this.#days) numbers[start + until] = (numbers[start + until] ?? 0) - 1;
  }
}

function reaches(bits: number, rank: number, isLadder: boolean): boolean {
  return isLadder ? bits >> rank > 0 : ((bits >> rank) & 1) === 1;
}
