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
  /** Whether a group hangs on the place of a unit alone. */
  readonly isOfPlace: boolean;
  /** Above all keys; without end where a unit may stand in several groups, as in chains. */
  readonly size: number;
  /** There are no more groups than that. */
  readonly most: number;
  readonly #axes: Axis[];
  readonly #spread: Axis | undefined;
  readonly #places: Int32Array | undefined;
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
    this.isOfPlace = this.#axes.every(({ isOfUnits }) => isOfUnits);
    this.size = this.#spread ? Number.POSITIVE_INFINITY : stride;
    if (stride <= mostPlaces) this.#places = new Int32Array(stride);
    this.most = 1 + Math.min(stride, table.length * (this.#spread?.values.length ?? 1));
  }

  /** In how many groups a unit stands in a place: in several where it belongs to several chains. */
  spreadOf(place: number): number {
    return this.#spread?.lists?.[this.#spread.codes[place] ?? 0]?.length ?? 1;
  }

  /** The number of the group of a row whose unit stands in a place; the `nth` of them. */
  groupOf(place: number, row: number, nth: number): number {
    let key = 0;
    for (const axis of this.#axes) key += numberIn(axis, place, row, nth) * axis.stride;
    // Above the whole numbers that are exact a key is told by its parts.
    if (Number.isSafeInteger(key)) return this.groupAt(key);
    return this.groupAt(this.#axes.map((axis) => numberIn(axis, place, row, nth)).join());
  }

  /** Adds to the first numbers, one for each row and the place of its unit, the keys of their groups, so many times. */
  addKeys(numbers: Int32Array, places: Int32Array, rows: Int32Array, length: number, times: number): void {
    for (const { isOfUnits, codes, numbers: byCode, stride } of this.#axes) {
      const of = isOfUnits ? places : rows;
      for (let at = 0; at < length; at += 1)
        numbers[at] = (numbers[at] ?? 0) + (byCode[codes[of[at] ?? 0] ?? 0] ?? 0) * stride * times;
    }
  }

  /** The number of the group of a key. */
  groupAt(key: number | string): number {
    const known = this.#places && typeof key === 'number' ? this.#places[key] : this.#known.get(key);
    return known || this.#add(key);
  }

  #add(key: number | string): number {
    const group = this.#values.length;
    const numbers = typeof key === 'string' ? key.split(',').map(Number) : undefined;
    this.#values.push(
      this.#axes.map(({ values, stride }, axis) => {
        const number = numbers?.[axis] ?? Math.floor(Number(key) / stride) % values.length;
        return values[number] ?? null;
      }),
    );
    if (this.#places && typeof key === 'number') this.#places[key] = group;
    else this.#known.set(key, group);
    return group;
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
