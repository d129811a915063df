import { effectiveFacts } from '../timeline/index.js';
import { Codes } from './Codes.js';
import { placesOf } from './placesOf.js';
import type { Roster } from './Roster.js';
import { type Term, type TermOptions, Terms } from './Terms.js';
import { Tuples } from './Tuples.js';
import { termsBy } from './termsBy.js';

/** The life of what has no tenure. */
export const noLife = 0;

/**
 * The tenures of one scheme in columns: each unit has a life, the terms of its tenures. A million units share a few thousand
 * lives. Tenures that are more than their days tell are left to the plain count.
 */
export class TenureTable {
  readonly terms: Terms;
  /** The terms of each life, in the order of their numbers. */
  readonly lives = new Tuples();
  /** Units, and all that is tied to them, that the plain count must count. */
  readonly left = new Set<number>();
  /** How many tenures there are. */
  length = 0;
  /** By unit. */
  readonly #life = new Codes();
  readonly #roster: Roster;
  readonly #twoClocks: boolean;
  readonly #termsOf: ReturnType<typeof termsBy>;

  constructor(roster: Roster, options: TermOptions) {
    this.terms = new Terms(options.scheme);
    this.#roster = roster;
    this.#twoClocks = options.twoClocks;
    this.#termsOf = termsBy(options);
    this.lives.numberOf([]);
  }

  /** Whether so many of its lives are nobody's any more that a new one is better. */
  get isWorn(): boolean {
    return this.lives.weight > 1000 && this.lives.weight > 2 * this.length;
  }

  /** Takes in all that the roster knows. */
  fill(): void {
    const { size } = this.#roster;
    this.#life.reserve(size);
    for (let unit = 0; unit < size; unit += 1) if (this.#roster.unitOf(unit) === unit) this.renew(unit);
  }

  /** Writes the life of a unit anew. */
  renew(unit: number): void {
    const { left } = this;
    if (left.size > 0 && left.has(unit)) return;
    const isTiedToLeft = left.size > 0 && left.has(this.#roster.ownerOf(unit));
    if (isTiedToLeft || !this.#place(unit)) for (const tied of this.#roster.tiedTo(unit)) this.#leave(tied);
  }

  lifeOf(number: number): number {
    return this.#life.at(number);
  }

  /** Writes the life of a unit, part by part where it has several places; answers whether it can. */
  #place(unit: number): boolean {
    const terms = this.#termsFor(unit);
    if (!terms) return false;
    const record = this.#roster.recordOf(unit);
    const isMoving = record !== undefined && this.#roster.isMoving(unit);
    const places = isMoving && placesOf(record, effectiveFacts(this.#roster.eventsOf(unit)));
    if (isMoving && !places) return false;
    if (!places) this.#write(unit, terms);
    else {
      this.#drop(unit);
      this.#roster.numbersOf(unit, places).forEach((number, at) => {
        const window = places[at];
        this.#write(number, window ? terms.map((term) => ({ ...term, window })) : []);
      });
    }
    return true;
  }

  #write(number: number, terms: readonly Term[]): void {
    const life = terms.map((term) => this.terms.numberOf(term));
    if (life.length > 1) life.sort((one, other) => one - other);
    this.#setLife(number, this.lives.numberOf(life));
  }

  #setLife(number: number, life: number): void {
    while (this.#life.length <= number) this.#life.push(noLife);
    this.length += this.lives.widthOf(life) - this.lives.widthOf(this.lifeOf(number));
    this.#life.set(number, life);
  }

  #leave(unit: number): void {
    this.left.add(unit);
    this.#drop(unit);
  }

  #drop(unit: number): void {
    for (const number of [unit, ...this.#roster.laterPlacesOf(unit)]) this.#setLife(number, noLife);
  }

  #termsFor(unit: number): readonly Term[] | undefined {
    const events = this.#roster.eventsOf(unit);
    if (events.length === 0) return [];
    if (this.#roster.isMerging(unit) || (this.#twoClocks && this.#roster.isMoving(unit))) return undefined;
    return this.#roster.recordOf(unit) ? this.#termsOf(events) : undefined;
  }
}
