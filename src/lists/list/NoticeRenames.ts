import { normalizeName } from '../../words/identity/index.js';
import type { ListEntry } from './ListEntry.js';

/** The new names that a notice gives to units of a register, so that what cannot both be is seen. */
export class NoticeRenames {
  readonly #names = new Map<string, Map<string, string>>();
  readonly #takers = new Map<string, Set<string>>();

  /** @param entries those of the notice, matched with the register */
  constructor(entries: readonly ListEntry[]) {
    for (const { rename, identity, match } of entries) {
      const [unit] = match.candidates;
      if (!rename || rename.to === '' || !identity || unit === undefined) continue;
      if (match.status === 'ambiguous') continue;
      const name = normalizeName(rename.to);
      this.#names.set(unit, new Map(this.#names.get(unit)).set(name, rename.to));
      const taken = `${identity.kind}/${name}`;
      this.#takers.set(taken, new Set(this.#takers.get(taken)).add(unit));
    }
  }

  /** The names that one unit is given, as printed. */
  namesOf(unit: string): string[] {
    return [...(this.#names.get(unit)?.values() ?? [])];
  }

  /** The units of a kind that are given one name. */
  takersOf(kind: string, name: string): string[] {
    return [...(this.#takers.get(`${kind}/${normalizeName(name)}`) ?? [])];
  }
}
