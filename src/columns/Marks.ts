import { Ints } from './Ints.js';

/** Above so many groups a map finds one sooner than a look at each. */
const many = 16;

/** Of one thing: how many of its tenures count in each group that it stands in, by tier, for certain and perhaps. */
export class Marks {
  /** The groups, and how the thing stood in each when it was last looked at. */
  readonly groups = new Ints();
  readonly standings = new Ints();
  readonly #places = new Map<number, number>();
  readonly #sure = new Ints();
  readonly #may = new Ints();
  readonly #tiers: number;

  constructor(tiers: number) {
    this.#tiers = Math.max(1, tiers);
  }

  clear(): void {
    this.groups.length = 0;
    this.standings.length = 0;
    this.#sure.length = 0;
    this.#may.length = 0;
    if (this.#places.size > 0) this.#places.clear();
  }

  /** Adds a tenure, or takes one away, and answers at which place its group is. */
  add(group: number, rank: number, sure: number, may: number): number {
    const place = this.#placeOf(group);
    const at = place * this.#tiers + rank;
    this.#sure.set(at, this.#sure.at(at) + sure);
    this.#may.set(at, this.#may.at(at) + may);
    return place;
  }

  #placeOf(group: number): number {
    const { length } = this.groups;
    if (length >= many) {
      const known = this.#places.get(group);
      if (known !== undefined) return known;
    } else for (let place = 0; place < length; place += 1) if (this.groups.at(place) === group) return place;
    this.groups.push(group);
    this.standings.push(-1);
    for (let tier = 0; tier < this.#tiers; tier += 1) {
      this.#sure.push(0);
      this.#may.push(0);
    }
    if (length + 1 === many)
      for (let place = 0; place < many; place += 1) this.#places.set(this.groups.at(place), place);
    else if (length >= many) this.#places.set(group, length);
    return length;
  }

  /** The tiers that were certainly reached in a group, as bits. */
  sureAt(place: number): number {
    return this.#bitsOf(this.#sure, place);
  }

  mayAt(place: number): number {
    return this.#bitsOf(this.#may, place);
  }

  #bitsOf(counts: Ints, place: number): number {
    let bits = 0;
    for (let tier = 0; tier < this.#tiers; tier += 1) {
      if (counts.at(place * this.#tiers + tier) > 0) bits |= 1 << tier;
    }
    return bits;
  }
}
