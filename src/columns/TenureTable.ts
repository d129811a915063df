import { effectiveFacts } from '../timeline/index.js';
import { Ints } from './Ints.js';
import { placesOf } from './placesOf.js';
import type { Roster } from './Roster.js';
import { type Term, type TermOptions, Terms } from './Terms.js';
import { termsBy } from './termsBy.js';

/** What stands for the unit of a row that is out of date. */
export const nobody = -1;

/** The tenures of one scheme in columns. Those that are more than their days tell are left to the plain count. */
export class TenureTable {
  readonly terms: Terms;
  /** By row. The rows of a unit follow one another. */
  readonly unit = new Ints();
  readonly term = new Ints();
  /** Units, and all that is tied to them, that the plain count must count. */
  readonly left = new Set<number>();
  /** By unit: its first row, and one; zero where it has none. */
  readonly #start = new Ints();
  readonly #roster: Roster;
  readonly #twoClocks: boolean;
  readonly #termsOf: ReturnType<typeof termsBy>;
  #dead = 0;

  constructor(roster: Roster, options: TermOptions) {
    this.terms = new Terms(options.scheme);
    this.#roster = roster;
    this.#twoClocks = options.twoClocks;
    this.#termsOf = termsBy(options);
  }

  get length(): number {
    return this.unit.length;
  }

  /** Whether so much of it is out of date that a new one is better. */
  get isWorn(): boolean {
    return this.#dead > 1000 && this.#dead * 2 > this.length;
  }

  /** Takes in all that the roster knows. */
  fill(): void {
    const { size, events } = this.#roster;
    this.#start.reserve(size);
    this.unit.reserve(events.length);
    this.term.reserve(events.length);
    for (let unit = 0; unit < size; unit += 1) if (this.#roster.unitOf(unit) === unit) this.renew(unit);
  }

  /** Writes the rows of a unit anew. */
  renew(unit: number): void {
    const { left } = this;
    if (left.size > 0 && left.has(unit)) return;
    const isTiedToLeft = left.size > 0 && left.has(this.#roster.ownerOf(unit));
    if (isTiedToLeft || !this.#place(unit)) for (const tied of this.#roster.tiedTo(unit)) this.#leave(tied);
  }

  /** Where the rows of a unit begin; negative where it has none. */
  firstRowOf(number: number): number {
    return this.#start.at(number) - 1;
  }

  /** Writes the rows of a unit, once for each place that it has; answers whether it can. */
  #place(unit: number): boolean {
    const terms = this.#termsFor(unit);
    if (!terms) return false;
    const record = this.#roster.recordOf(unit);
    const isMoving = record !== undefined && this.#roster.isMoving(unit);
    const places = isMoving && placesOf(record, effectiveFacts(this.#roster.eventsOf(unit)));
    if (isMoving && !places) return false;
    this.#drop(unit);
    if (!places) this.#write(unit, terms);
    else {
      this.#roster.numbersOf(unit, places).forEach((number, at) => {
        const window = places[at];
        this.#write(number, window ? terms.map((term) => ({ ...term, window })) : []);
      });
    }
    return true;
  }

  #write(number: number, terms: readonly Term[]): void {
    while (this.#start.length < this.#roster.size) this.#start.push(0);
    if (terms.length > 0) this.#start.set(number, this.length + 1);
    for (const term of terms) {
      this.unit.push(number);
      this.term.push(this.terms.numberOf(term));
    }
  }

  #leave(unit: number): void {
    this.left.add(unit);
    this.#drop(unit);
  }

  /** Rows of old stay where they are, and are nobody's. */
  #drop(unit: number): void {
    const later = this.#roster.laterPlacesOf(unit);
    if (later.length === 0 && this.firstRowOf(unit) < 0) return;
    for (const number of [unit, ...later]) {
      const from = this.firstRowOf(number);
      if (from < 0) continue;
      this.#start.set(number, 0);
      for (let row = from; row < this.length && this.unit.at(row) === number; row += 1) {
        this.unit.set(row, nobody);
        this.#dead += 1;
      }
    }
  }

  #termsFor(unit: number): readonly Term[] | undefined {
    const events = this.#roster.eventsOf(unit);
    if (events.length === 0) return [];
    if (this.#roster.isMerging(unit) || (this.#twoClocks && this.#roster.isMoving(unit))) return undefined;
    return this.#roster.recordOf(unit) ? this.#termsOf(events) : undefined;
  }
}
