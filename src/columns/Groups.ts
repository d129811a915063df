import type { Dimension } from '../count/index.js';
import { Codes } from './Codes.js';
import type { Column } from './Column.js';
import type { Columns } from './Columns.js';
import { Dictionary } from './Dictionary.js';
import { Ints } from './Ints.js';
import { Keys } from './Keys.js';
import { isOfAwards } from './Name.js';
import type { Roster } from './Roster.js';
import { printedValues, sightingOfAward, type Values } from './sightings.js';
import type { Terms } from './Terms.js';
import { Tuples } from './Tuples.js';

const unstated: Values = [null];

/**
 * The groups in which tenures stand, each with a number, in the order in which they come: only those that occur have one.
 * Tenures that stand in the same groups have a place in common, which tells these groups: one as a rule, several for several
 * chains.
 */
export class Groups {
  /** Their keys, by group. */
  readonly keys: Keys;
  /** By place: where its groups begin in the list of all; at the end of them the next ones begin. */
  readonly #starts = new Ints();
  readonly #listed = new Ints();
  readonly #rollUp: boolean;
  readonly #roster: Roster;
  readonly #terms: Terms;
  readonly #ofUnits: { name: Dimension; column: Column; values: Dictionary<Values> }[];
  readonly #ofAwards: Dimension[];
  /** What the dimensions of units say, by unit, and what those of awards say, by term. */
  readonly #unitTuples = new Tuples();
  readonly #units = new Codes();
  readonly #awards = new Ints();
  readonly #awardLists: (readonly Values[])[] = [];
  readonly #awardNumbers = new Map<string, number>();
  readonly #places = new Tuples();
  /** Written anew for each unit and each place. */
  readonly #tuple: number[] = [];
  readonly #pair = [0, 0];
  /** For each dimension: what it says of units of a code, or of an award. */
  readonly #sources: ((ofUnit: number, ofAward: number) => Values)[];

  constructor(
    by: readonly Dimension[],
    options: { rollUp: boolean; roster: Roster; columns: Columns; terms: Terms },
  ) {
    const { rollUp, roster, columns, terms } = options;
    this.keys = new Keys(by);
    this.#rollUp = rollUp;
    this.#roster = roster;
    this.#terms = terms;
    this.#ofUnits = by
      .filter((name) => !isOfAwards(name))
      .map((name) => {
        const column = columns.of(name);
        return { name, column, values: new Dictionary(column, (one) => printedValues(name, one, rollUp)) };
      });
    this.#ofAwards = by.filter(isOfAwards);
    this.#sources = by.map((name) => this.#sourceOf(name));
    this.#starts.push(0);
  }

  /** Takes in what the columns and the terms have learned, and looks again at some units. */
  extend(again: Iterable<number> = []): void {
    const size = this.#ofUnits.length > 0 ? this.#roster.size : 0;
    this.#units.reserve(size);
    for (const unit of again) if (unit < this.#units.length) this.#units.set(unit, this.#lookAt(unit));
    for (let unit = this.#units.length; unit < size; unit += 1) this.#units.push(this.#lookAt(unit));
    if (this.#ofAwards.length === 0) {
      this.#listUnits();
      return;
    }
    for (let term = this.#awards.length; term < this.#terms.length; term += 1) {
      const example = this.#terms.examples[term];
      const lists = this.#ofAwards.map((name) =>
        example ? printedValues(name, sightingOfAward(example), this.#rollUp) : [null],
      );
      const text = JSON.stringify(lists);
      const code = this.#awardNumbers.get(text) ?? this.#awardLists.push(lists) - 1;
      this.#awardNumbers.set(text, code);
      this.#awards.push(code);
    }
  }

  /** What the dimensions of units say of a unit: the same code where they say the same. */
  codeOf(unit: number): number {
    return this.#units.at(unit);
  }

  /** How many codes there are. */
  get codes(): number {
    return Math.max(1, this.#unitTuples.length);
  }

  /** Whether the place of a tenure hangs on its unit alone. */
  get areOfUnits(): boolean {
    return this.#ofAwards.length === 0;
  }

  /** @param code of a unit */
  placeOf(code: number, term: number): number {
    if (this.#ofAwards.length === 0) return code;
    const ofAward = this.#awards.at(term);
    this.#pair[0] = code;
    this.#pair[1] = ofAward;
    const place = this.#places.numberOf(this.#pair);
    if (place + 1 === this.#starts.length) this.#list(code, ofAward);
    return place;
  }

  /** How many groups a place tells, and each of them. */
  countAt(place: number): number {
    return this.#starts.at(place + 1) - this.#starts.at(place);
  }

  groupAt(place: number, at: number): number {
    return this.#listed.at(this.#starts.at(place) + at);
  }

  #sourceOf(name: Dimension): (ofUnit: number, ofAward: number) => Values {
    const ofAwards = this.#ofAwards.indexOf(name);
    if (ofAwards >= 0) return (_, ofAward) => this.#awardLists[ofAward]?.[ofAwards] ?? unstated;
    const ofUnits = this.#ofUnits.findIndex((one) => one.name === name);
    return (ofUnit) => this.#ofUnits[ofUnits]?.values.at(this.#unitTuples.at(ofUnit, ofUnits)) ?? unstated;
  }

  /** Without dimensions of awards, what those of units say is the place. */
  #listUnits(): void {
    if (this.#ofUnits.length === 0) this.#unitTuples.numberOf([]);
    for (let code = this.#starts.length - 1; code < this.#unitTuples.length; code += 1) this.#list(code, 0);
  }

  #lookAt(unit: number): number {
    for (let at = 0; at < this.#ofUnits.length; at += 1) {
      this.#tuple[at] = this.#ofUnits[at]?.column.codeOf(unit) ?? 0;
    }
    return this.#unitTuples.numberOf(this.#tuple);
  }

  /** Writes down the groups of a new place. */
  #list(ofUnit: number, ofAward: number): void {
    const lists = this.#sources.map((valuesOf) => valuesOf(ofUnit, ofAward));
    for (const values of combinationsOf(lists)) this.#listed.push(this.keys.numberOf(values));
    this.#starts.push(this.#listed.length);
  }
}

function combinationsOf(lists: readonly Values[]): Values[] {
  if (lists.every(({ length }) => length === 1)) return [lists.map(([value = null]) => value)];
  return lists.reduce<Values[]>(
    (some, values) => some.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  );
}
