import { dayNumber } from '../calendar/index.js';
import { type Coded, Combination } from './Combination.js';
import { type CountQuery, type Dimension, type Filter, filters } from './CountQuery.js';
import { dimensionReadings, type Value } from './dimensions.js';
import type { TenureTable } from './table/TenureTable.js';

const ofUnits = ['kind', 'division', 'zone', 'industry', 'chains', 'enterprise'] as const;

/** A dimension that is grouped by: the values that its codes stand for; those of chains are sets. */
type Axis = { dimension: Dimension; isOfUnits: boolean; values: readonly (readonly Value[])[] };

/** Above so many pairs of a place and an award only those that occur are numbered. */
const mostPairs = 2 ** 18;

/**
 * In which groups the places of units and the rows of tenures stand, and which are left out. A group is told by the part of
 * its key that belongs to the unit and by the part that belongs to the award.
 */
export class Grouping {
  readonly places: Combination;
  readonly rows: Combination;
  /** Whether no row is left out or grouped apart from its unit. */
  readonly isByPlace: boolean;
  /** By the number of a place's group: those that it stands in, where chains are asked for. */
  readonly members: readonly (readonly number[])[] | undefined;
  /** By number of such a group: the values of its axes that belong to units. */
  readonly #memberValues: Value[][] = [];
  readonly #axes: readonly Axis[];
  /** Pairs of numbers, where there are too many for each to have its place. */
  readonly #pairs: Map<number, number> | undefined;
  readonly #pairList: number[] = [];

  constructor(table: TenureTable, query: CountQuery) {
    const { by = [], where = {}, rollUp = false, knownAt, count } = query;
    this.places = new Combination(table.units.size);
    this.rows = new Combination(table.length);
    const coded = (name: keyof Filter) => codedBy(name, table);
    for (const name of filters) {
      const wanted = where[name];
      if (wanted === undefined) continue;
      const { codes, words } = coded(name);
      const list = [wanted].flat().map((value) => value?.toString() ?? null);
      const passes = Uint8Array.from(words, (word) => Number(isWanted(name, word, list, rollUp)));
      (isOfUnits(name) ? this.places : this.rows).keep(codes, passes);
    }
    if (count === 'product') {
      const { codes, words } = coded('kind');
      this.places.keep(
        codes,
        Uint8Array.from(words, (word) => Number(word === 'product')),
      );
    }
    if (table.options.twoClocks && knownAt !== undefined)
      leaveOutUnknown(this.rows.numbers, table, dayNumber(knownAt));
    this.#axes = by.map((dimension) => {
      const { codes, words } = coded(dimension);
      const axis = { dimension, isOfUnits: isOfUnits(dimension), ...axisOf(dimension, words, rollUp) };
      (axis.isOfUnits ? this.places : this.rows).add(codes, axis.numbers, axis.values.length);
      return axis;
    });
    this.members = by.includes('chain') ? this.#spread() : undefined;
    const ofPlaces = this.members ? this.#memberValues.length : this.places.size;
    this.#pairs = ofPlaces * this.rows.size > mostPairs ? new Map() : undefined;
    this.isByPlace = knownAt === undefined && this.rows.size === 1 && !hasRowFilter(where);
  }

  /** The number of the group of a place's group and a row's group; 0 stands for the whole. */
  groupOf(ofPlace: number, ofRow: number): number {
    const pair = ofPlace * this.rows.size + ofRow;
    if (!this.#pairs) return pair + 1;
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    const group = this.#pairList.push(pair);
    this.#pairs.set(pair, group);
    return group;
  }

  /** How many groups there may be by now, the whole included. */
  get size(): number {
    const ofPlaces = this.members ? this.#memberValues.length : this.places.size;
    return this.#pairs ? this.#pairList.length + 1 : ofPlaces * this.rows.size + 1;
  }

  /** The values of a group, in the order asked for. */
  valuesOf(group: number): Value[] {
    const pair = this.#pairs ? (this.#pairList[group - 1] ?? 0) : group - 1;
    const ofPlace = this.#placeValues(Math.floor(pair / this.rows.size));
    const ofRow = this.rows.valuesOf(pair % this.rows.size);
    const rowAxes = this.#axes.filter((axis) => !axis.isOfUnits);
    const fromRow = rowAxes.map(({ values }, at) => values[ofRow[at] ?? 0]?.[0] ?? null);
    return this.#axes.map((axis) => (axis.isOfUnits ? ofPlace.shift() : fromRow.shift()) ?? null);
  }

  #placeValues(number: number): Value[] {
    const spread = this.#memberValues[number];
    if (this.members) return [...(spread ?? [])];
    const numbers = this.places.valuesOf(number);
    return this.#unitAxes().map(({ values }, at) => values[numbers[at] ?? 0]?.[0] ?? null);
  }

  #unitAxes(): Axis[] {
    return this.#axes.filter((axis) => axis.isOfUnits);
  }

  /** Where a unit may belong to several chains, each combination of values that it has is a group. */
  #spread(): number[][] {
    const known = new Map<string, number>();
    const members: number[][] = [];
    for (const number of new Set(this.places.numbers)) {
      if (number < 0) continue;
      const numbers = this.places.valuesOf(number);
      let combinations: Value[][] = [[]];
      this.#unitAxes().forEach(({ values }, at) => {
        const own = values[numbers[at] ?? 0] ?? [null];
        combinations = combinations.flatMap((some) => own.map((value) => [...some, value]));
      });
      members[number] = combinations.map((values) => {
        const name = JSON.stringify(values);
        const member = known.get(name) ?? this.#memberValues.push(values) - 1;
        known.set(name, member);
        return member;
      });
    }
    return members;
  }
}

export function isOfUnits(name: keyof Filter): boolean {
  const { column } = dimensionReadings[name];
  return ofUnits.some((one) => one === column);
}

/** The column of a dimension in a table. */
export function codedBy(name: keyof Filter, table: TenureTable): Coded {
  const { column } = dimensionReadings[name];
  if (column === 'tier') {
    const { tiers } = table.options.scheme;
    return { codes: table.rank.data, words: tiers.length > 0 ? tiers : [null] };
  }
  if (column === 'listYear' || column === 'batch' || column === 'recommender' || column === 'basis')
    return { codes: table.awards[column].data, words: table.words[column].words };
  const { words, codes } = table.units.columns[column];
  return { codes: codes.data, words: words.words };
}

/** The values of a dimension, and by code of a word the number of its own. */
function axisOf(dimension: Dimension, words: readonly Value[], rollUp: boolean) {
  const { groups } = dimensionReadings[dimension];
  if (!groups) {
    const numbers = Int32Array.from(words, (_, code) => code);
    return { values: words.map((word) => [word]), numbers };
  }
  const known = new Map<string, number>();
  const values: (readonly Value[])[] = [];
  const numbers = Int32Array.from(words, (word) => {
    const own = word === null ? [null] : groups(word, { rollUp });
    const name = JSON.stringify(own);
    const number = known.get(name) ?? values.push(own) - 1;
    known.set(name, number);
    return number;
  });
  return { values, numbers };
}

function isWanted(name: keyof Filter, word: Value, wanted: readonly Value[], rollUp: boolean): boolean {
  if (word === null) return wanted.includes(null);
  const { groups, lies } = dimensionReadings[name];
  if (lies) return wanted.some((one) => one !== null && lies(word, one));
  return (groups?.(word, { rollUp }) ?? [word]).some((value) => wanted.includes(value));
}

function hasRowFilter(where: Filter): boolean {
  return filters.some((name) => where[name] !== undefined && !isOfUnits(name));
}

function leaveOutUnknown(numbers: Int32Array, { knownFrom, knownUntil }: TenureTable, day: number): void {
  for (let row = 0; row < numbers.length; row += 1)
    if (day < knownFrom.at(row) || day >= knownUntil.at(row)) numbers[row] = -1;
}
