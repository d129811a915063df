import type { Day } from '../../words/calendar/index.js';
import { RegistryError } from '../../words/vocabulary/index.js';
import type { Enterprise, RegistryRecord, Unit } from '../unit/index.js';
import { sameRecord } from './sameRecord.js';

export type BookEntry = { recordedAt: Day; record: RegistryRecord };

/** What became of added records. */
export type AddResult = {
  added: RegistryRecord[];
  /** Records that stood there already, word for word. */
  duplicates: RegistryRecord[];
  /** Records that took the place of an earlier one of the same id. */
  revised: RegistryRecord[];
  /** Suppliers and members that no record stands for. They may stay open. */
  openReferences: OpenReference[];
};

export type OpenReference = { id: string; namedBy: string };

/** The enterprises and units of a registry, by id. */
export class RecordBook {
  /** Every record that was ever added, in order. */
  readonly journal: RegistryRecord[] = [];
  #entries = new Map<string, BookEntry>();

  get(id: string): RegistryRecord | undefined {
    return this.#entries.get(id)?.record;
  }

  entries(): BookEntry[] {
    return [...this.#entries.values()];
  }

  units(): Unit[] {
    return this.entries().flatMap(({ record }) => (record.kind === 'enterprise' ? [] : record));
  }

  enterprises(): Enterprise[] {
    return this.entries().flatMap(({ record }) => (record.kind === 'enterprise' ? record : []));
  }

  /** All or nothing: a batch with one impossible record changes nothing. */
  add(entries: readonly BookEntry[], options: { revise: boolean }): AddResult {
    const batch = new Map<string, BookEntry>();
    const result: AddResult = { added: [], duplicates: [], revised: [], openReferences: [] };
    for (const entry of entries) {
      const { record } = entry;
      const earlier = batch.get(record.id)?.record ?? this.get(record.id);
      if (earlier && sameRecord(earlier, record)) {
        result.duplicates.push(record);
        continue;
      }
      if (earlier && (!options.revise || earlier.kind !== record.kind)) {
        throw new RegistryError('id-taken', { id: record.id });
      }
      (earlier ? result.revised : result.added).push(record);
      batch.set(record.id, entry);
    }
    for (const { record } of batch.values()) this.#checkEnterprise(record, batch);
    if (this.#entries.size === 0) this.#entries = batch;
    else for (const [id, entry] of batch) this.#entries.set(id, entry);
    for (const record of [...result.added, ...result.revised]) this.journal.push(record);
    result.openReferences = [...batch.values()].flatMap(({ record }) => this.#openReferencesOf(record));
    return result;
  }

  #checkEnterprise(record: RegistryRecord, batch: ReadonlyMap<string, BookEntry>): void {
    if (record.kind === 'enterprise' || record.kind === 'park') return;
    const enterprise = batch.get(record.enterprise)?.record ?? this.get(record.enterprise);
    if (enterprise?.kind === 'enterprise') return;
    throw new RegistryError('unknown-record', { id: record.enterprise, namedBy: record.id });
  }

  #openReferencesOf(record: RegistryRecord): OpenReference[] {
    const named =
      record.kind === 'supply-chain' ? record.suppliers : record.kind === 'park' ? record.members : [];
    return (named ?? []).filter((id) => !this.#entries.has(id)).map((id) => ({ id, namedBy: record.id }));
  }
}
