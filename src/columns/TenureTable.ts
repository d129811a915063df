import { dayNumber } from '../calendar/index.js';
import type { RegistryEvent, TitleEvent } from '../event/index.js';
import { effectiveFacts } from '../timeline/index.js';
import { Ints } from './Ints.js';
import { placesOf } from './placesOf.js';
import type { Roster } from './Roster.js';
import { never, type Row, type RowOptions, rowsOf } from './rowsOf.js';

/** As long as it was known, a row as a unit of the registry had it. */
type KnownRow = Row & { learned: number; unlearned: number };

export type TableOptions = RowOptions & {
  /** Whether rows tell since when and until when they were known. */
  twoClocks: boolean;
};

/** The tenures of one scheme in columns. Those that are more than their days tell are left to the plain count. */
export class TenureTable {
  readonly unit = new Ints();
  readonly rank = new Ints();
  readonly sinceFirst = new Ints();
  readonly sinceLast = new Ints();
  readonly untilFirst = new Ints();
  readonly untilLast = new Ints();
  readonly endYear = new Ints();
  /** Empty without two clocks. */
  readonly learned = new Ints();
  readonly unlearned = new Ints();
  readonly begun: TitleEvent[] = [];
  /** Where the rows of a unit begin, and how many they are. */
  readonly start = new Ints();
  readonly count = new Ints();
  /** The days on which rows count at all, for rows of units that moved: from one up to another. */
  readonly windows = new Map<number, { from: number; until: number }>();
  /** Units, and all that is tied to them, that the plain count must count. */
  readonly left = new Set<number>();
  /** A column of days that never come. */
  #forever = new Int32Array();
  readonly #roster: Roster;
  readonly #options: TableOptions;
  /** How much of what was touched has been taken in; nothing before the first reading of all. */
  #read: number | undefined;
  #dead = 0;

  constructor(roster: Roster, options: TableOptions) {
    this.#roster = roster;
    this.#options = options;
  }

  get length(): number {
    return this.unit.length;
  }

  /** Another one whenever something was taken in. */
  get stamp(): number {
    return this.#read ?? -1;
  }

  get forever(): Int32Array {
    if (this.#forever.length < this.length) this.#forever = new Int32Array(2 * this.length).fill(never);
    return this.#forever;
  }

  /** Whether so much of it is out of date that a new one is better. */
  get isWorn(): boolean {
    return this.#dead > 1000 && this.#dead * 2 > this.length;
  }

  /** Takes in what the roster has learned since. */
  refresh(): void {
    const { touched } = this.#roster;
    while (this.start.length < this.#roster.size) {
      this.start.push(0);
      this.count.push(0);
    }
    if (this.#read === undefined) {
      this.#roster.watch();
      const { size } = this.#roster;
      for (let unit = 0; unit < size; unit += 1) if (this.#roster.unitOf(unit) === unit) this.#renew(unit);
    } else {
      const seen = new Set<number>();
      for (let at = this.#read; at < touched.length; at += 1) seen.add(touched.at(at));
      for (const unit of seen) this.#renew(unit);
    }
    this.#read = touched.length;
  }

  #renew(unit: number): void {
    if (this.left.has(unit)) return;
    const isTiedToLeft = this.left.has(this.#roster.ownerOf(unit));
    if (isTiedToLeft || !this.#place(unit)) for (const tied of this.#roster.tiedTo(unit)) this.#leave(tied);
  }

  /** Writes the rows of a unit, once for each place that it has; answers whether it can. */
  #place(unit: number): boolean {
    const record = this.#roster.records[unit];
    const rows = this.#rowsOf(unit);
    if (!rows) return false;
    const isMoving = record !== undefined && this.#roster.isMoving(unit);
    const places = isMoving && placesOf(record, effectiveFacts(this.#roster.eventsOf(unit)));
    if (isMoving && !places) return false;
    this.#drop(unit);
    if (!places) this.#write(unit, rows);
    else {
      this.#roster.numbersOf(unit, places).forEach((number, at) => {
        const { from, until } = places[at] ?? { from: never, until: never };
        this.#write(number, rows);
        const start = this.start.at(number);
        for (let row = start; row < this.length; row += 1) this.windows.set(row, { from, until });
      });
    }
    return true;
  }

  #write(number: number, rows: readonly KnownRow[]): void {
    while (this.start.length < this.#roster.size) {
      this.start.push(0);
      this.count.push(0);
    }
    this.start.set(number, this.length);
    this.count.set(number, rows.length);
    for (const row of rows) this.#append(number, row);
  }

  #leave(unit: number): void {
    this.left.add(unit);
    this.#drop(unit);
  }

  /** Rows of old stay where they are, and are held on no day. */
  #drop(unit: number): void {
    for (const number of [unit, ...this.#roster.laterPlacesOf(unit)]) {
      const [start, count] = [this.start.at(number), this.count.at(number)];
      for (let row = start; row < start + count; row += 1) {
        this.windows.delete(row);
        for (const column of [this.sinceFirst, this.sinceLast, this.untilFirst, this.untilLast])
          column.set(row, never);
      }
      this.#dead += count;
      this.count.set(number, 0);
    }
  }

  #append(unit: number, { rank, since, until, begun, endYear, learned, unlearned }: KnownRow): void {
    this.unit.push(unit);
    this.rank.push(rank);
    this.sinceFirst.push(since.first);
    this.sinceLast.push(since.last);
    this.untilFirst.push(until.first);
    this.untilLast.push(until.last);
    this.endYear.push(endYear);
    this.begun.push(begun);
    if (!this.#options.twoClocks) return;
    this.learned.push(learned);
    this.unlearned.push(unlearned);
  }

  #rowsOf(unit: number): KnownRow[] | undefined {
    const { twoClocks } = this.#options;
    if (this.#roster.isMerging(unit) || (twoClocks && this.#roster.isMoving(unit))) return undefined;
    const events = this.#roster.eventsOf(unit);
    if (events.length === 0) return [];
    if (!this.#roster.records[unit]) return undefined;
    if (twoClocks) return this.#knownRows(events);
    const rows = rowsOf(effectiveFacts(events), this.#options);
    return rows?.map((row) => ({ ...row, learned: 0, unlearned: never }));
  }

  /** One row for as long as nothing new was learned about it. */
  #knownRows(events: readonly RegistryEvent[]): KnownRow[] | undefined {
    const days = [...new Set(events.map(({ recordedAt = '' }) => recordedAt))].sort();
    const past: KnownRow[] = [];
    let present: KnownRow[] = [];
    for (const knownAt of days) {
      const learned = dayNumber(knownAt);
      const rows = rowsOf(effectiveFacts(events, { knownAt }), this.#options);
      if (!rows) return undefined;
      const next = rows.map((row): KnownRow => {
        return present.find((one) => isSame(one, row)) ?? { ...row, learned, unlearned: never };
      });
      past.push(
        ...present.filter((row) => !next.includes(row)).map((row) => ({ ...row, unlearned: learned })),
      );
      present = next;
    }
    return [...past, ...present];
  }
}

function isSame(one: Row, other: Row): boolean {
  return (
    one.begun === other.begun &&
    one.endYear === other.endYear &&
    one.since.first === other.since.first &&
    one.since.last === other.since.last &&
    one.until.first === other.until.first &&
    one.until.last === other.until.last
  );
}
