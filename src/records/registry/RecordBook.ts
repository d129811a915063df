import { RegistryError } from '../../words/vocabulary/index.js';
import { type RecordVersion, versionAt } from '../timeline/internal.js';
import type { Enterprise, RegistryRecord, Unit } from '../unit/index.js';
import type { Clock } from './Clock.js';
import { sameRecord } from './sameRecord.js';

/** What became of added records. */
export type AddResult = {
  added: RegistryRecord[];
  /** Records that were added before, word for word: now, or in an earlier wording. */
  duplicates: RegistryRecord[];
  /** Records that took the place of an earlier wording. */
  revised: RegistryRecord[];
  /** Suppliers and members that no record stands for. They may stay open. */
  openReferences: OpenReference[];
};

export type OpenReference = { id: string; namedBy: string };

/** The enterprises and units of a registry, by id, in every wording that they had. */
export class RecordBook {
  /** Every version of every record, in the order of recording. */
  readonly journal: RecordVersion[] = [];
  readonly #clock: Clock;
  readonly #versions = new Map<string, RecordVersion[]>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get(id: string): RegistryRecord | undefined {
    return versionAt(this.versionsOf(id));
  }

  versionsOf(id: string): readonly RecordVersion[] {
    return this.#versions.get(id) ?? [];
  }

  records(): RegistryRecord[] {
    return [...this.#versions.keys()].flatMap((id) => this.get(id) ?? []);
  }

  units(): Unit[] {
    return this.records().flatMap((record) => (record.kind === 'enterprise' ? [] : record));
  }

  enterprises(): Enterprise[] {
    return this.records().flatMap((record) => (record.kind === 'enterprise' ? record : []));
  }

  /** The versions of the records that were revised. */
  revisions(): RecordVersion[] {
    return this.journal.filter(({ record }) => this.versionsOf(record.id).length > 1);
  }

  /** All or nothing: a batch with one impossible record changes nothing. */
  add(versions: readonly RecordVersion[], options: { revise: boolean }): AddResult {
    const batch = new Map<string, RecordVersion>();
    const result: AddResult = { added: [], duplicates: [], revised: [], openReferences: [] };
    for (const version of versions) {
      const { record } = version;
      const now = batch.get(record.id)?.record ?? this.get(record.id);
      const isSaid = this.versionsOf(record.id).some((one) => sameRecord(one.record, record));
      if (now && (sameRecord(now, record) || (isSaid && !options.revise))) {
        result.duplicates.push(record);
        continue;
      }
      if (now && (!options.revise || now.kind !== record.kind))
        throw new RegistryError('id-taken', { id: record.id });
      (now ? result.revised : result.added).push(record);
      batch.set(record.id, version);
    }
    for (const { recordedAt } of batch.values()) this.#clock.check(recordedAt);
    for (const { record } of batch.values()) this.#checkEnterprise(record, batch);
    for (const version of batch.values()) this.#take(version);
    result.openReferences = [...batch.values()].flatMap(({ record }) => this.#openReferencesOf(record));
    return result;
  }

  /** Takes the journal of another book, which may name an enterprise before it comes. */
  restore(journal: readonly RecordVersion[]): void {
    const last = new Map(journal.map((version) => [version.record.id, version]));
    for (const version of journal) {
      const { record } = version;
      const now = this.get(record.id);
      if (now && (now.kind !== record.kind || sameRecord(now, record)))
        throw new RegistryError('id-taken', { id: record.id });
      this.#checkEnterprise(record, last);
      this.#take(version);
    }
  }

  #take(version: RecordVersion): void {
    const { id } = version.record;
    this.journal.push(version);
    this.#versions.set(id, [...this.versionsOf(id), version]);
    this.#clock.set(version.recordedAt);
  }

  #checkEnterprise(record: RegistryRecord, batch: ReadonlyMap<string, RecordVersion>): void {
    if (record.kind === 'enterprise' || record.kind === 'park') return;
    const enterprise = batch.get(record.enterprise)?.record ?? this.get(record.enterprise);
    if (enterprise?.kind === 'enterprise') return;
    throw new RegistryError('unknown-record', { id: record.enterprise, namedBy: record.id });
  }

  #openReferencesOf(record: RegistryRecord): OpenReference[] {
    const named =
      record.kind === 'supply-chain' ? record.suppliers : record.kind === 'park' ? record.members : [];
    return (named ?? []).filter((id) => !this.#versions.has(id)).map((id) => ({ id, namedBy: record.id }));
  }
}
