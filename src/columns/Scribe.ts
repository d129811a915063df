import type { Noted } from './Changes.js';
import type { Courses } from './Courses.js';
import type { Groups } from './Groups.js';
import type { Standings } from './Standings.js';
import type { TenureTable } from './TenureTable.js';
import { Walk, whole } from './Walk.js';

type Parts = {
  table: TenureTable;
  groups: Groups;
  courses: Courses;
  standings: Standings;
  /** How many tiers the scheme has. */
  tiers: number;
};

/**
 * Writes down how things stand from day to day: how many more, or fewer, there are in each of the standings of the whole, then
 * in those of each group. The whole is what its own numbers and those of all groups together tell.
 */
export class Scribe {
  readonly #parts: Parts;
  readonly #noted: Noted;
  readonly #sign: 1 | -1;
  readonly #room: number;
  /** How a thing of several tenures stands. */
  readonly #walk: Walk;
  /** How things of one life stand where they are in one group, and which life it is. */
  readonly #course: Walk;
  #life = -1;

  /** @param sign -1 takes away what was noted before */
  constructor(parts: Parts, noted: Noted, sign: 1 | -1) {
    this.#parts = parts;
    this.#noted = noted;
    this.#sign = sign;
    this.#room = parts.standings.room;
    this.#walk = new Walk(parts, parts.tiers);
    this.#course = new Walk(parts, parts.tiers);
  }

  /** Notes each title of some lives that are alike as a thing of its own. */
  titles(life: number, code: number, amount: number): void {
    const { lives } = this.#parts.table;
    for (let at = 0; at < lives.widthOf(life); at += 1) this.#title(lives.at(life, at), code, amount);
  }

  /** Notes some things of one life, whose groups are the same. */
  alike(life: number, code: number, amount: number): void {
    const { table, groups } = this.#parts;
    if (table.lives.widthOf(life) === 1) this.#title(table.lives.at(life, 0), code, amount);
    else if (groups.areOfUnits && groups.countAt(code) === 1) this.#inOneGroup(life, code, amount);
    else {
      this.add(life, code);
      this.joint(amount);
    }
  }

  /** Puts one of its lives to a thing. */
  add(life: number, code: number): void {
    const { lives } = this.#parts.table;
    for (let at = 0; at < lives.widthOf(life); at += 1) this.#walk.add(lives.at(life, at), code);
  }

  /** Notes the thing that was put together, so many times. It may stand in several groups: the whole has it once. */
  joint(amount: number): void {
    this.#walk.go(true);
    const { days, groups, befores, nows } = this.#walk;
    for (let at = 0; at < days.length; at += 1) {
      const [day, before, now, group] = [days.at(at), befores.at(at), nows.at(at), groups.at(at)];
      this.#turn(day, (group + 1) * this.#room, before, now, amount);
      if (group !== whole) this.#turn(day, 0, before, now, -amount);
    }
  }

  /** Things of one term. */
  #title(term: number, code: number, amount: number): void {
    const { groups, courses, standings } = this.#parts;
    const [from, until] = [courses.startOf(term), courses.startOf(term + 1)];
    if (from === until) return;
    const place = groups.placeOf(code, term);
    if (groups.countAt(place) > 1) {
      this.#walk.add(term, code);
      this.joint(amount);
      return;
    }
    const start = (groups.groupAt(place, 0) + 1) * this.#room;
    const rank = courses.ranks.at(term);
    let before = -1;
    for (let step = from; step < until; step += 1) {
      const now = standings.ofOne(rank, courses.answers.at(step));
      this.#turn(courses.days.at(step), start, before, now, amount);
      before = now;
    }
  }

  #inOneGroup(life: number, code: number, amount: number): void {
    const { groups, table } = this.#parts;
    const { days, befores, nows } = this.#course;
    if (this.#life !== life) {
      for (let at = 0; at < table.lives.widthOf(life); at += 1)
        this.#course.add(table.lives.at(life, at), code);
      this.#course.go(false);
      this.#life = life;
    }
    const start = (groups.groupAt(code, 0) + 1) * this.#room;
    for (let at = 0; at < days.length; at += 1) {
      this.#turn(days.at(at), start, befores.at(at), nows.at(at), amount);
    }
  }

  /**
   * @param start of the numbers of a group
   * @param before negative where it did not count, as `now` where it does not
   */
  #turn(day: number, start: number, before: number, now: number, amount: number): void {
    if (before >= 0) this.#noted.note(day, start + before, -this.#sign * amount);
    if (now >= 0) this.#noted.note(day, start + now, this.#sign * amount);
  }
}
