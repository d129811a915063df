import { type Day, dayNumber } from '../../words/calendar/internal.js';
import { normalizeName } from '../../words/identity/index.js';
import {
  arrayIn,
  deepFreeze,
  endingStages,
  mustBeOneOf,
  objectIn,
  RegistryError,
  textIn,
} from '../../words/vocabulary/internal.js';
import { eventSchema, type Fact, type RegistryEvent, type TitleEvent } from '../event/index.js';
import {
  correctionsOf,
  effectiveFacts,
  type RecordVersion,
  type Source,
  type Title,
  tenuresOf,
  titlesOn,
  unitStates,
  versionAt,
} from '../timeline/internal.js';
import { aboutScheme, checkScheme, eventIdOf, findScheme, type Scheme } from '../title/internal.js';
import { type Enterprise, type RegistryRecord, recordSchema, type Unit } from '../unit/index.js';
import { Clock } from './Clock.js';
import { EventLog, type RecordResult, schemesIn } from './EventLog.js';
import { parseAll } from './parseAll.js';
import { type AddResult, RecordBook } from './RecordBook.js';
import { RecordIndex } from './RecordIndex.js';
import { readDump } from './readDump.js';
import type { RegistryDump } from './registryDumpSchema.js';
import { schemesWith } from './schemesWith.js';

/** Which day is asked about, and as it was known on which day. Without `knownAt`: as it is known now. */
export type AsOf = { asOf: Day; knownAt?: Day };

/** One event of a history: its id, and the correction that put it aside, if any. */
export type HistoryEntry = { id: string; event: RegistryEvent; correctedBy?: string };

/** What records may be found by. */
type Wanted = { name?: string; creditCode?: string; knownAt?: Day };

/** Makes a registry of what another one has taken: references and histories are checked again, shapes are not. */
export let restored: (
  taken: { records: readonly RecordVersion[]; events: readonly RegistryEvent[] },
  schemes: readonly Scheme[],
) => Registry;

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
  readonly #clock = new Clock();
  readonly #book = new RecordBook(this.#clock);
  readonly #log: EventLog;
  readonly #index = new RecordIndex();

  constructor(options: { schemes?: readonly Scheme[] } = {}) {
    const given = arrayIn(objectIn(options, 'options').schemes ?? [], 'schemes');
    for (const scheme of given) checkScheme(scheme);
    // Of its own: what a registry goes by changes with nobody's data.
    this.schemes = deepFreeze(JSON.parse(JSON.stringify(given)));
    const context = {
      recordOf: (id: string) => this.#book.get(id),
      schemeOf: (id: string) => findScheme(id, this.schemes),
      aboutScheme: (id: string) => aboutScheme(id, this.schemes),
    };
    this.#log = new EventLog(context, this.#clock);
  }

  get units(): readonly Unit[] {
    return this.#book.units();
  }

  get enterprises(): readonly Enterprise[] {
    return this.#book.enterprises();
  }

  /** Every wording of the records that were revised, in the order of recording. */
  get revisions(): readonly RecordVersion[] {
    return this.#book.revisions();
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
    records: readonly RecordVersion[];
    events: readonly RegistryEvent[];
  } {
    return { records: this.#book.journal.slice(mark.records), events: this.#log.all.slice(mark.events) };
  }

  /**
   * The unit or enterprise of an id, as it is known now, or as it was worded on a day of recording; before its first one as that
   * says.
   *
   * @throws RegistryError `invalid-day`
   */
  get(id: string, options: { knownAt?: Day } = {}): RegistryRecord | undefined {
    return versionAt(this.#book.versionsOf(id), options.knownAt);
  }

  /**
   * Adds enterprises and units, all or none. A unit's enterprise must be there or in the batch; suppliers and members
   * may be open and are reported. What changes in the world is an event; `revise` is for a record that was wrong: a
   * question with an earlier `knownAt` still sees what it said. What was said before is a duplicate, whatever its day.
   *
   * @throws RegistryError `invalid-record`, `id-taken`, `unknown-record`; `recorded-before` for a day before the latest one
   */
  add(records: Iterable<RegistryRecord>, options: { recordedAt: Day; revise?: boolean }): AddResult {
    const { recordedAt, revise = false } = objectIn(options, 'options');
    dayNumber(recordedAt);
    mustBeOneOf('revise', revise, [true, false]);
    const versions = parseAll(records, recordSchema, 'records').map((record) => ({ recordedAt, record }));
    return this.#book.add(deepFreeze(versions), { revise });
  }

  /**
   * Records events, all or none, in any order. What cannot have happened is refused; the same event again is reported,
   * whatever its day.
   *
   * @param options `openingHistory: 'incomplete'` when earlier lists were never loaded: a removal of a title that was
   *   never recorded is then a doubt instead of an error
   * @throws RegistryError see its codes; `recorded-before` for a day before the latest one
   */
  record(
    events: Iterable<RegistryEvent>,
    options: { recordedAt: Day; openingHistory?: 'complete' | 'incomplete' },
  ): RecordResult {
    const { recordedAt, openingHistory = 'complete' } = objectIn(options, 'options');
    dayNumber(recordedAt);
    mustBeOneOf('openingHistory', openingHistory, ['complete', 'incomplete']);
    const isTolerant = openingHistory === 'incomplete';
    const batch = parseAll(events, eventSchema, 'events').map((event) => {
      return learnedOn(recordedAt, isTolerant ? withoutHistory(event) : event);
    });
    return this.#log.admit(deepFreeze(batch), { tolerant: isTolerant });
  }

  /**
   * How a unit, or an enterprise, stands in every scheme on a day: by scheme, tier from high to low, and project.
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
    const placeOf = ({ scheme, tier = '', project = '' }: Title) => ({
      scheme,
      rank: findScheme(scheme, this.schemes).tiers.indexOf(tier),
      project,
    });
    const titles = titlesOn(own, ownFacts, dayNumber(options.asOf));
    const placed = titles.map((title) => ({ title, ...placeOf(title) }));
    placed.sort((a, b) => byText(a.scheme, b.scheme) || b.rank - a.rank || byText(a.project, b.project));
    return placed.map(({ title }) => title);
  }

  /**
   * The name of a unit or an enterprise on a day. A unit without a name of its own bears its enterprise's. Several
   * names where a blurred date leaves open which one held.
   *
   * @throws RegistryError `unknown-record`, `invalid-day`
   */
  namesOf(id: string, options: AsOf): string[] {
    this.#known(id);
    const record = versionAt(this.#book.versionsOf(id), options.knownAt);
    const facts = effectiveFacts(this.#log.of(id), options);
    const { names, enterprises } = unitStates(record, facts, dayNumber(options.asOf));
    const found = names.flatMap((name) => {
      if (name !== undefined) return name;
      return enterprises.flatMap((owner) => (owner === undefined ? [] : this.namesOf(owner, options)));
    });
    return [...new Set(found)].sort();
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
   * The records that bear a credit code, or that bear or once bore a name; with `knownAt`, as it was known on that day. Names
   * are compared in their normal form; a unit without a name of its own is found under its enterprise's.
   */
  find(query: ({ name: string } | { creditCode: string }) & { knownAt?: Day }): RegistryRecord[] {
    const { knownAt, creditCode, name = '' }: Wanted = objectIn(query, 'query');
    this.#index.learn(this.#book.journal, this.#log.all);
    if (creditCode !== undefined) {
      const borne = (record: RegistryRecord) =>
        record.kind === 'enterprise' && record.creditCode === creditCode;
      return this.#records(this.#index.byCreditCode(creditCode), knownAt).filter(borne);
    }
    const wanted = normalizeName(textIn(name, 'query.name'));
    const bears = (record: RegistryRecord) =>
      this.#namesEver(record, knownAt).some((name) => normalizeName(name) === wanted);
    return this.#records(this.#index.byName(name), knownAt).filter(bears);
  }

  #records(ids: readonly string[], knownAt: Day | undefined): RegistryRecord[] {
    return [...new Set(ids)].flatMap((id) => versionAt(this.#book.versionsOf(id), knownAt) ?? []);
  }

  #namesEver(record: RegistryRecord, knownAt: Day | undefined): string[] {
    const facts = effectiveFacts(this.#log.of(record.id), { knownAt });
    const renamed = facts.flatMap((fact) => (fact.type === 'renamed' ? fact.name : []));
    const former = record.kind === 'enterprise' ? (record.formerNames ?? []).map(({ name }) => name) : [];
    if (record.name !== undefined || !('enterprise' in record))
      return [record.name ?? '', ...former, ...renamed];
    const transferred = facts.flatMap((fact) => (fact.type === 'transferred' ? fact.to : []));
    const owners = this.#records([record.enterprise, ...transferred], knownAt);
    return [...renamed, ...owners.flatMap((owner) => this.#namesEver(owner, knownAt))];
  }

  /** The whole registry as plain data, schemes of your own included. `Registry.fromJSON` makes the same registry of it. */
  toJSON(): RegistryDump {
    return {
      format: 'green-manufacturing-registry',
      version: 2,
      ...(this.schemes.length > 0 ? { schemes: this.schemes } : {}),
      records: [...this.#book.journal],
      events: [...this.#log.all],
    };
  }

  /**
   * Makes a registry of a dump that may come from anywhere: shapes, references and histories are checked again.
   *
   * @param options `schemes`: more schemes than the dump holds; `onProgress`: is told how many records and events are read
   * @throws RegistryError `dump-version`, `invalid-dump`, `scheme-differs`, or what `add` and `record` throw
   */
  static fromJSON(
    dump: unknown,
    options: { schemes?: readonly Scheme[]; onProgress?: (done: number) => void } = {},
  ): Registry {
    const { records, events, schemes } = readDump(dump, options.onProgress);
    const registry = restored({ records, events }, schemesWith(schemes, options.schemes ?? []));
    options.onProgress?.(records.length + events.length);
    return registry;
  }

  static {
    restored = ({ records, events }, schemes) => {
      const registry = new Registry({ schemes });
      registry.#book.restore(deepFreeze(records));
      registry.#log.admit(deepFreeze(events), { tolerant: true, restores: true });
      return registry;
    };
  }

  #known(id: string): RegistryRecord {
    const record = this.#book.get(id);
    if (!record) throw new RegistryError('unknown-record', { id, namedBy: id });
    return record;
  }
}

/** The event with its day of recording, its fields in the order in which a dump is read. */
function learnedOn(recordedAt: Day, event: RegistryEvent): RegistryEvent {
  const { type, id, unit } = event;
  return Object.assign({}, { type, ...(id === undefined ? {} : { id }), unit, recordedAt }, event, {
    recordedAt,
  });
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

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
