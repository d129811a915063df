import { type CountQuery, filterBy } from '../count/index.js';
import type { Scheme } from '../title/index.js';
import { Changes, Noted, type Tell } from './Changes.js';
import type { Columns } from './Columns.js';
import { Courses, namesIn } from './Courses.js';
import { Dictionary } from './Dictionary.js';
import type { Groups } from './Groups.js';
import { isOfAwards } from './Name.js';
import type { Roster } from './Roster.js';
import { Scribe } from './Scribe.js';
import { Standings } from './Standings.js';
import { Sweep } from './Sweep.js';
import type { TenureTable } from './TenureTable.js';

type Parts = { roster: Roster; columns: Columns; table: TenureTable; groups: Groups; scheme: Scheme };

/** So many ways to stand may come without asking again. */
const spare = 4;

/** What was learned late is sorted in among the rest when it is more than so many and one part in so many of it. */
const [mostLate, lateParts] = [1024, 8];

/**
 * A query without its day, worked out for every day: how many things stand how in each group, and how that changes from day to
 * day. It is made once from all tenures; what is learned later is put to it, for what is tied to the touched units only.
 */
export class Question {
  readonly groups: Groups;
  standings: Standings;
  readonly #parts: Parts;
  readonly #query: CountQuery;
  readonly #courses: Courses;
  readonly #passes: (number: number) => boolean;
  #changes: Changes;
  #late = new Noted();

  constructor(parts: Parts, query: CountQuery) {
    this.groups = parts.groups;
    this.#parts = parts;
    this.#query = query;
    this.#courses = new Courses(parts.table.terms, query);
    this.#passes = unitFilter(query, parts.columns);
    const { standings, changes } = this.#ask();
    this.standings = standings;
    this.#changes = changes;
  }

  /** How many changes are kept for it. */
  get weight(): number {
    return this.#changes.length + this.#late.length;
  }

  /**
   * Adds what is tied to some units as it stands in the table, or takes it away.
   *
   * @param amount -1 before the table changes, 1 when it has changed
   */
  put(units: ReadonlySet<number>, amount: 1 | -1): void {
    this.#courses.extend();
    this.#sweep(this.standings, this.#late, amount).some(units);
    if (amount < 0) return;
    if (this.standings.length > this.standings.room) {
      const { standings, changes } = this.#ask();
      this.standings = standings;
      this.#changes = changes;
      this.#late = new Noted();
    } else if (this.#late.length > mostLate && this.#late.length * lateParts > this.#changes.length) {
      this.#changes.noteTo(this.#late);
      this.#changes = new Changes(this.#late, this.#cells);
      this.#late = new Noted();
    }
  }

  /** How many things stand how on a day: by standing: first what the groups lack of the whole, then those of each group. */
  numbersOn(day: number): Int32Array {
    const numbers = this.#changes.numbersOn(day, this.#cells);
    this.#addLate(numbers, Number.NEGATIVE_INFINITY, day);
    return numbers;
  }

  /** Turns the numbers of one day into those of a later one, and tells which of them grew by how much. */
  advance(numbers: Int32Array, days: { from: number; until: number }, tell: Tell): void {
    this.#changes.advance(numbers, days, tell);
    this.#addLate(numbers, days.from, days.until, tell);
  }

  /** How many things stand how in the whole. */
  wholeOf(numbers: Int32Array): Int32Array {
    const { length, room } = this.standings;
    const sums = new Int32Array(room);
    for (let at = 0; at < numbers.length; at += room) {
      for (let standing = 0; standing < length; standing += 1) {
        sums[standing] = (sums[standing] ?? 0) + (numbers[at + standing] ?? 0);
      }
    }
    return sums;
  }

  /** Writes a cell of the things whose numbers by standing begin at a place. */
  writeTo(cell: Int32Array, numbers: Int32Array, from: number): void {
    cell.fill(0);
    for (let standing = 0; standing < this.standings.length; standing += 1) {
      const amount = numbers[from + standing] ?? 0;
      if (amount === 0) continue;
      for (const place of this.standings.placesOf(standing)) cell[place] = (cell[place] ?? 0) + amount;
    }
  }

  get #cells(): number {
    return (this.groups.keys.all.length + 1) * this.standings.room;
  }

  /** Goes through all units; again where there are more ways to stand than there was room for, or room for far too many. */
  #ask(): { standings: Standings; changes: Changes } {
    this.#courses.extend();
    for (let room: number | undefined; ; ) {
      const standings = new Standings(this.#parts.scheme, room);
      const noted = new Noted();
      this.#sweep(standings, noted, 1).all();
      const { length } = standings;
      if (length > standings.room) room = 2 * length;
      else if (standings.room > 4 * (length + spare)) room = length + spare;
      else
        return { standings, changes: new Changes(noted, (this.groups.keys.all.length + 1) * standings.room) };
    }
  }

  #sweep(standings: Standings, noted: Noted, amount: 1 | -1): Sweep {
    const { count = 'unit' } = this.#query;
    const [courses, passes, tiers] = [this.#courses, this.#passes, this.#parts.scheme.tiers.length];
    const scribe = new Scribe({ ...this.#parts, courses, standings, tiers }, noted, amount);
    return new Sweep({ ...this.#parts, count, passes }, scribe);
  }

  #addLate(numbers: Int32Array, from: number, until: number, tell?: Tell): void {
    for (let at = 0; at < this.#late.length; at += 1) {
      const day = this.#late.days.at(at);
      if (day <= from || day > until) continue;
      const key = this.#late.keys.at(at);
      const amount = this.#late.amounts.at(at);
      numbers[key] = (numbers[key] ?? 0) + amount;
      tell?.(key, amount);
    }
  }
}

/** Whether the filter of a query lets a unit pass, by what belongs to units: each different value is tried once. */
function unitFilter(
  { where = {}, rollUp = false }: CountQuery,
  columns: Columns,
): (number: number) => boolean {
  const tests = namesIn(where)
    .filter((name) => !isOfAwards(name))
    .map((name) => {
      const column = columns.of(name);
      return { column, passes: new Dictionary(column, filterBy({ where: { [name]: where[name] }, rollUp })) };
    });
  return (number) => {
    for (const { column, passes } of tests) if (passes.at(column.codeOf(number)) !== true) return false;
    return true;
  };
}
