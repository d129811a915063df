import { normalizeName } from '../identity/index.js';
import type { RegistryRecord } from '../unit/index.js';

/** Where records may be found: by name, by credit code, by enterprise. A find is checked against the record itself. */
export class RecordIndex {
  readonly #byName = new Map<string, string | Set<string>>();
  readonly #byCreditCode = new Map<string, string | Set<string>>();
  readonly #namelessOf = new Map<string, string | Set<string>>();

  put(record: RegistryRecord): void {
    if (record.name !== undefined) this.putName(record.id, record.name);
    if (record.kind === 'enterprise') {
      for (const { name } of record.formerNames ?? []) this.putName(record.id, name);
      if (record.creditCode !== undefined) putInto(this.#byCreditCode, record.creditCode, record.id);
    } else if (record.kind !== 'park' && record.name === undefined) {
      this.putNameless(record.id, record.enterprise);
    }
  }

  putName(id: string, name: string): void {
    putInto(this.#byName, normalizeName(name), id);
  }

  /** Says that a unit may be known by its enterprise's name. */
  putNameless(id: string, enterprise: string): void {
    putInto(this.#namelessOf, enterprise, id);
  }

  /** Ids of records that may bear a name, and of nameless units whose enterprise may. */
  byName(name: string): string[] {
    const ids = idsIn(this.#byName, normalizeName(name));
    return [...new Set([...ids, ...ids.flatMap((id) => idsIn(this.#namelessOf, id))])];
  }

  byCreditCode(code: string): string[] {
    return idsIn(this.#byCreditCode, code);
  }
}

/** Most names belong to one record: only the others need a set. */
function putInto(index: Map<string, string | Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, id);
  else if (typeof ids !== 'string') ids.add(id);
  else if (ids !== id) index.set(key, new Set([ids, id]));
}

function idsIn(index: ReadonlyMap<string, string | Set<string>>, key: string): string[] {
  const ids = index.get(key) ?? [];
  return typeof ids === 'string' ? [ids] : [...ids];
}
