import type { Sighting } from '../count/index.js';
import type { UnitState } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { Codes } from './Codes.js';
import { type Name, rawBy } from './Name.js';
import type { Roster } from './Roster.js';
import { nobody, sightingOfUnit } from './sightings.js';

/** What one dimension says of units and of their places, by number: the same code where it says the same. */
export class Column {
  readonly #codes = new Codes();
  /** By code: a unit of which it says this, and how that stood. */
  readonly #records: RegistryRecord[] = [];
  readonly #states: UnitState[] = [];
  readonly #known = new Map<string | undefined, number>();
  readonly #roster: Roster;
  readonly #rawOf: ReturnType<typeof rawBy>;

  /** @param name of a dimension that belongs to units, not to awards */
  constructor(name: Name, roster: Roster) {
    this.#rawOf = rawBy(name);
    this.#roster = roster;
  }

  codeOf(number: number): number {
    return this.#codes.at(number);
  }

  /** A unit of which it says what a code stands for. */
  sightingOf(code: number): Sighting | undefined {
    const [record, state] = [this.#records[code], this.#states[code]];
    return record && state && sightingOfUnit(record, state);
  }

  /** Takes in what the roster has learned, and looks again at some units. */
  extend(again: Iterable<number>): void {
    const { size } = this.#roster;
    for (const unit of again) if (unit < this.#codes.length) this.#codes.set(unit, this.#lookAt(unit));
    this.#codes.reserve(size);
    for (let unit = this.#codes.length; unit < size; unit += 1) this.#codes.push(this.#lookAt(unit));
  }

  #lookAt(number: number): number {
    const record = this.#roster.recordOf(number) ?? nobody;
    const state = this.#roster.stateOf(number);
    const raw = this.#rawOf(record, state);
    const known = this.#known.get(raw);
    if (known !== undefined) return known;
    this.#known.set(raw, this.#records.length);
    this.#states.push(state);
    return this.#records.push(record) - 1;
  }
}
