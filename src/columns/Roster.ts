import type { RegistryEvent } from '../event/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { Ints } from './Ints.js';

/**
 * Units and enterprises by number, with their events and with what ties them together: an enterprise and its units, both
 * sides of a transfer or a merger. What is tied may have to be counted as one thing.
 */
export class Roster {
  readonly records: (RegistryRecord | undefined)[] = [];
  /** The numbers of all that was added or of which something was learned, in the order of learning. */
  readonly touched = new Ints();
  /** An event that bears no day of recording, if there is one. */
  undated: RegistryEvent | undefined;
  readonly #numbers = new Map<string, number>();
  /** Who may stand in more than one place or under more than one owner. */
  readonly #moving = new Set<number>();
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
    this.touched.push(number);
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
    const moves = fact?.type === 'merged' || fact?.type === 'transferred' || fact?.type === 'relocated';
    if (moves) this.#moving.add(number);
    this.touched.push(number);
  }

  has(id: string): boolean {
    const number = this.#numbers.get(id);
    return number !== undefined && this.records[number] !== undefined;
  }

  isMoving(number: number): boolean {
    return this.#moving.has(number);
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
    const record = this.records[number];
    return record && 'enterprise' in record ? this.#numberOf(record.enterprise) : number;
  }

  /** All that is tied to a unit, itself among them. */
  tiedTo(number: number): number[] {
    const tied = [number];
    for (let at = this.#next.at(number); at !== number; at = this.#next.at(at)) tied.push(at);
    return tied;
  }

  #numberOf(id: string): number {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    const number = this.size;
    this.#numbers.set(id, number);
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
