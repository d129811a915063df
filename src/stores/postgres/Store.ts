import type { CountQuery, TierCounts } from '../../counts/count/index.js';
import { eventSchema, type RegistryEvent } from '../../records/event/index.js';
import {
  type AddResult,
  type AsOf,
  type HistoryEntry,
  parseAll,
  type RecordResult,
  Registry,
  schemesWith,
} from '../../records/registry/internal.js';
import type { RecordVersion, Title } from '../../records/timeline/index.js';
import type { Scheme } from '../../records/title/index.js';
import { type RegistryRecord, recordSchema } from '../../records/unit/index.js';
import { type Day, dayNumber } from '../../words/calendar/internal.js';
import { RegistryError } from '../../words/vocabulary/index.js';
import { objectIn } from '../../words/vocabulary/internal.js';
import { changesIn } from './changesIn.js';
import { countStored } from './countStored.js';
import { deriveNext } from './deriveNext.js';
import { dumpTexts, textOf } from './dumpTexts.js';
import { findStored, type Wanted } from './findStored.js';
import { derivationWith, type Head, isUnderived, readHead } from './Head.js';
import { loadPart } from './loadPart.js';
import type { Port, Session } from './Port.js';
import { registryOf } from './registryOf.js';
import { told } from './told.js';
import { writeBatch, writeEntries, writeWhole } from './writeBatch.js';
import { writing } from './writing.js';

/**
 * A registry in PostgreSQL. It takes, refuses, answers and counts as `Registry` does. Where one batch is written, others wait;
 * an answer comes from one snapshot.
 *
 * @example
 * import { PGlite } from '@electric-sql/pglite'
 * const port = portOfPglite(await PGlite.create())
 * await migrate(port)
 * const store = await openStore(port)
 * await store.add([{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }], { recordedAt: '2026-11-23' })
 * await store.record([{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }], { recordedAt: '2026-11-23' })
 * const { total } = await store.countTiers({ scheme: 'green-manufacturing', asOf: '2017-12-31' })
 * total //=> 1
 */
export class Store {
  readonly #port: Port;
  readonly #schemes: readonly Scheme[];

  constructor(port: Port, schemes: readonly Scheme[]) {
    this.#port = port;
    this.#schemes = schemes;
  }

  /**
   * Adds enterprises and units, all or none, as `Registry.add` does.
   *
   * @throws RegistryError as `Registry.add`; `store-failed`, `store-derivation`
   */
  async add(
    records: Iterable<RegistryRecord>,
    options: { recordedAt: Day; revise?: boolean },
  ): Promise<AddResult> {
    dayNumber(objectIn(options, 'options').recordedAt);
    const batch = parseAll(records, recordSchema, 'records');
    return this.#write((session, head) => writeEntries(session, head, batch, options));
  }

  /**
   * Records events, all or none, as `Registry.record` does. After a lost answer the same batch may be handed over again: what
   * was written comes back as duplicates.
   *
   * @throws RegistryError as `Registry.record`; `store-failed`, `store-derivation`
   */
  async record(
    events: Iterable<RegistryEvent>,
    options: { recordedAt: Day; openingHistory?: 'complete' | 'incomplete' },
  ): Promise<RecordResult> {
    dayNumber(objectIn(options, 'options').recordedAt);
    const batch = parseAll(events, eventSchema, 'events');
    return this.#write((session, head) => writeBatch(session, head, batch, options));
  }

  /**
   * How a unit, or an enterprise, stands in every scheme on a day.
   *
   * @throws RegistryError as `Registry.titlesOf`; `store-failed`
   */
  titlesOf(id: string, options: AsOf): Promise<Title[]> {
    return this.#ask([id], (registry) => registry.titlesOf(id, options));
  }

  /**
   * The name of a unit or an enterprise on a day.
   *
   * @throws RegistryError as `Registry.namesOf`; `store-failed`
   */
  namesOf(id: string, options: AsOf): Promise<string[]> {
    return this.#read(async (session, { schemes }) => {
      // A unit without a name of its own bears that of an enterprise, which may have been renamed.
      const { versions } = await loadPart(session, { units: [id] });
      const owners = versions.flatMap(({ record }) => (record.kind === 'enterprise' ? record.id : []));
      return registryOf(await loadPart(session, { units: [id, ...owners] }), schemes).namesOf(id, options);
    });
  }

  /**
   * Everything that was recorded about a unit or an enterprise, in the order of recording.
   *
   * @throws RegistryError `unknown-record`, `store-failed`
   */
  history(id: string): Promise<HistoryEntry[]> {
    return this.#ask([id], (registry) => registry.history(id));
  }

  /**
   * The unit or enterprise of an id, as it is known now, or as it was known on a day.
   *
   * @throws RegistryError `store-failed`
   */
  get(id: string, options: { knownAt?: Day } = {}): Promise<RegistryRecord | undefined> {
    return this.#read(async (session, { schemes }) =>
      registryOf(await loadPart(session, { units: [], records: [id] }), schemes).get(id, options),
    );
  }

  /**
   * The records that bear a credit code, or that bear or once bore a name, as `Registry.find` tells them.
   *
   * @throws RegistryError `store-failed`
   */
  find(query: Wanted): Promise<RegistryRecord[]> {
    return this.#read((session, { schemes }) => findStored(session, query, schemes));
  }

  /**
   * Counts as `countTiers` does: by one statement over the tenures; what rows cannot say is counted in the process and added.
   *
   * @throws RegistryError as `countTiers`; `store-failed`, `store-derivation`
   */
  countTiers(query: CountQuery): Promise<TierCounts> {
    return this.#read((session, head) => {
      if (head.derivation !== derivationWith(head.schemes)) throw derivedOtherwise(head);
      return countStored(session, query, head.schemes);
    });
  }

  /** The whole in pieces of text. Joined they are what `JSON.stringify` makes of a `Registry`. */
  dump(): AsyncGenerator<string> {
    return dumpTexts(this.#port, this.#schemes);
  }

  /**
   * Fills an empty store with a dump, whole or in pieces.
   *
   * @throws RegistryError `store-not-empty`, `store-failed`; as `Registry.fromJSON`
   */
  async restore(texts: Iterable<string> | AsyncIterable<string>): Promise<void> {
    const dump: unknown = JSON.parse(await textOf(texts));
    const registry = Registry.fromJSON(dump, { schemes: this.#schemes });
    await this.#write((session, head) => writeWhole(session, head, registry));
  }

  /**
   * The whole as a registry in memory.
   *
   * @throws RegistryError `store-failed`
   */
  async registry(): Promise<Registry> {
    return Registry.fromJSON(JSON.parse(await textOf(this.dump())));
  }

  /**
   * What was added and recorded since so many records and events, as `Registry.changesSince` tells it: for a registry in memory
   * that goes on with the store.
   *
   * @throws RegistryError `store-failed`
   */
  changesSince(mark: {
    records: number;
    events: number;
  }): Promise<{ records: readonly RecordVersion[]; events: readonly RegistryEvent[] }> {
    return this.#read((session, head) => changesIn(session, head, mark));
  }

  /**
   * Makes all tenures anew where another version of the package, or other schemes, made them: some units at a time, so that it
   * may be stopped and run again.
   *
   * @param options `onProgress`: is told how many units are done
   * @throws RegistryError `store-failed`
   */
  async derive(options: { onProgress?: (done: number) => void } = {}): Promise<void> {
    let done = 0;
    for (let more = true; more; ) {
      const units = await writing(this.#port, (session) => deriveNext(session, this.#schemes));
      more = units > 0;
      done += units;
      if (more) options.onProgress?.(done);
    }
  }

  #ask<T>(units: readonly string[], question: (registry: Registry) => T): Promise<T> {
    return this.#read(async (session, { schemes }) =>
      question(registryOf(await loadPart(session, { units }), schemes)),
    );
  }

  /** Reads in one snapshot. */
  #read<T>(work: (session: Session, head: Head) => Promise<T>): Promise<T> {
    return told(() =>
      this.#port.transaction(async (session) => {
        await session.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
        return work(session, this.#with(await readHead(session)));
      }),
    );
  }

  #write<T>(work: (session: Session, head: Head) => Promise<T>): Promise<T> {
    return writing(this.#port, async (session, found) => {
      const head = this.#with(found);
      const own = derivationWith(head.schemes);
      if (head.derivation !== own && head.deriving !== own) throw derivedOtherwise(head);
      return work(session, head);
    });
  }

  /** The head with the schemes that are in use here; an empty store follows any rules. */
  #with(head: Head): Head {
    const schemes = schemesWith(head.schemes, this.#schemes);
    return isUnderived(head)
      ? { ...head, schemes, derivation: derivationWith(schemes) }
      : { ...head, schemes };
  }
}

function derivedOtherwise({ deriving }: Head): RegistryError {
  return new RegistryError('store-derivation', { state: deriving === null ? 'other' : 'under-way' });
}
