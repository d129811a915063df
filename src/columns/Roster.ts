import type { RegistryEvent } from '../event/index.js';
import type { UnitState } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { Ids } from './Ids.js';
import { Ints } from './Ints.js';
import type { Place } from './placesOf.js';
import { Refs } from './Refs.js';
import { Rings } from './Rings.js';

const nothing: UnitState = {};
const none: readonly number[] = [];

/**
 * Units and enterprises by number, with their events and with what ties them together: an enterprise and its units, both
 * sides of a transfer or a merger. What is tied may have to be counted as one thing.
 */
export class Roster {
  /** By number: a record, or the id of one that was named and not yet added. */
  readonly #named = new Refs<RegistryRecord | string>();
  /** In the order in which they were learned. */
  readonly events = new Refs<RegistryEvent>();
  /** Since it is watched: the numbers of all that was added or of which something was learned, in the order of learning. */
  readonly touched = new Ints();
  #isWatched = false;
  /** An event that bears no day of recording, if there is one. */
  undated: RegistryEvent | undefined;
  /** Made when it is first asked who is tied to whom, and then as far as so many numbers. */
  readonly #rings = new Rings();
  #tied = 0;
  /** What else is to be tied: who, and to which id. */
  #ties: { number: number; id: string }[] = [];
  readonly #ids = new Ids((number) => {
    const named = this.#named.at(number);
    return typeof named === 'string' ? named : named?.id;
  });
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
    return this.#named.length;
  }

  recordOf(number: number): RegistryRecord | undefined {
    const named = this.#named.at(number);
    return typeof named === 'string' ? undefined : named;
  }

  /** Adds records. Their numbers follow one another where all are new. */
  add(records: readonly RegistryRecord[]): void {
    this.#reserve(this.size + records.length);
    for (const record of records) {
      const known = this.size;
      const number = this.#numberOf(record.id, record);
      if (number < known) this.#named.set(number, record);
      if (number < this.#tied && 'enterprise' in record) this.#ties.push({ number, id: record.enterprise });
      this.#touch(number);
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
    if (fact.type === 'merged') this.#ties.push({ number, id: fact.into });
    if (fact.type === 'transferred') this.#ties.push({ number, id: fact.to });
    if (fact.type === 'merged') this.#merging.add(number);
    if (fact.type === 'transferred' || fact.type === 'relocated') this.#moving.add(number);
  }

  /** From now on it writes down what is touched. */
  watch(): void {
    this.#isWatched = true;
  }

  has(id: string): boolean {
    const number = this.#ids.find(id);
    return number !== undefined && this.recordOf(number) !== undefined;
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

  /** The numbers of a unit's later places, past ones among them. */
  laterPlacesOf(unit: number): readonly number[] {
    return this.#places.get(unit) ?? none;
  }

  /** Where a number stands and whose it is. */
  stateOf(number: number): UnitState {
    return (this.#states.size > 0 && this.#states.get(number)) || (this.recordOf(number) ?? nothing);
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
        number = this.#newNumber(this.#named.at(unit) ?? '');
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
    this.tieAll();
    return this.#rings.rootOf(number);
  }

  /** All that is tied to a unit, itself among them. */
  tiedTo(number: number): number[] {
    this.tieAll();
    const tied = [number];
    for (let at = this.nextTied(number); at !== number; at = this.nextTied(at)) tied.push(at);
    return tied;
  }

  /** From any of those that are tied to one another to the next, and in the end back to the first. */
  nextTied(number: number): number {
    return this.#rings.nextOf(number);
  }

  /** Ties together what has been learned to be tied: whoever asks who is tied to whom does it, at the latest. */
  tieAll(): void {
    if (this.#tied === this.size && this.#ties.length === 0) return;
    for (; this.#tied < this.size; this.#tied += 1) {
      const record = this.#unitOf.has(this.#tied) ? undefined : this.recordOf(this.#tied);
      if (record && 'enterprise' in record) this.#tie(this.#tied, record.enterprise);
    }
    const ties = this.#ties;
    this.#ties = [];
    for (const { number, id } of ties) this.#tie(number, id);
    this.#rings.reach(this.size);
    this.#tied = this.size;
  }

  #tie(number: number, id: string): void {
    const other = this.#numberOf(id);
    this.#rings.reach(this.size);
    this.#rings.tie(number, other);
  }

  #touch(number: number): void {
    if (this.#isWatched) this.touched.push(number);
  }

  /** @param record what to keep under a new number */
  #numberOf(id: string, record?: RegistryRecord): number {
    const next = this.size;
    const number = this.#ids.numberOf(id, next);
    return number < next ? number : this.#newNumber(record ?? id);
  }

  #newNumber(named: RegistryRecord | string): number {
    this.#named.push(named);
    this.#latest.push(0);
    return this.size - 1;
  }

  #reserve(room: number): void {
    this.#named.reserve(room);
    this.#latest.reserve(room);
    this.#ids.reserve(room);
  }
}
