import type { Dimension, Key } from '../count/index.js';
import type { Dictionary, Values } from './Dictionary.js';
import { Ints } from './Ints.js';

/** A dimension of a grouping, and where the code of each thing in it stands. */
export type Part = { dictionary: Dictionary; codeAt: (at: number) => number };

/** A group as a count prints it, with the codes that belong to it: several where units stand in several chains. */
export type NamedGroup = { name: string; key: Key; codes: number[] };

/** One code for several dimensions together: only the combinations that occur have one. */
export class Grouping {
  readonly codes = new Ints();
  /** The values that each code stands for, by dimension. */
  readonly keys: (readonly Values[])[] = [];
  readonly #known = new Map<number | string, number>();
  readonly #by: readonly Dimension[];
  readonly #room: number[];
  #named: { codes: number; groups: NamedGroup[] } = { codes: 0, groups: [] };

  /** @param sizes how many entries each dimension has; it may come to have some more */
  constructor(by: readonly Dimension[], sizes: readonly number[]) {
    this.#by = by;
    this.#room = sizes.map((size) => 2 * size + 16);
  }

  /** The groups of all codes, in the order in which counts print them. */
  get named(): readonly NamedGroup[] {
    if (this.#named.codes !== this.keys.length)
      this.#named = { codes: this.keys.length, groups: this.#name() };
    return this.#named.groups;
  }

  /** Whether the dimensions have outgrown it. */
  outgrownBy(parts: readonly Part[]): boolean {
    return parts.some(({ dictionary }, at) => dictionary.entries.length > (this.#room[at] ?? 0));
  }

  extend(parts: readonly Part[], size: number): void {
    const isSmall = this.#room.reduce((product, room) => product * room, 1) < Number.MAX_SAFE_INTEGER;
    for (let at = this.codes.length; at < size; at += 1) {
      const name = isSmall ? this.#number(parts, at) : parts.map(({ codeAt }) => codeAt(at)).join();
      let code = this.#known.get(name);
      if (code === undefined) {
        code = this.keys.length;
        this.#known.set(name, code);
        this.keys.push(parts.map(({ dictionary, codeAt }) => dictionary.entries[codeAt(at)]?.values ?? []));
      }
      this.codes.push(code);
    }
  }

  #name(): NamedGroup[] {
    const groups = new Map<string, NamedGroup>();
    this.keys.forEach((lists, code) => {
      for (const values of combinationsOf(lists)) {
        const name = JSON.stringify(values);
        const key = Object.fromEntries(this.#by.map((dimension, at) => [dimension, values[at]]));
        const group: NamedGroup = groups.get(name) ?? { name, key, codes: [] };
        group.codes.push(code);
        groups.set(name, group);
      }
    });
    return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  #number(parts: readonly Part[], at: number): number {
    let number = 0;
    for (let part = 0; part < parts.length; part += 1) {
      number = number * (this.#room[part] ?? 0) + (parts[part]?.codeAt(at) ?? 0);
    }
    return number;
  }
}

function combinationsOf(lists: readonly Values[]): Values[] {
  return lists.reduce<Values[]>(
    (some, values) => some.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  );
}
