import type { ListEntry } from '../ListEntry.js';
import { titleOf } from './entryKeys.js';

type KeysOf = (entry: ListEntry, side: 'before' | 'after') => readonly string[];
type Pair = { before: ListEntry; after: ListEntry };

const refinements: readonly ((entry: ListEntry) => readonly unknown[])[] = [
  (entry) => [titleOf(entry)],
  (entry) => [titleOf(entry).tier],
  () => [],
];

/** Finds the rows of two lists that are one thing, step by step: what is paired is not asked again. */
export class Pairing {
  readonly #before: Set<ListEntry>;
  readonly #after: Set<ListEntry>;

  constructor(before: readonly ListEntry[], after: readonly ListEntry[]) {
    this.#before = new Set(before);
    this.#after = new Set(after);
  }

  get left(): { before: ListEntry[]; after: ListEntry[] } {
    return { before: [...this.#before], after: [...this.#after] };
  }

  /**
   * Pairs rows that have a key in common, where one row alone of each list has it: among several none is picked. Of several titles
   * of one thing those of one tier and round are paired first, then those of one tier.
   *
   * @param fits may refuse a pair
   */
  by(keysOf: KeysOf, fits: (before: ListEntry, after: ListEntry) => boolean = () => true): Pair[] {
    return refinements.flatMap((more) => {
      const refined: KeysOf = (entry, side) =>
        keysOf(entry, side).map((key) => JSON.stringify([key, ...more(entry)]));
      return this.#pair(refined, fits);
    });
  }

  #pair(keysOf: KeysOf, fits: (before: ListEntry, after: ListEntry) => boolean): Pair[] {
    const befores = grouped(this.#before, (entry) => keysOf(entry, 'before'));
    const afters = grouped(this.#after, (entry) => keysOf(entry, 'after'));
    const pairs: Pair[] = [];
    for (const [key, [before, ...others]] of befores) {
      const [after, ...more] = afters.get(key) ?? [];
      if (!before || !after || others.length > 0 || more.length > 0 || !fits(before, after)) continue;
      if (!this.#before.has(before) || !this.#after.has(after)) continue;
      this.#before.delete(before);
      this.#after.delete(after);
      pairs.push({ before, after });
    }
    return pairs;
  }
}

function grouped(
  entries: Iterable<ListEntry>,
  keysOf: (entry: ListEntry) => readonly string[],
): Map<string, ListEntry[]> {
  const groups = new Map<string, ListEntry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
