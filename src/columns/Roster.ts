import type { RegistryEvent } from '../event/index.js';
import type { UnitState } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { Ids } from './Ids.js';
import { Ints } from './Ints.js';
import type { Place } from './placesOf.js';
import { Refs } from './Refs.js';
import { Rings } from './Rings.js';

const nothing: UnitState = {};

/**
 * Units and enterprises by number, with their events and with what ties them together: an enterprise and its units, both
 * sides of a transfer or a merger. What is tied may have to be counted as one thing.
 */
export class Roster {
  readonly records = new Refs<RegistryRecord>();
  /** In the order in which they were learned. */
  readonly events = new Refs<RegistryEvent>();
  /** Since it is watched: the numbers of all that was added or of which something was learned, in the order of learning. */
  readonly touched = new Ints();
  #isWatched = false;
  /** An event that bears no day of recording, if there is one. */
  undated: RegistryEvent | undefined;
  readonly #rings = new Rings();
  /** Ids of what was named and not yet added. */
  readonly #strange = new Map<number, string>();
  readonly #ids = new Ids((number) => this.records.at(number)?.id ?? this.#strange.get(number));
  /** Who is absorbed by another. */
  readonly #merging = new Set<number>();
  /** Who stands in more than one place, or under more than one owner, one after the other. */
  readonly #moving = new Set<number>();
  /** Numbers of later places, by that of the unit, and the unit of each. */
  readonly #places = new Map<number, number[]>();
  readonly #unitOf = new Map<number, number>();
  readonly #states = new Map<number, UnitState>();
  /** Events as chains: the latest of each unit, and of each event the one before it. */
  readonly #latest = new Ints();
  readonly #before = new Ints();
  #lastUnit = '';
  #lastNumber = -1;

  get size(): number {
    return this.records.length;
  }

  /** Adds records. Their numbers follow one another where all are new. */
  add(records: readonly RegistryRecord[]): void {
    this.#reserve(this.size + records.length);
    for (const record of records) {
      const known = this.size;
      const number = this.#numberOf(record.id, record);
      if (number < known) this.records.set(number, record);
      if (this.#strange.size > 0) this.#strange.delete(number);
      this.#touch(number);
    }
    for (const record of records) {
      if ('enterprise' in record)
        this.#rings.tie(this.#numberOf(record.id), this.#numberOf(record.enterprise));
    }
  }

  /** Takes in events. */
  take(events: readonly RegistryEvent[], from = 0): void {
    this.events.reserve(events.length - from + this.events.length);
    this.#before.reserve(events.length - from + this.#before.length);
    for (let at = from; at < events.length; at += 1) {
      const event = events[at];
      if (event) this.#take(event);
    }
  }

  #take(event: RegistryEvent): void {
    const number = event.unit === this.#lastUnit ? this.#lastNumber : this.#numberOf(event.unit);
    this.#lastUnit = event.unit;
    this.#lastNumber = number;
    if (event.recordedAt === undefined) this.undated ??= event;
    this.#before.push(this.#latest.at(number));
    this.events.push(event);
    this.#latest.set(number, this.events.length);
    this.#touch(number);
    const fact = event.type === 'corrected' ? event.replacement : event;
    if (!fact || fact.type === 'title') return;
    if (fact.type === 'merged') this.#rings.tie(number, this.#numberOf(fact.into));
    if (fact.type === 'transferred') this.#rings.tie(number, this.#numberOf(fact.to));
    if (fact.type === 'merged') this.#merging.add(number);
    if (fact.type === 'transferred' || fact.type === 'relocated') this.#moving.add(number);
  }

  /** From now on it writes down what is touched. */
  watch(): void {
    this.#isWatched = true;
  }

  has(id: string): boolean {
    const number = this.#ids.find(id);
    return number !== undefined && this.records.at(number) !== undefined;
  }

  isMerging(number: number): boolean {
    return this.#merging.has(number);
  }

  isMoving(number: number): boolean {
    return this.#moving.has(number);
  }

  /** The unit that a number stands for: its own, or that of one of its later places. */
  unitOf(number: number): number {
    return this.#unitOf.get(number) ?? number;
  }

  /** The numbers of a unit and of its later places, past ones among them. */
  placesOf(unit: number): readonly number[] {
    const later = this.#places.get(unit);
    return later ? [unit, ...later] : [unit];
  }

  /** Where a number stands and whose it is. */
  stateOf(number: number): UnitState {
    return (this.#states.size > 0 && this.#states.get(number)) || (this.records.at(number) ?? nothing);
  }

  /**
   * Numbers for the places of a unit, the first one its own. What stands under a number never changes, since columns are
   * made of it once.
   */
  numbersOf(unit: number, places: readonly Place[]): number[] {
    const known = this.#places.get(unit) ?? [];
    this.#places.set(unit, known);
    const free = new Set(known);
    return places.map(({ state }, at) => {
      if (at === 0) return unit;
      const text = JSON.stringify(state);
      let number = [...free].find((one) => JSON.stringify(this.#states.get(one)) === text);
      if (number === undefined) {
        number = this.#newNumber(this.records.at(unit));
        this.#states.set(number, state);
        this.#unitOf.set(number, unit);
        known.push(number);
      }
      free.delete(number);
      return number;
    });
  }

  /** The events of a unit, in the order in which they were learned. */
  eventsOf(number: number): RegistryEvent[] {
    const events: RegistryEvent[] = [];
    for (let at = this.#latest.at(number); at > 0; at = this.#before.at(at - 1)) {
      const event = this.events.at(at - 1);
      if (event) events.push(event);
    }
    return events.length > 1 ? events.reverse() : events;
  }

  /** The number of the enterprise that a unit belongs to; its own where it belongs to none. */
  ownerOf(number: number): number {
    const { enterprise } = this.stateOf(number);
    return enterprise === undefined ? number : this.#numberOf(enterprise);
  }

  /** One of all that are tied to one another, the same for each of them. */
  rootOf(number: number): number {
    return this.#rings.rootOf(number);
  }

  /** All that is tied to a unit, itself among them. */
  tiedTo(number: number): number[] {
    return this.#rings.ringOf(number);
  }

  #touch(number: number): void {
    if (this.#isWatched) this.touched.push(number);
  }

  /** @param record what to keep under a new number */
  #numberOf(id: string, record?: RegistryRecord): number {
    const next = this.size;
    const number = this.#ids.numberOf(id, next);
    if (number < next) return number;
    if (!record) this.#strange.set(number, id);
    return this.#newNumber(record);
  }

  #newNumber(record: RegistryRecord | undefined): number {
    this.records.push(record);
    this.#latest.push(0);
    this.#rings.push();
    return this.size - 1;
  }

  #reserve(room: number): void {
    this.records.reserve(room);
    this.#latest.reserve(room);
    this.#rings.reserve(room);
    this.#ids.reserve(room);
  }
}
