import type { Counted } from '../count/index.js';
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
    const byOwner = new Map<number, number[]>();
    for (const number of roster.tiedTo(unit)) {
      const kind = roster.recordOf(number)?.kind;
      const isProduct = kind === 'product';
      if (count === 'title') for (const row of this.#rowsOf(number)) this.#row(row);
      else if (count === 'enterprise' ? kind !== 'park' : count === 'unit' && isProduct) {
        // The products of one enterprise are one unit, their holder.
        for (const row of this.#rowsOf(number)) {
          const owner = roster.ownerOf(this.#parts.table.unit.at(row));
          byOwner.set(owner, [...(byOwner.get(owner) ?? []), row]);
        }
      } else if (count === 'unit' || (count === 'product' && isProduct)) this.#thing(this.#rowsOf(number));
    }
    for (const rows of byOwner.values()) this.#thing(rows);
  }

  /** The rows of a unit, in all its places, that the filter lets pass. */
  #rowsOf(unit: number): number[] {
    const { roster, table, passes } = this.#parts;
    const rows: number[] = [];
    for (const number of roster.placesOf(unit)) {
      const { from, until } = table.rowsOf(number);
      if (until === from || !passes(number)) continue;
      for (let row = from; row < until; row += 1) rows.push(row);
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
    const rank = table.terms.at(term, 'rank');
    let before = -1;
    for (let step = from; step < until; step += 1) {
      const day = courses.days.at(step);
      const now = standings.ofOne(rank, courses.answers.at(step));
      if (before >= 0) this.#noted.note(day, start + before, -this.#amount);
      if (now >= 0) this.#noted.note(day, start + now, this.#amount);
      before = now;
    }
  }

  #several(rows: readonly number[]): void {
    const { table, courses } = this.#parts;
    const steps: { day: number; row: number; answer: number; before: number }[] = [];
    for (const row of rows) {
      const term = table.term.at(row);
      let before: number = no;
      for (let step = courses.startOf(term); step < courses.startOf(term + 1); step += 1) {
        const answer = courses.answers.at(step);
        steps.push({ day: courses.days.at(step), row, answer, before });
        before = answer;
      }
    }
    steps.sort((a, b) => a.day - b.day);
    this.#marks.clear();
    const changed = new Set<number>();
    steps.forEach(({ day, row, answer, before }, at) => {
      this.#mark(
        row,
        Number(answer === yes) - Number(before === yes),
        Number(answer !== no) - Number(before !== no),
        changed,
      );
      if (steps[at + 1]?.day === day) return;
      for (const place of changed) this.#tell(day, place);
      changed.clear();
    });
  }

  #mark(row: number, sure: number, may: number, changed: Set<number>): void {
    const { table, groups } = this.#parts;
    const term = table.term.at(row);
    const rank = table.terms.at(term, 'rank');
    const place = groups.placeOf(table.unit.at(row), term);
    for (let at = 0; at < groups.countAt(place); at += 1) {
      changed.add(this.#marks.add(groups.groupAt(place, at), rank, sure, may));
    }
    changed.add(this.#marks.add(whole, rank, sure, may));
  }

  /** Notes how the thing stands in a group from a day on, and that the whole does not have it twice. */
  #tell(day: number, place: number): void {
    const group = this.#marks.groups[place] ?? whole;
    const may = this.#marks.mayAt(place);
    const before = this.#marks.standings[place] ?? -1;
    const now = may === 0 ? -1 : this.#parts.standings.numberOf(this.#marks.sureAt(place), may);
    if (now === before) return;
    this.#marks.standings[place] = now;
    const start = (group + 1) * this.#room;
    if (before >= 0) this.#noted.note(day, start + before, -this.#amount);
    if (now >= 0) this.#noted.note(day, start + now, this.#amount);
    if (group === whole) return;
    if (before >= 0) this.#noted.note(day, before, this.#amount);
    if (now >= 0) this.#noted.note(day, now, -this.#amount);
  }
}
