import { type Day, dayNumber } from '../../words/calendar/internal.js';
import { normalizeName } from '../../words/identity/index.js';
import { endingStages, iterableIn, objectIn, RegistryError } from '../../words/vocabulary/internal.js';
import { eventSchema, type Fact, type RegistryEvent, type TitleEvent } from '../event/index.js';
import { readWith } from '../issue/internal.js';
import {
  correctionsOf,
  effectiveFacts,
  type Source,
  type Title,
  tenuresOf,
  titlesOn,
  unitStates,
} from '../timeline/internal.js';
import { aboutScheme, checkScheme, eventIdOf, findScheme, type Scheme } from '../title/internal.js';
import { type Enterprise, type RegistryRecord, recordSchema, type Unit } from '../unit/index.js';
import { compiledSchema } from '../validation/internal.js';
import { deepFreeze } from './deepFreeze.js';
import { EventLog, type RecordResult, schemesIn } from './EventLog.js';
import { parseAll } from './parseAll.js';
import { type AddResult, type BookEntry, RecordBook } from './RecordBook.js';
import { RecordIndex } from './RecordIndex.js';
import { type RegistryDump, registryDumpSchema } from './registryDumpSchema.js';

/** Which day is asked about, and as it was known on which day. Without `knownAt`: as it is known now. */
export type AsOf = { asOf: Day; knownAt?: Day };

/** One event of a history: its id, and the correction that put it aside, if any. */
export type HistoryEntry = { id: string; event: RegistryEvent; correctedBy?: string };

/**
 * Units, enterprises and their dated events, in memory. The log only grows; what held on a day, and what was known on a
 * day, is derived from it.
 *
 * @example
 * const registry = new Registry()
 * registry.add([{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }], { recordedAt: '2026-11-23' })
 * registry.record([{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }], { recordedAt: '2026-11-23' })
 * registry.titlesOf('p1', { asOf: '2020-01-01' }).map(({ tier }) => tier) //=> ['national']
 * registry.titlesOf('p1', { asOf: '2017-01-01' }) //=> []
 */
export class Registry implements Source {
  readonly schemes: readonly Scheme[];
  readonly #book = new RecordBook();
  readonly #log: EventLog;
  readonly #index = new RecordIndex();

  constructor(options: { schemes?: readonly Scheme[] } = {}) {
    this.schemes = options.schemes ?? [];
    for (const scheme of iterableIn(this.schemes, 'schemes')) checkScheme(scheme);
    this.#log = new EventLog({
      recordOf: (id) => this.#book.get(id),
      schemeOf: (id) => findScheme(id, this.schemes),
      aboutScheme: (id) => aboutScheme(id, this.schemes),
    });
  }

  get units(): readonly Unit[] {
    return this.#book.units();
  }

  get enterprises(): readonly Enterprise[] {
    return this.#book.enterprises();
  }

  /** Every recorded event, in the order of recording, with the day on which it was. */
  get events(): readonly RegistryEvent[] {
    return [...this.#log.all];
  }

  /**
   * What was added and recorded since so many records and events: in the order in which it was learned, revisions among
   * it. For whoever keeps something beside the registry, as `countTiers` does.
   */
  changesSince(mark: { records: number; events: number }): {
    records: readonly RegistryRecord[];
    events: readonly RegistryEvent[];
  } {
    return { records: this.#book.journal.slice(mark.records), events: this.#log.all.slice(mark.events) };
  }

  /** The unit or enterprise of an id. */
  get(id: string): RegistryRecord | undefined {
    return this.#book.get(id);
  }

  /**
   * Adds enterprises and units, all or none. A unit's enterprise must be there or in the batch; suppliers and members
   * may be open and are reported. What changes in the world is an event; `revise` is for a record that was wrong, and
   * holds for every `knownAt`.
   *
   * @throws RegistryError `invalid-record`, `id-taken`, `unknown-record`
   */
  add(records: Iterable<RegistryRecord>, options: { recordedAt: Day; revise?: boolean }): AddResult {
    const { recordedAt, revise = false } = objectIn(options, 'options');
    dayNumber(recordedAt);
    const entries = parseAll(records, recordSchema, 'records').map((record) => ({ recordedAt, record }));
    return this.#addEntries(entries, revise);
  }

  /**
   * Records events, all or none, in any order. What cannot have happened is refused; the same event again is reported.
   *
   * @param options `openingHistory: 'incomplete'` when earlier lists were never loaded: a removal of a title that was
   *   never recorded is then a doubt instead of an error
   * @throws RegistryError see its codes
   */
  record(
    events: Iterable<RegistryEvent>,
    options: { recordedAt: Day; openingHistory?: 'complete' | 'incomplete' },
  ): RecordResult {
    const { recordedAt, openingHistory = 'complete' } = objectIn(options, 'options');
    dayNumber(recordedAt);
    const isTolerant = openingHistory === 'incomplete';
    const batch = parseAll(events, eventSchema, 'events').map((event) => {
      return Object.assign({}, isTolerant ? withoutHistory(event) : event, { recordedAt });
    });
    return this.#admit(batch, isTolerant);
  }

  /**
   * How a unit, or an enterprise, stands in every scheme on a day.
   *
   * @throws RegistryError `unknown-record`, `invalid-day`
   */
  titlesOf(id: string, options: AsOf): Title[] {
    this.#known(id);
    const facts = this.#log.linkedFacts(id, options);
    const tenures = [...schemesIn(facts)].flatMap((scheme) =>
      tenuresOf(facts, findScheme(scheme, this.schemes)),
    );
    const own = tenures.filter(({ name }) => name.unit === id);
    const ownFacts = facts.filter(({ unit }) => unit === id);
    return titlesOn(own, ownFacts, dayNumber(options.asOf));
  }

  /**
   * The name of a unit or an enterprise on a day. A unit without a name of its own bears its enterprise's. Several
   * names where a blurred date leaves open which one held.
   *
   * @throws RegistryError `unknown-record`, `invalid-day`
   */
  namesOf(id: string, options: AsOf): string[] {
    const record = this.#known(id);
    const facts = effectiveFacts(this.#log.of(id), options);
    const states = unitStates(record, facts, dayNumber(options.asOf));
    const names = states.flatMap(({ name, enterprise }) => {
      if (name !== undefined) return name;
      return enterprise === undefined ? [] : this.namesOf(enterprise, options);
    });
    return [...new Set(names)].sort();
  }

  /** Everything that was recorded about a unit or an enterprise, in the order of recording. */
  history(id: string): HistoryEntry[] {
    this.#known(id);
    const events = this.#log.of(id);
    const corrections = correctionsOf(events);
    return events.map((event) => {
      const id = eventIdOf(event);
      const correction = corrections.get(event);
      return correction ? { id, event, correctedBy: eventIdOf(correction) } : { id, event };
    });
  }

  /**
   * The records that bear a credit code, or that bear or once bore a name. Names are compared in their normal form; a
   * unit without a name of its own is found under its enterprise's.
   */
  find(query: { name: string } | { creditCode: string }): RegistryRecord[] {
    this.#index.learn(this.#book.journal, this.#log.all);
    if ('creditCode' in query) {
      const borne = (record: RegistryRecord) =>
        record.kind === 'enterprise' && record.creditCode === query.creditCode;
      return this.#records(this.#index.byCreditCode(query.creditCode)).filter(borne);
    }
    const wanted = normalizeName(query.name);
    const bears = (record: RegistryRecord) =>
      this.#namesEver(record).some((name) => normalizeName(name) === wanted);
    return this.#records(this.#index.byName(query.name)).filter(bears);
  }

  #records(ids: readonly string[]): RegistryRecord[] {
    return [...new Set(ids)].flatMap((id) => this.#book.get(id) ?? []);
  }

  #namesEver(record: RegistryRecord): string[] {
    const facts = effectiveFacts(this.#log.of(record.id));
    const renamed = facts.flatMap((fact) => (fact.type === 'renamed' ? fact.name : []));
    const former = record.kind === 'enterprise' ? (record.formerNames ?? []).map(({ name }) => name) : [];
    if (record.name !== undefined || !('enterprise' in record))
      return [record.name ?? '', ...former, ...renamed];
    const transferred = facts.flatMap((fact) => (fact.type === 'transferred' ? fact.to : []));
    const owners = this.#records([record.enterprise, ...transferred]);
    return [...renamed, ...owners.flatMap((owner) => this.#namesEver(owner))];
  }

  /**
   * The whole registry as plain data, but for schemes of your own. `Registry.fromJSON` makes the same registry of it, given
   * the same schemes.
   */
  toJSON(): RegistryDump {
    return {
      format: 'green-manufacturing-registry',
      version: 1,
      records: this.#book.entries(),
      events: [...this.#log.all],
    };
  }

  /**
   * Makes a registry of a dump that may come from anywhere: shapes, references and histories are checked again.
   *
   * @param options `onProgress`: is told how many records and events are loaded, after the records and at the end
   * @throws RegistryError `invalid-dump`, or what `add` and `record` throw
   */
  static fromJSON(
    dump: unknown,
    options: { schemes?: readonly Scheme[]; onProgress?: (done: number) => void } = {},
  ): Registry {
    const read = readWith(compiledSchema(registryDumpSchema), dump);
    if (!read.ok) throw new RegistryError('invalid-dump', { issues: read.issues });
    const { records, events } = read.value;
    const registry = new Registry(options);
    registry.#addEntries(records, false);
    options.onProgress?.(records.length);
    registry.#admit(events, true);
    options.onProgress?.(records.length + events.length);
    return registry;
  }

  #addEntries(entries: readonly BookEntry[], revise: boolean): AddResult {
    return this.#book.add(deepFreeze(entries), { revise });
  }

  #admit(events: readonly RegistryEvent[], tolerant: boolean): RecordResult {
    return this.#log.admit(deepFreeze(events), { tolerant });
  }

  #known(id: string): RegistryRecord {
    const record = this.#book.get(id);
    if (!record) throw new RegistryError('unknown-record', { id, namedBy: id });
    return record;
  }
}

/** An ending says itself that the beginning of its title may never have been loaded. */
function withoutHistory(event: RegistryEvent): RegistryEvent {
  const openingHistory = 'incomplete';
  if (event.type === 'corrected') {
    const { replacement } = event;
    return replacement && isEnding(replacement)
      ? { ...event, replacement: { ...replacement, openingHistory } }
      : event;
  }
  return isEnding(event) ? { ...event, openingHistory } : event;
}

function isEnding(fact: Fact): fact is TitleEvent {
  return fact.type === 'title' && endingStages.some((stage) => stage === fact.stage);
}
