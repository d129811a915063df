import type { Counted } from '../count/index.js';
import { pushTo } from '../timeline/index.js';
import type { Noted } from './Changes.js';
import { type Courses, no, yes } from './Courses.js';
import type { Groups } from './Groups.js';
import { Marks } from './Marks.js';
import type { Roster } from './Roster.js';
import type { Standings } from './Standings.js';
import { nobody, type TenureTable } from './TenureTable.js';

type Parts = {
  roster: Roster;
  table: TenureTable;
  groups: Groups;
  courses: Courses;
  standings: Standings;
  count: Counted;
  /** Whether the filter lets a unit pass, or one of its places. */
  passes: (number: number) => boolean;
};

/** A row comes to count, or ceases to. */
type Step = { day: number; row: number; before: number; answer: number };

const none: readonly number[] = [];

/** The whole is no group: what stands under it is what the groups together lack, or have too much. */
const whole = -1;

/**
 * Goes through rows and notes how the numbers change from day to day: the numbers of the standings of the whole, then of each
 * group. Rows that count as one thing are looked at together.
 */
export class Sweep {
  readonly #parts: Parts;
  readonly #marks: Marks;
  readonly #room: number;
  readonly #noted: Noted;
  readonly #amount: 1 | -1;

  /** @param options `amount`: -1 takes away what was noted before */
  constructor(parts: Parts, options: { noted: Noted; amount: 1 | -1; tiers: number }) {
    this.#parts = parts;
    this.#marks = new Marks(options.tiers);
    this.#room = parts.standings.room;
    this.#noted = options.noted;
    this.#amount = options.amount;
  }

  all(): void {
    const { roster, table, count, passes } = this.#parts;
    this.#noted.reserve(table.length);
    if (count !== 'title') {
      for (let number = 0; number < roster.size; number += 1) {
        if (roster.rootOf(number) === number && roster.unitOf(number) === number) this.#tied(number);
      }
      return;
    }
    for (let row = 0; row < table.length; row += 1) {
      const unit = table.unit.at(row);
      if (unit !== nobody && passes(unit)) this.#row(row);
    }
  }

  /** Only what is tied to some units. */
  some(units: Iterable<number>): void {
    const roots = new Set<number>();
    for (const unit of units) roots.add(this.#parts.roster.rootOf(unit));
    for (const root of roots) this.#tied(root);
  }

  /** All that is tied to a unit: whatever counts as one thing is among it. */
  #tied(unit: number): void {
    const { roster, count } = this.#parts;
    const owned: number[] = [];
    let number = unit;
    do {
      const kind = roster.recordOf(number)?.kind;
      const isProduct = kind === 'product';
      // The products of one enterprise are one unit, their holder.
      if (count === 'enterprise' ? kind !== 'park' : count === 'unit' && isProduct) {
        for (const row of this.#rowsOf(number)) owned.push(row);
      } else if (count === 'title') for (const row of this.#rowsOf(number)) this.#row(row);
      else if (count === 'unit' || isProduct) this.#thing(this.#rowsOf(number));
      number = roster.nextTied(number);
    } while (number !== unit);
    if (owned.length > 1) for (const rows of this.#byOwner(owned)) this.#thing(rows);
    else this.#thing(owned);
  }

  #byOwner(rows: readonly number[]): Iterable<number[]> {
    const { roster, table } = this.#parts;
    const byOwner = new Map<number, number[]>();
    for (const row of rows) pushTo(byOwner, roster.ownerOf(table.unit.at(row)), row);
    return byOwner.values();
  }

  /** The rows of a unit, in all its places, that the filter lets pass. */
  #rowsOf(unit: number): readonly number[] {
    const { roster, table, passes } = this.#parts;
    const later = roster.laterPlacesOf(unit);
    if (later.length === 0 && table.firstRowOf(unit) < 0) return none;
    const rows: number[] = [];
    for (let at = -1; at < later.length; at += 1) {
      const number = later[at] ?? unit;
      const from = table.firstRowOf(number);
      if (from < 0 || !passes(number)) continue;
      for (let row = from; table.unit.at(row) === number && row < table.length; row += 1) rows.push(row);
    }
    return rows;
  }

  #thing(rows: readonly number[]): void {
    const [first] = rows;
    if (rows.length > 1) this.#several(rows);
    else if (first !== undefined) this.#row(first);
  }

  /** A thing of one row. */
  #row(row: number): void {
    const { table, groups, courses, standings } = this.#parts;
    const term = table.term.at(row);
    const from = courses.startOf(term);
    const until = courses.startOf(term + 1);
    if (from === until) return;
    const place = groups.placeOf(table.unit.at(row), term);
    if (groups.countAt(place) > 1) {
      this.#several([row]);
      return;
    }
    const start = (groups.groupAt(place, 0) + 1) * this.#room;
    const rank = courses.ranks.at(term);
    let before = -1;
    for (let step = from; step < until; step += 1) {
      const now = standings.ofOne(rank, courses.answers.at(step));
      this.#change(courses.days.at(step), start, { before, now }, this.#amount);
      before = now;
    }
  }

  #several(rows: readonly number[]): void {
    const steps = this.#stepsOf(rows);
    const changed: number[] = [];
    this.#marks.clear();
    for (let at = 0; at < steps.length; at += 1) {
      const step = steps[at];
      if (!step) continue;
      this.#take(step, changed);
      if (steps[at + 1]?.day === step.day) continue;
      for (const place of changed) this.#tell(step.day, place);
      changed.length = 0;
    }
  }

  /** In the order of their days. */
  #stepsOf(rows: readonly number[]): Step[] {
    const { table, courses } = this.#parts;
    const steps: Step[] = [];
    for (const row of rows) {
      const term = table.term.at(row);
      let before: number = no;
      for (let at = courses.startOf(term); at < courses.startOf(term + 1); at += 1) {
        const answer = courses.answers.at(at);
        steps.push({ day: courses.days.at(at), row, before, answer });
        before = answer;
      }
    }
    return steps.sort(byDay);
  }

  /** Puts a step to the marks of its groups and of the whole. */
  #take({ row, before, answer }: Step, changed: number[]): void {
    const { table, groups, courses } = this.#parts;
    const term = table.term.at(row);
    const rank = courses.ranks.at(term);
    const sure = Number(answer === yes) - Number(before === yes);
    const may = Number(answer !== no) - Number(before !== no);
    const place = groups.placeOf(table.unit.at(row), term);
    for (let at = 0; at < groups.countAt(place); at += 1) {
      changed.push(this.#marks.add(groups.groupAt(place, at), rank, sure, may));
    }
    changed.push(this.#marks.add(whole, rank, sure, may));
  }

  /** Notes how the thing stands in a group from a day on, and that the whole does not have it twice. */
  #tell(day: number, place: number): void {
    const group = this.#marks.groups[place] ?? whole;
    const may = this.#marks.mayAt(place);
    const before = this.#marks.standings[place] ?? -1;
    const now = may === 0 ? -1 : this.#parts.standings.numberOf(this.#marks.sureAt(place), may);
    if (now === before) return;
    this.#marks.standings[place] = now;
    this.#change(day, (group + 1) * this.#room, { before, now }, this.#amount);
    if (group !== whole) this.#change(day, 0, { before, now }, -this.#amount);
  }

  /** @param start of the numbers of a group @param standings negative where the thing does not count */
  #change(day: number, start: number, standings: { before: number; now: number }, amount: number): void {
    const { before, now } = standings;
    if (before >= 0) this.#noted.note(day, start + before, -amount);
    if (now >= 0) this.#noted.note(day, start + now, amount);
  }
}

function byDay(a: Step, b: Step): number {
  return a.day - b.day;
}
