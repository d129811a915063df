import type { Dimension, Key } from '../count/index.js';
import type { Values } from './sightings.js';

/** The keys of groups, each with a number, in the order in which they come. */
export class Keys {
  /** By number. */
  readonly all: Key[] = [];
  readonly #names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #by: readonly Dimension[];
  #order: readonly number[] = [];
  #inOrder: readonly Key[] = [];

  constructor(by: readonly Dimension[]) {
    this.#by = by;
  }

  /** The number of the key that has a value in each dimension. */
  numberOf(values: Values): number {
    const name = JSON.stringify(values);
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const key: { [D in Dimension]?: string | null } = {};
    for (let at = 0; at < this.#by.length; at += 1) {
      const dimension = this.#by[at];
      if (dimension) key[dimension] = values[at] ?? null;
    }
    this.#numbers.set(name, this.all.length);
    this.#names.push(name);
    return this.all.push(key) - 1;
  }

  /** What a key is known by: the JSON of its values. */
  nameOf(number: number): string {
    return this.#names[number] ?? '';
  }

  /** The numbers in the order in which counts print the keys. */
  get order(): readonly number[] {
    if (this.#order.length !== this.all.length) {
      const names = this.#names;
      this.#order = [...names.keys()].sort((a, b) => ((names[a] ?? '') < (names[b] ?? '') ? -1 : 1));
    }
    return this.#order;
  }

  /** The keys in that order, the same list as long as none is new. */
  get inOrder(): readonly Key[] {
    if (this.#inOrder.length !== this.all.length)
      this.#inOrder = this.order.map((number) => this.all[number] ?? {});
    return this.#inOrder;
  }
}
