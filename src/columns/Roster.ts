import type { RegistryEvent } from '../event/index.js';
import type { UnitState } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { Ints } from './Ints.js';
import type { Place } from './placesOf.js';

/**
 * Units and enterprises by number, with their events and with what ties them together: an enterprise and its units, both
 * sides of a transfer or a merger. What is tied may have to be counted as one thing.
 */
export class Roster {
  readonly records: (RegistryRecord | undefined)[] = [];
  /** Since it is watched: the numbers of all that was added or of which something was learned, in the order of learning. */
  readonly touched = new Ints();
  #isWatched = false;
  /** An event that bears no day of recording, if there is one. */
  undated: RegistryEvent | undefined;
  readonly #numbers = new Map<string, number>();
  /** Who is absorbed by another. */
  readonly #merging = new Set<number>();
  /** Who stands in more than one place, or under more than one owner, one after the other. */
  readonly #moving = new Set<number>();
  /** Numbers of later places, by that of the unit, and the unit of each. */
  readonly #places = new Map<number, number[]>();
  readonly #unitOf = new Map<number, number>();
  readonly #states = new Map<number, UnitState>();
  /** Events as chains: the latest of each unit, and of each event the one before it. */
  readonly #events: RegistryEvent[] = [];
  readonly #latest = new Ints();
  readonly #before = new Ints();
  /** What is tied together stands in a ring: of each the next one. */
  readonly #next = new Ints();
  readonly #root = new Ints();

  get size(): number {
    return this.records.length;
  }

  add(record: RegistryRecord): void {
    const number = this.#numberOf(record.id);
    this.records[number] = record;
    if ('enterprise' in record) this.#tie(number, this.#numberOf(record.enterprise));
    this.#touch(number);
  }

  take(event: RegistryEvent): void {
    const number = this.#numberOf(event.unit);
    this.undated ??= event.recordedAt === undefined ? event : undefined;
    this.#before.push(this.#latest.at(number));
    this.#events.push(event);
    this.#latest.set(number, this.#events.length);
    const fact = event.type === 'corrected' ? event.replacement : event;
    if (fact?.type === 'merged') this.#tie(number, this.#numberOf(fact.into));
    if (fact?.type === 'transferred') this.#tie(number, this.#numberOf(fact.to));
    if (fact?.type === 'merged') this.#merging.add(number);
    if (fact?.type === 'transferred' || fact?.type === 'relocated') this.#moving.add(number);
    this.#touch(number);
  }

  /** From now on it writes down what is touched. */
  watch(): void {
    this.#isWatched = true;
  }

  has(id: string): boolean {
    const number = this.#numbers.get(id);
    return number !== undefined && this.records[number] !== undefined;
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
    return this.#places.get(unit) ?? [];
  }

  /** Where a number stands and whose it is. */
  stateOf(number: number): UnitState {
    return this.#states.get(number) ?? this.records[number] ?? {};
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
        number = this.#newNumber();
        this.records[number] = this.records[unit];
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
      const event = this.#events[at - 1];
      if (event) events.push(event);
    }
    return events.reverse();
  }

  /** The number of the enterprise that a unit belongs to; its own where it belongs to none. */
  ownerOf(number: number): number {
    const { enterprise } = this.stateOf(number);
    return enterprise === undefined ? number : this.#numberOf(enterprise);
  }

  /** All that is tied to a unit, itself among them. */
  tiedTo(number: number): number[] {
    const tied = [number];
    for (let at = this.#next.at(number); at !== number; at = this.#next.at(at)) tied.push(at);
    return tied;
  }

  #touch(number: number): void {
    if (this.#isWatched) this.touched.push(number);
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.#newNumber();
    this.#numbers.set(id, number);
    return number;
  }

  #newNumber(): number {
    const number = this.size;
    this.records.push(undefined);
    this.#latest.push(0);
    this.#next.push(number);
    this.#root.push(number);
    return number;
  }

  /** Splices two rings into one, unless they are one already. */
  #tie(one: number, other: number): void {
    const [root, otherRoot] = [this.#rootOf(one), this.#rootOf(other)];
    if (root === otherRoot) return;
    this.#root.set(otherRoot, root);
    const next = this.#next.at(root);
    this.#next.set(root, this.#next.at(otherRoot));
    this.#next.set(otherRoot, next);
  }

  #rootOf(number: number): number {
    let root = number;
    while (this.#root.at(root) !== root) {
      this.#root.set(root, this.#root.at(this.#root.at(root)));
      root = this.#root.at(root);
    }
    return root;
  }
}
