/** Above so many groups a map finds one sooner than a look at each. */
const many = 32;

/** The groups in which one thing was seen, with the bits of its tiers there. */
export class Marks {
  length = 0;
  readonly groups: number[] = [];
  readonly sure: number[] = [];
  readonly may: number[] = [];
  readonly #places = new Map<number, number>();

  clear(): void {
    this.length = 0;
    if (this.#places.size > 0) this.#places.clear();
  }

  add(group: number, sure: number, may: number): void {
    const place = this.#placeOf(group);
    this.sure[place] = (this.sure[place] ?? 0) | sure;
    this.may[place] = (this.may[place] ?? 0) | may;
  }

  #placeOf(group: number): number {
    for (let place = 0; place < this.length && place < many; place += 1) {
      if (this.groups[place] === group) return place;
    }
    const known = this.length < many ? undefined : this.#places.get(group);
    if (known !== undefined) return known;
    const place = this.length;
    if (place >= many) this.#places.set(group, place);
    this.groups[place] = group;
    this.sure[place] = 0;
    this.may[place] = 0;
    this.length += 1;
    return place;
  }
}
