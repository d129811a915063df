import { normalizeName } from '../../words/identity/index.js';
import type { RegistryEvent } from '../event/index.js';
import { pushTo, type RecordVersion } from '../timeline/internal.js';

/**
 * Where records may be found: by name, by credit code, by enterprise. A find is checked against the record itself. Many
 * registries are counted and never searched: they learn nothing.
 */
export class RecordIndex {
  readonly #byName = new Map<string, string[]>();
  readonly #byCreditCode = new Map<string, string[]>();
  readonly #namelessOf = new Map<string, string[]>();
  #records = 0;
  #events = 0;

  /** Sorts in what is new in lists that only grow. */
  learn(records: readonly RecordVersion[], events: readonly RegistryEvent[]): void {
    for (const { record } of records.slice(this.#records)) {
      const { id } = record;
      if (record.name !== undefined) this.#putName(record.name, id);
      else if ('enterprise' in record) pushTo(this.#namelessOf, record.enterprise, id);
      if (record.kind !== 'enterprise') continue;
      for (const { name } of record.formerNames ?? []) this.#putName(name, id);
      if (record.creditCode) pushTo(this.#byCreditCode, record.creditCode, id);
    }
    for (const event of events.slice(this.#events)) {
      const fact = event.type === 'corrected' ? event.replacement : event;
      if (fact?.type === 'renamed') this.#putName(fact.name, fact.unit);
      if (fact?.type === 'transferred') pushTo(this.#namelessOf, fact.to, fact.unit);
    }
    this.#records = records.length;
    this.#events = events.length;
  }

  /** Ids of records that may bear a name, and of nameless units whose enterprise may; some of them more than once. */
  byName(name: string): string[] {
    const ids = this.#byName.get(normalizeName(name)) ?? [];
    return [...ids, ...ids.flatMap((id) => this.#namelessOf.get(id) ?? [])];
  }

  byCreditCode(code: string): string[] {
    return this.#byCreditCode.get(code) ?? [];
  }

  #putName(name: string, id: string): void {
    pushTo(this.#byName, normalizeName(name), id);
  }
}
