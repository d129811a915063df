import type { CountQuery, Dimension } from './CountQuery.js';
import { type Coded, columnBy, valuesOf } from './columnBy.js';
import type { Value } from './dimensions.js';
import type { Key } from './TierCounts.js';
import type { TenureTable } from './table/TenureTable.js';

/** Up to so many possible groups each has a place in a table. */
const mostPlaces = 2 ** 20;

/** A dimension that is grouped by: its values, and by code of a word the number of its value; of chains, of all of them. */
type Axis = Coded & {
  values: Value[];
  numbers: Int32Array;
  lists: number[][] | undefined;
  stride: number;
};

/** A group with its key; `number` is -1 for one that is printed although nothing stands in it. */
export type KeyedGroup = { key: Key; number: number; isKept: boolean };

/** Numbers the groups of a question as they are found. Group 0 is the whole. */
export class Groups {
  readonly by: NonNullable<CountQuery['by']>;
  /** Whether a group hangs on the unit alone, and each unit stands in one. */
  readonly isOneForUnit: boolean;
  /** There are no more groups than that. */
  readonly most: number;
  readonly #axes: Axis[];
  readonly #spread: Axis | undefined;
  readonly #places: Int32Array | undefined;
  /** By place of a unit: the key of its group, where that hangs on nothing else. */
  readonly #keys: Uint16Array | Int32Array | undefined;
  readonly #known = new Map<number | string, number>();
  readonly #values: Value[][] = [[]];

  constructor(table: TenureTable, { by = [], rollUp = false }: CountQuery) {
    this.by = by;
    let stride = 1;
    this.#axes = by.map((dimension) => {
      const coded = columnBy(dimension, table);
      const known = new Map<Value, number>();
      const numberOf = (value: Value = null) => {
        const number = known.get(value) ?? known.size;
        known.set(value, number);
        return number;
      };
      const read = (word: Value) => valuesOf(dimension, word, rollUp);
      const lists = dimension === 'chain' ? coded.words.map((word) => read(word).map(numberOf)) : undefined;
      const numbers = Int32Array.from(coded.words, (word) => numberOf(read(word)[0]));
      const axis = { ...coded, values: [...known.keys()], numbers, lists, stride };
      stride *= known.size;
      return axis;
    });
    this.#spread = this.#axes.find(({ lists }) => lists);
    this.isOneForUnit = !this.#spread && this.#axes.every(({ isOfUnits }) => isOfUnits);
    if (stride <= mostPlaces) {
      this.#places = new Int32Array(stride);
      if (this.isOneForUnit) this.#keys = keysOf(this.#axes, table.units.size, stride);
    }
    this.most = 1 + Math.min(stride, table.length * (this.#spread?.values.length ?? 1));
  }

  /** In how many groups a unit stands in a place: in several where it belongs to several chains. */
  spreadOf(place: number): number {
    return this.#spread?.lists?.[this.#spread.codes[place] ?? 0]?.length ?? 1;
  }

  /** The number of the group of a row whose unit stands in a place; the `nth` of them. */
  groupOf(place: number, row: number, nth: number): number {
    let key = this.#keys?.[place] ?? 0;
    if (!this.#keys) for (const axis of this.#axes) key += numberIn(axis, place, row, nth) * axis.stride;
    const known = this.#places ? this.#places[key] : this.#known.get(this.#nameOf(key, place, row, nth));
    return known || this.#add(key, place, row, nth);
  }

  #add(key: number, place: number, row: number, nth: number): number {
    const group = this.#values.length;
    this.#values.push(this.#axes.map((axis) => axis.values[numberIn(axis, place, row, nth)] ?? null));
    if (this.#places) this.#places[key] = group;
    else this.#known.set(this.#nameOf(key, place, row, nth), group);
    return group;
  }

  /** A key, or, above the whole numbers that are exact, its parts. */
  #nameOf(key: number, place: number, row: number, nth: number): number | string {
    if (Number.isSafeInteger(key)) return key;
    return this.#axes.map((axis) => numberIn(axis, place, row, nth)).join();
  }

  /** Whether a unit stands in the same groups in two places. */
  areAlike(one: number, other: number): boolean {
    return this.#axes.every(({ isOfUnits, codes, numbers, lists }) => {
      const [a, b] = [codes[one] ?? 0, codes[other] ?? 0];
      return !isOfUnits || a === b || (!lists && numbers[a] === numbers[b]);
    });
  }

  /** All groups that were found, sorted by key. What is not stated comes last, and always where one dimension is asked for. */
  inOrder(): KeyedGroup[] {
    const { by } = this;
    if (by.length === 0) return [];
    const found = this.#values.map((values, number) => ({ values, number })).slice(1);
    if (by.length === 1 && !found.some(({ values }) => values[0] === null))
      found.push({ values: [null], number: -1 });
    found.sort((a, b) => byValues(a.values, b.values));
    return found.map(({ values, number }) => {
      const key: { [D in Dimension]?: Value } = {};
      for (let at = 0; at < by.length; at += 1) {
        const dimension = by[at];
        if (dimension) key[dimension] = values[at] ?? null;
      }
      return { key, number, isKept: by.length === 1 && values[0] === null };
    });
  }
}

/** In as few bytes as the keys need: large arrays for each question make garbage be collected. */
function keysOf(axes: readonly Axis[], places: number, above: number): Uint16Array | Int32Array {
  const keys = above <= 2 ** 16 ? new Uint16Array(places) : new Int32Array(places);
  for (const { codes, numbers, stride } of axes)
    for (let place = 0; place < places; place += 1)
      keys[place] = (keys[place] ?? 0) + (numbers[codes[place] ?? 0] ?? 0) * stride;
  return keys;
}

function numberIn(
  { isOfUnits, codes, numbers, lists }: Axis,
  place: number,
  row: number,
  nth: number,
): number {
  const code = codes[isOfUnits ? place : row] ?? 0;
  return (lists ? lists[code]?.[nth] : numbers[code]) ?? 0;
}

/** Sorts keys by the code units of their values, what is not stated last. */
export function byValues(one: readonly Value[], other: readonly Value[]): number {
  for (let at = 0; at < one.length; at += 1) {
    const [a = null, b = null] = [one[at], other[at]];
    if (a === b) continue;
    if (a === null || b === null) return a === null ? 1 : -1;
    return a < b ? -1 : 1;
  }
  return 0;
}
