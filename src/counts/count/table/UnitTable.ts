import type { RegistryEvent } from '../../../records/event/index.js';
import { pushTo, type RecordVersion, type UnitState, versionAt } from '../../../records/timeline/internal.js';
import type { RegistryRecord } from '../../../records/unit/index.js';
import type { Day } from '../../../words/calendar/index.js';
import { type UnitColumn, type UnitColumnName, unitColumnNames, unitReadings } from './columns.js';
import { Dictionary } from './Dictionary.js';
import { NumberColumn } from './NumberColumn.js';
import { type OrderedPlaces, orderedBy, type ThingOrder } from './orderedBy.js';
import { type Stay, staysOf } from './staysOf.js';

/** A stay of a unit in one or several of its places. */
export type PlacedStay = Omit<Stay, 'states' | 'record'> & { places: readonly number[] };

/**
 * The units of a source in columns. Its rows are places: one for each unit, under the number of the unit, and one more for
 * each further state in which a unit that moves may stand. Number 0 is nobody.
 */
export class UnitTable {
  readonly ids = new Dictionary();
  readonly records: (RegistryRecord | undefined)[] = [undefined];
  readonly columns: Readonly<Record<UnitColumnName, UnitColumn>>;
  /** The wordings of the records that were revised. */
  readonly versions = new Map<number, RecordVersion[]>();
  /** Units that move, or of which it was said, and those whose records were revised. */
  readonly moving = new Set<number>();
  /** By number of the unit: the stays of those that move. */
  readonly stays = new Map<number, readonly PlacedStay[]>();
  /** By place: 1 where the unit moves. */
  readonly moves = NumberColumn.ofCodes();
  /** Units that mergers tie together, each to its neighbours. */
  readonly neighbours = new Map<number, Set<number>>();
  /** An event without a day of recording, if there is one. */
  undated: RegistryEvent | undefined;
  /** The unit of each further place. */
  readonly #unitOf = new Map<number, number>();
  readonly #placesOf = new Map<number, Map<string, number>>();
  #orders = new Map<ThingOrder, OrderedPlaces>();

  constructor() {
    const column = (): UnitColumn => ({ words: new Dictionary(), codes: NumberColumn.ofCodes() });
    this.columns = {
      kind: column(),
      division: column(),
      zone: column(),
      industry: column(),
      chains: column(),
      enterprise: column(),
    };
  }

  /** How many places there are, nobody's included. */
  get size(): number {
    return this.ids.size;
  }

  unitOf(place: number): number {
    return this.#unitOf.get(place) ?? place;
  }

  /** Makes room for so many more records. */
  reserve(records: number): void {
    this.ids.reserve(records);
    for (const name of unitColumnNames) this.columns[name].codes.reserve(this.size + records);
  }

  /** Adds a record, the last one where several have one id. */
  add(record: RegistryRecord): void {
    const unit = this.ids.codeOf(record.id);
    this.records[unit] = record;
    this.#write(unit, record, record);
    if (this.#orders.size > 0) this.#orders.clear();
  }

  /** Keeps the wordings of a record that was revised. */
  revise(version: RecordVersion): void {
    const unit = this.ids.codeOf(version.record.id);
    pushTo(this.versions, unit, version);
    this.moving.add(unit);
  }

  /** The record of a unit as it was known on a day. */
  recordOf(unit: number, knownAt: Day | undefined): RegistryRecord | undefined {
    return versionAt(this.versions.get(unit) ?? [], knownAt) ?? this.records[unit];
  }

  /** Notes what of an event is about more than a title, and answers the number of its unit. */
  note(event: RegistryEvent): number {
    const unit = this.ids.codeOf(event.unit);
    if (event.recordedAt === undefined) this.undated ??= event;
    const fact = event.type === 'corrected' ? event.replacement : event;
    if (fact?.type === 'merged') this.#tie(unit, this.ids.codeOf(fact.into));
    if (fact?.type === 'relocated' || fact?.type === 'transferred') this.moving.add(unit);
    return unit;
  }

  /** A unit and all that mergers tie to it. */
  linked(start: number): Set<number> {
    const found = new Set([start]);
    for (const unit of found) for (const next of this.neighbours.get(unit) ?? []) found.add(next);
    return found;
  }

  /** Works out where a unit stands from all its events, if it moves. */
  place(unit: number, events: readonly RegistryEvent[]): void {
    const record = this.records[unit];
    if (!record || !this.moving.has(unit)) return;
    const versions = this.versions.get(unit) ?? [{ recordedAt: '', record }];
    const stays = staysOf(versions, events).map(({ record: own, states, ...stay }): PlacedStay => {
      return { ...stay, places: [...new Set(states.map((state) => this.#placeOf(unit, own, state)))] };
    });
    this.stays.set(unit, stays);
    this.#orders.clear();
  }

  /** The numbers of all units. */
  *numbers(): Generator<number> {
    for (let unit = 1; unit < this.size; unit += 1) if (this.ids.words[unit] !== null) yield unit;
  }

  /** Every place in which a unit stands at some time. */
  eachPlace(see: (place: number) => void): void {
    for (let unit = 1; unit < this.size; unit += 1) {
      if (!this.records[unit]) continue;
      if (this.moves.at(unit) === 0) see(unit);
      else for (const place of new Set(this.stays.get(unit)?.flatMap(({ places }) => places))) see(place);
    }
  }

  /** All places, thing by thing. Made when it is first asked for. */
  orderBy(things: ThingOrder): OrderedPlaces {
    const order = this.#orders.get(things) ?? orderedBy(things, this);
    this.#orders.set(things, order);
    return order;
  }

  #placeOf(unit: number, record: RegistryRecord, state: UnitState): number {
    const words = JSON.stringify(unitColumnNames.map((name) => unitReadings[name](record, state) ?? null));
    const known = this.#placesOf.get(unit) ?? new Map([[this.#wordsAt(unit), unit]]);
    this.#placesOf.set(unit, known);
    const place = known.get(words) ?? this.ids.skip();
    if (!known.has(words)) {
      known.set(words, place);
      this.#unitOf.set(place, unit);
      this.#write(place, record, state);
    }
    this.moves.set(place, 1);
    this.moves.set(unit, 1);
    return place;
  }

  #wordsAt(place: number): string {
    return JSON.stringify(
      unitColumnNames.map((name) => {
        const { words, codes } = this.columns[name];
        return words.words[codes.at(place)] ?? null;
      }),
    );
  }

  #write(place: number, record: RegistryRecord, state: UnitState): void {
    for (const name of unitColumnNames) {
      const { words, codes } = this.columns[name];
      codes.set(place, words.codeOf(unitReadings[name](record, state)));
    }
  }

  #tie(one: number, other: number): void {
    this.neighbours.set(one, (this.neighbours.get(one) ?? new Set()).add(other));
    this.neighbours.set(other, (this.neighbours.get(other) ?? new Set()).add(one));
  }
}
