import type { Key } from '../count/index.js';
import { Codes } from './Codes.js';
import type { Dictionary, Values } from './Dictionary.js';
import { Ints } from './Ints.js';
import type { Name } from './Name.js';

/** A dimension of a grouping, and where the code of each thing in it stands. */
export type Part = { name: Name; dictionary: Dictionary; codeAt: (at: number) => number };

/** A group as a count prints it, with the codes that belong to it: several where units stand in several chains. */
export type NamedGroup = { name: string; key: Key; codes: number[] };

/** One code for several dimensions together: only the combinations that occur have one. */
export class Grouping {
  readonly codes = new Ints();
  /** The values that each code stands for, by dimension. */
  readonly keys: (readonly Values[])[] = [];
  readonly #room: readonly number[];
  readonly #known: Codes;
  #keys: readonly Key[] = [];
  readonly #ranks: number[] = [];
  #named: { keys: number; groups: NamedGroup[] } = { keys: 0, groups: [] };

  constructor(parts: readonly Part[]) {
    // Dimensions may come to have some more values.
    this.#room = parts.map(({ dictionary }) => 2 * dictionary.entries.length + 4);
    this.#known = new Codes(this.#room);
  }

  /** Whether the dimensions have outgrown it. */
  outgrownBy(parts: readonly Part[]): boolean {
    return parts.some(({ dictionary }, at) => dictionary.entries.length > (this.#room[at] ?? 0));
  }

  extend(parts: readonly Part[], size: number): void {
    const combination = parts.map(() => 0);
    for (let at = this.codes.length; at < size; at += 1) {
      for (let part = 0; part < parts.length; part += 1) combination[part] = parts[part]?.codeAt(at) ?? 0;
      const { code, isNew } = this.#known.of(combination);
      if (isNew)
        this.keys.push(parts.map(({ dictionary }, part) => dictionary.valuesOf(combination[part] ?? 0)));
      this.codes.push(code);
    }
  }

  /** The groups of all codes by their first dimensions, in the order in which counts print them. */
  named(by: readonly Name[]): readonly NamedGroup[] {
    if (this.#named.keys !== this.keys.length)
      this.#named = { keys: this.keys.length, groups: this.#name(by) };
    return this.#named.groups;
  }

  /** By code: the rank of its last value, a tier. */
  ranksIn(tiers: readonly string[]): readonly number[] {
    for (let code = this.#ranks.length; code < this.keys.length; code += 1) {
      this.#ranks.push(Math.max(0, tiers.indexOf(this.keys[code]?.at(-1)?.[0] ?? '')));
    }
    return this.#ranks;
  }

  /** The keys of `named`, in the same order. */
  keysBy(by: readonly Name[]): readonly Key[] {
    const groups = this.named(by);
    if (this.#keys.length !== groups.length) this.#keys = groups.map(({ key }) => key);
    return this.#keys;
  }

  #name(by: readonly Name[]): NamedGroup[] {
    const groups = new Map<string, NamedGroup>();
    this.keys.forEach((lists, code) => {
      for (const values of combinationsOf(lists.slice(0, by.length))) {
        const name = JSON.stringify(values);
        const key = Object.fromEntries(by.map((dimension, at) => [dimension, values[at]]));
        const group: NamedGroup = groups.get(name) ?? { name, key, codes: [] };
        group.codes.push(code);
        groups.set(name, group);
      }
    });
    return [...groups.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }
}

function combinationsOf(lists: readonly Values[]): Values[] {
  return lists.reduce<Values[]>(
    (some, values) => some.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  );
}
