import type { RegistryEvent, RegistryRecord, Source, Unit } from 'green-manufacturing-registry';
import { recordsAndEvents } from './recordsAndEvents.js';

/** A source that keeps a log, as a `Registry` does, without the checks, which take minutes on a million titles. */
export class LoggedRecords implements Source {
  readonly events: RegistryEvent[];
  readonly #records: readonly RegistryRecord[];
  /** Made when it is first asked for. */
  #byId: Map<string, RegistryRecord> | undefined;

  constructor({ records, events }: { records: readonly RegistryRecord[]; events: RegistryEvent[] }) {
    this.#records = records;
    this.events = events;
  }

  static of(titles: number): LoggedRecords {
    return new LoggedRecords(recordsAndEvents(titles));
  }

  get units(): readonly Unit[] {
    return this.#records.flatMap((record) => (record.kind === 'enterprise' ? [] : record));
  }

  get(id: string): RegistryRecord | undefined {
    this.#byId ??= new Map(this.#records.map((record) => [record.id, record]));
    return this.#byId.get(id);
  }

  changesSince(mark: { records: number; events: number }) {
    return {
      records: this.#records.slice(mark.records).map((record) => ({ recordedAt: '2025-01-01', record })),
      events: this.events.slice(mark.events),
    };
  }
}
