/** Above so many possible combinations most would be empty: those that occur are kept in a map then. */
const mostDense = 4_000_000;

/** Gives each combination of numbers a code of its own, in the order in which they come. */
export class Codes {
  #count = 0;
  readonly #dense: Int32Array | undefined;
  readonly #sparse = new Map<number | string, number>();
  readonly #room: readonly number[];
  readonly #fits: boolean;

  /** @param room how many values each number of a combination may have */
  constructor(room: readonly number[]) {
    this.#room = room;
    const combinations = room.reduce((product, values) => product * values, 1);
    if (combinations <= mostDense) this.#dense = new Int32Array(combinations);
    this.#fits = combinations <= Number.MAX_SAFE_INTEGER;
  }

  of(combination: readonly number[]): { code: number; isNew: boolean } {
    let place = 0;
    for (let at = 0; at < combination.length; at += 1) {
      place = place * (this.#room[at] ?? 0) + (combination[at] ?? 0);
    }
    const name = this.#fits ? place : combination.join();
    const known = this.#dense ? (this.#dense[place] ?? 0) : (this.#sparse.get(name) ?? 0);
    if (known > 0) return { code: known - 1, isNew: false };
    this.#count += 1;
    if (this.#dense) this.#dense[place] = this.#count;
    else this.#sparse.set(name, this.#count);
    return { code: this.#count - 1, isNew: true };
  }
}
