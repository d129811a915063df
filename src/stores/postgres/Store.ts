import type { CountQuery, TierCounts } from '../../counts/count/index.js';
import type { RegistryEvent } from '../../records/event/index.js';
import { eventSchema } from '../../records/event/index.js';
import type { AddResult, AsOf, HistoryEntry, RecordResult, Registry } from '../../records/registry/index.js';
import { parseAll } from '../../records/registry/internal.js';
import type { Title } from '../../records/timeline/index.js';
import type { Scheme } from '../../records/title/index.js';
import { type RegistryRecord, recordSchema } from '../../records/unit/index.js';
import { type Day, dayNumber } from '../../words/calendar/internal.js';
import { RegistryError } from '../../words/vocabulary/index.js';
import { countStored } from './countStored.js';
import { dumpTexts, newsIn, registryIn } from './dumpTexts.js';
import { findStored } from './findStored.js';
import { derivationWith, type Head, isUnderived, readHead, writeHead } from './Head.js';
import { loadPart } from './loadPart.js';
import { namedBy, ownerOf, type Part, tieOf } from './Part.js';
import type { Port, Session } from './Port.js';
import { registryOf } from './registryOf.js';
import { told } from './told.js';
import { writeDerived } from './writeDerived.js';
import { writeEvents, writeRecords } from './writeNews.js';

/**
 * A registry in PostgreSQL. It takes, refuses, answers and counts as `Registry` does.
 *
 * @example
 * const port = portOfPglite(await PGlite.create())
 * await migrate(port)
 * const store = await openStore(port)
 * await store.add([{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }], { recordedAt: '2026-11-23' })
 * await store.record([{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }], { recordedAt: '2026-11-23' })
 * const { total } = await store.countTiers({ scheme: 'green-manufacturing', asOf: '2017-12-31' })
 * total //=> 1
 */
export class Store {
  readonly schemes: readonly Scheme[];
  readonly #port: Port;
  readonly #derivation: string;

  constructor(port: Port, schemes: readonly Scheme[]) {
    this.#port = port;
    this.schemes = schemes;
    this.#derivation = derivationWith(schemes);
  }

  /**
   * Adds enterprises and units, all or none, as `Registry` does.
   *
   * @throws RegistryError as `Registry.add`; `store-failed`, `store-derivation`
   */
  async add(
    records: Iterable<RegistryRecord>,
    options: { recordedAt: Day; revise?: boolean },
  ): Promise<AddResult> {
    dayNumber(options.recordedAt);
    const batch = parseAll(records, recordSchema, 'records');
    return this.#write(async (session, head) => {
      const part = await loadPart(session, { units: [], records: new Set(batch.flatMap(namesIn)) });
      const registry = registryOf(part, this.schemes);
      const result = registry.add(batch, options);
      const { recordedAt } = options;
      const versions = [...result.added, ...result.revised].map((record) => ({ recordedAt, record }));
      await writeRecords(session, versions, head);
      if (result.revised.length > 0)
        await writeDerived(
          session,
          await loadPart(session, { units: result.revised.map(({ id }) => id) }),
          this.schemes,
        );
      return { result, records: versions.length, events: 0, recordedAt };
    });
  }

  /**
   * Records events, all or none, as `Registry` does.
   *
   * @throws RegistryError as `Registry.record`; `store-failed`, `store-derivation`
   */
  async record(
    events: Iterable<RegistryEvent>,
    options: { recordedAt: Day; openingHistory?: 'complete' | 'incomplete' },
  ): Promise<RecordResult> {
    dayNumber(options.recordedAt);
    const batch = parseAll(events, eventSchema, 'events');
    return this.#write(async (session, head) => {
      const part = await loadPart(session, {
        units: batch.map(({ unit }) => unit),
        records: batch.flatMap(namedBy),
        mergers: batch.flatMap((event) => [tieOf(event)].filter((tie) => tie !== undefined)),
      });
      const registry = registryOf(part, this.schemes);
      const result = registry.record(batch, options);
      await writeEvents(session, result.recorded, head);
      await writeDerived(session, withEvents(part, result.recorded), this.schemes);
      return { result, records: 0, events: result.recorded.length, recordedAt: options.recordedAt };
    });
  }

  /** @throws RegistryError as `Registry.titlesOf`; `store-failed` */
  async titlesOf(id: string, options: AsOf): Promise<Title[]> {
    return (await this.#registryAbout([id])).titlesOf(id, options);
  }

  /** @throws RegistryError as `Registry.namesOf`; `store-failed` */
  namesOf(id: string, options: AsOf): Promise<string[]> {
    return this.#read(async (session) => {
      // A unit without a name of its own bears that of an enterprise, which may have been renamed.
      const part = await loadPart(session, { units: [id] });
      const owners = part.versions.flatMap(({ record }) => (record.kind === 'enterprise' ? record.id : []));
      return registryOf(await loadPart(session, { units: [id, ...owners] }), this.schemes).namesOf(
        id,
        options,
      );
    });
  }

  /** @throws RegistryError `unknown-record`, `store-failed` */
  async history(id: string): Promise<HistoryEntry[]> {
    return (await this.#registryAbout([id])).history(id);
  }

  /** @throws RegistryError `store-failed` */
  find(query: { name: string } | { creditCode: string }): Promise<RegistryRecord[]> {
    return this.#read((session) => findStored(session, query, this.schemes));
  }

  /** @throws RegistryError `store-failed` */
  async get(id: string): Promise<RegistryRecord | undefined> {
    return this.#read(async (session) =>
      registryOf(await loadPart(session, { units: [], records: [id] }), this.schemes).get(id),
    );
  }

  /**
   * Counts as `countTiers` does, by one statement over the tenures; what rows cannot say is counted in the process and added.
   *
   * @throws RegistryError as `countTiers`; `store-failed`, `store-derivation`
   */
  countTiers(query: CountQuery): Promise<TierCounts> {
    return this.#read(async (session) => {
      const head = await readHead(session);
      if (head.derivation !== this.#derivation && !isUnderived(head))
        throw new RegistryError('store-derivation', {
          state: head.deriving === null ? 'other' : 'under-way',
        });
      return countStored(session, query, this.schemes);
    });
  }

  /** The dump of the whole, in pieces of text: joined they are what `JSON.stringify` makes of a `Registry`. */
  dump(): AsyncGenerator<string> {
    return dumpTexts(this.#port);
  }

  /**
   * Fills an empty store with a dump, in pieces or whole.
   *
   * @throws RegistryError `store-not-empty`; as `Registry.fromJSON`
   */
  async restore(texts: Iterable<string> | AsyncIterable<string>): Promise<void> {
    let text = '';
    for await (const piece of texts) text += piece;
    const registry = registryIn(text, this.schemes);
    const { records, events } = newsIn(registry);
    await this.#write(async (session, head) => {
      if (head.records + head.events > 0)
        throw new RegistryError('store-not-empty', { records: head.records, events: head.events });
      await writeRecords(session, records, head);
      await writeEvents(session, events, head);
      const units = new Set(records.map(({ record }) => record.id));
      await writeDerived(session, await loadPart(session, { units }), this.schemes);
      const recordedAt = [...records, ...events].reduce(
        (last, { recordedAt: day = '' }) => (day > last ? day : last),
        '',
      );
      return { result: undefined, records: records.length, events: events.length, recordedAt };
    });
  }

  /** The whole as a registry in memory. */
  async registry(): Promise<Registry> {
    let text = '';
    for await (const piece of this.dump()) text += piece;
    return registryIn(text, this.schemes);
  }

  #registryAbout(units: readonly string[]): Promise<Registry> {
    return this.#read(async (session) => registryOf(await loadPart(session, { units }), this.schemes));
  }

  /** Reads in one snapshot. */
  #read<T>(work: (session: Session) => Promise<T>): Promise<T> {
    return told(() =>
      this.#port.transaction(async (session) => {
        await session.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
        return work(session);
      }),
    );
  }

  /** Writes under the lock of the head, so that one writer comes after the other. */
  #write<T>(
    work: (
      session: Session,
      head: Head,
    ) => Promise<{ result: T; records: number; events: number; recordedAt: Day }>,
  ): Promise<T> {
    return told(() =>
      this.#port.transaction(async (session) => {
        const found = await readHead(session, { lock: true });
        const head = isUnderived(found) ? { ...found, derivation: this.#derivation } : found;
        if (head.derivation !== this.#derivation && head.deriving !== this.#derivation)
          throw new RegistryError('store-derivation', {
            state: head.deriving === null ? 'other' : 'under-way',
          });
        const { result, records, events, recordedAt } = await work(session, head);
        if (records + events > 0)
          await writeHead(session, {
            ...head,
            records: head.records + records,
            events: head.events + events,
            batches: head.batches + 1,
            latest: recordedAt > head.latest ? recordedAt : head.latest,
          });
        return result;
      }),
    );
  }
}

/** The records that a record names, itself among them. */
function namesIn(record: RegistryRecord): string[] {
  const { id } = record;
  const named =
    record.kind === 'supply-chain' ? record.suppliers : record.kind === 'park' ? record.members : [];
  return [id, ownerOf(record), ...(named ?? [])];
}

function withEvents(part: Part, events: readonly RegistryEvent[]): Part {
  const tied = new Set([...part.tied, ...events.flatMap((event) => tieOf(event) ?? [])]);
  return { ...part, events: [...part.events, ...events], tied };
}
