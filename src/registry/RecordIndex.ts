import type { Fact } from '../event/index.js';
import { normalizeName } from '../identity/index.js';
import { pushTo } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';

/** What gives a record a name, or an enterprise. */
type Named = RegistryRecord | Extract<Fact, { type: 'renamed' | 'transferred' }>;

/**
 * Where records may be found: by name, by credit code, by enterprise. A find is checked against the record itself. What is
 * put here is sorted in at the next find, since many registries are counted and never searched.
 */
export class RecordIndex {
  readonly #byName = new Map<string, string[]>();
  readonly #byCreditCode = new Map<string, string[]>();
  readonly #namelessOf = new Map<string, string[]>();
  #waiting: Named[] = [];

  put(told: Named): void {
    this.#waiting.push(told);
  }

  /** Ids of records that may bear a name, and of nameless units whose enterprise may. */
  byName(name: string): string[] {
    this.#settle();
    const ids = this.#byName.get(normalizeName(name)) ?? [];
    return [...new Set([...ids, ...ids.flatMap((id) => this.#namelessOf.get(id) ?? [])])];
  }

  byCreditCode(code: string): string[] {
    this.#settle();
    return [...new Set(this.#byCreditCode.get(code))];
  }

  #settle(): void {
    for (const told of this.#waiting) {
      const id = 'kind' in told ? told.id : told.unit;
      if ('name' in told && told.name !== undefined) this.#putName(told.name, id);
      else if ('enterprise' in told) pushTo(this.#namelessOf, told.enterprise, id);
      if ('formerNames' in told) for (const { name } of told.formerNames ?? []) this.#putName(name, id);
      if ('creditCode' in told && told.creditCode) pushTo(this.#byCreditCode, told.creditCode, id);
      if ('to' in told) pushTo(this.#namelessOf, told.to, id);
    }
    this.#waiting = [];
  }

  #putName(name: string, id: string): void {
    pushTo(this.#byName, normalizeName(name), id);
  }
}
