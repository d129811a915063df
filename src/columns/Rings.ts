import { Ints } from './Ints.js';

/** Numbers that are tied to one another stand in a ring: of each the next one. */
export class Rings {
  readonly #next = new Ints();
  readonly #root = new Ints();

  /** Makes rings of one up to so many numbers in all. */
  reach(size: number): void {
    if (this.#next.length === 0) {
      this.#next.reserve(size);
      this.#root.reserve(size);
    }
    for (let number = this.#next.length; number < size; number += 1) {
      this.#next.push(number);
      this.#root.push(number);
    }
  }

  /** Splices two rings into one, unless they are one already. */
  tie(one: number, other: number): void {
    const [root, otherRoot] = [this.rootOf(one), this.rootOf(other)];
    if (root === otherRoot) return;
    this.#root.set(otherRoot, root);
    const next = this.#next.at(root);
    this.#next.set(root, this.#next.at(otherRoot));
    this.#next.set(otherRoot, next);
  }

  /** One of each ring, the same for all in it. */
  rootOf(number: number): number {
    let root = number;
    while (this.#root.at(root) !== root) {
      this.#root.set(root, this.#root.at(this.#root.at(root)));
      root = this.#root.at(root);
    }
    return root;
  }

  /** The next one in the ring of a number: after the last one, the first. */
  nextOf(number: number): number {
    return this.#next.at(number);
  }
}
