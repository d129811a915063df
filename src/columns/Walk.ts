import { type Courses, no, yes } from './Courses.js';
import type { Groups } from './Groups.js';
import { Ints } from './Ints.js';
import { Marks } from './Marks.js';
import type { Standings } from './Standings.js';

type Parts = { groups: Groups; courses: Courses; standings: Standings };

/** The whole is no group. */
export const whole = -1;

/** Up to so many steps are sorted in one by one. */
const few = 32;

/** How a thing of several tenures stands from day to day. */
export class Walk {
  /** By turn: from which day on the thing stands in another way, and in which group, or in the whole. */
  readonly days = new Ints();
  readonly groups = new Ints();
  /** How it stood before, and how it stands now; negative where it does not count. */
  readonly befores = new Ints();
  readonly nows = new Ints();
  readonly #parts: Parts;
  readonly #marks: Marks;
  /** By tenure: its term, and the code of its unit. */
  readonly #terms = new Ints();
  readonly #codes = new Ints();
  /** By step: when which tenure comes to count, or ceases to. */
  readonly #stepDays = new Ints();
  readonly #stepTenures = new Ints();
  readonly #stepBefores = new Ints();
  readonly #stepAnswers = new Ints();
  readonly #order = new Ints();
  /** Where of the groups something changed on a day. */
  readonly #changed = new Ints();

  /** @param tiers how many the scheme has */
  constructor(parts: Parts, tiers: number) {
    this.#parts = parts;
    this.#marks = new Marks(tiers);
  }

  /** Puts a tenure to the thing. */
  add(term: number, code: number): void {
    const { courses } = this.#parts;
    const tenure = this.#terms.length;
    this.#terms.push(term);
    this.#codes.push(code);
    let before: number = no;
    for (let at = courses.startOf(term); at < courses.startOf(term + 1); at += 1) {
      const answer = courses.answers.at(at);
      this.#stepDays.push(courses.days.at(at));
      this.#stepTenures.push(tenure);
      this.#stepBefores.push(before);
      this.#stepAnswers.push(answer);
      before = answer;
    }
  }

  /** Finds the turns of the tenures that were put to it, in their groups and in the whole, or in the whole alone. */
  go(inGroups: boolean): void {
    for (const turns of [this.days, this.groups, this.befores, this.nows]) turns.length = 0;
    this.#marks.clear();
    this.#sort();
    for (let at = 0; at < this.#order.length; at += 1) {
      const step = this.#order.at(at);
      this.#take(step, inGroups);
      const day = this.#stepDays.at(step);
      if (at + 1 === this.#order.length || this.#stepDays.at(this.#order.at(at + 1)) !== day) this.#turn(day);
    }
    this.#terms.length = 0;
    this.#codes.length = 0;
    for (const steps of [this.#stepDays, this.#stepTenures, this.#stepBefores, this.#stepAnswers])
      steps.length = 0;
  }

  /** By their days. */
  #sort(): void {
    const [order, days] = [this.#order, this.#stepDays];
    order.length = 0;
    for (let step = 0; step < days.length; step += 1) order.push(step);
    if (days.length > few) {
      order.data.subarray(0, order.length).sort((one, other) => days.at(one) - days.at(other));
      return;
    }
    for (let step = 1; step < days.length; step += 1) {
      let at = step;
      for (; at > 0 && days.at(order.at(at - 1)) > days.at(step); at -= 1) order.set(at, order.at(at - 1));
      order.set(at, step);
    }
  }

  #take(step: number, inGroups: boolean): void {
    const { groups, courses } = this.#parts;
    const tenure = this.#stepTenures.at(step);
    const [before, answer] = [this.#stepBefores.at(step), this.#stepAnswers.at(step)];
    const term = this.#terms.at(tenure);
    const rank = courses.ranks.at(term);
    const sure = Number(answer === yes) - Number(before === yes);
    const may = Number(answer !== no) - Number(before !== no);
    this.#changed.push(this.#marks.add(whole, rank, sure, may));
    if (!inGroups) return;
    const place = groups.placeOf(this.#codes.at(tenure), term);
    for (let at = 0; at < groups.countAt(place); at += 1) {
      this.#changed.push(this.#marks.add(groups.groupAt(place, at), rank, sure, may));
    }
  }

  #turn(day: number): void {
    const marks = this.#marks;
    for (let at = 0; at < this.#changed.length; at += 1) {
      const place = this.#changed.at(at);
      const possible = marks.mayAt(place);
      const now = possible === 0 ? -1 : this.#parts.standings.numberOf(marks.sureAt(place), possible);
      const before = marks.standings.at(place);
      if (now === before) continue;
      marks.standings.set(place, now);
      this.days.push(day);
      this.groups.push(marks.groups.at(place));
      this.befores.push(before);
      this.nows.push(now);
    }
    this.#changed.length = 0;
  }
}
