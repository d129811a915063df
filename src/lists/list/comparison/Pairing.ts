import type { ListEntry } from '../ListEntry.js';

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
   * Pairs rows that have a key in common, where one row alone of each list has it: among several none is picked.
   *
   * @param fits may refuse a pair
   */
  by(
    keysOf: (entry: ListEntry, side: 'before' | 'after') => readonly string[],
    fits: (before: ListEntry, after: ListEntry) => boolean = () => true,
  ): { before: ListEntry; after: ListEntry }[] {
    const befores = grouped(this.#before, (entry) => keysOf(entry, 'before'));
    const afters = grouped(this.#after, (entry) => keysOf(entry, 'after'));
    const pairs: { before: ListEntry; after: ListEntry }[] = [];
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
