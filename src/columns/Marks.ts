/** Above so many groups a map finds one sooner than a look at each. */
const many = 16;

/** Of one thing: how many of its rows count in each group that it stands in, by tier, for certain and perhaps. */
export class Marks {
  /** The groups, and how the thing stood in each when it was last looked at. */
  readonly groups: number[] = [];
  readonly standings: number[] = [];
  readonly #places = new Map<number, number>();
  readonly #sure: number[] = [];
  readonly #may: number[] = [];
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

  /** Adds a row, or takes one away, and answers at which place its group is. */
  add(group: number, rank: number, sure: number, may: number): number {
    const place = this.#placeOf(group);
    const at = place * this.#tiers + rank;
    this.#sure[at] = (this.#sure[at] ?? 0) + sure;
    this.#may[at] = (this.#may[at] ?? 0) + may;
    return place;
  }

  #placeOf(group: number): number {
    const known = this.groups.length < many ? this.groups.indexOf(group) : (this.#places.get(group) ?? -1);
    if (known >= 0) return known;
    const place = this.groups.push(group) - 1;
    this.standings.push(-1);
    for (let tier = 0; tier < this.#tiers; tier += 1) {
      this.#sure.push(0);
      this.#may.push(0);
    }
    if (this.groups.length === many) for (const [at, one] of this.groups.entries()) this.#places.set(one, at);
    else if (place >= many) this.#places.set(group, place);
    return place;
  }

  /** The tiers that were certainly reached in a group, as bits. */
  sureAt(place: number): number {
    return bitsOf(this.#sure, place * this.#tiers, this.#tiers);
  }

  mayAt(place: number): number {
    return bitsOf(this.#may, place * this.#tiers, this.#tiers);
  }
}

function bitsOf(counts: readonly number[], start: number, length: number): number {
  let bits = 0;
  for (let at = 0; at < length; at += 1) if ((counts[start + at] ?? 0) > 0) bits |= 1 << at;
  return bits;
}
