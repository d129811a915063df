import { type Day, dayNumber } from '../calendar/index.js';
import { type Cell, type CountQuery, countTiers as countPlainly, type TierCounts } from '../count/index.js';
import type { Source } from '../timeline/index.js';
import { findScheme, type Scheme } from '../title/index.js';
import { cellFrom } from './cellFrom.js';
import { indexOf } from './indexOf.js';
import { isAdditive, sumOf, thingsIn } from './mergeCounts.js';
import type { Question } from './Question.js';

type Group = TierCounts['groups'][number];

/**
 * The counts of one query on several days, ascending and each once. What is more than its days tell is counted plainly and
 * added. A group that does not change from one day to the next is the same object in both counts.
 */
export function countDays(source: Source, query: CountQuery, days: readonly Day[]): TierCounts[] {
  const { schemes } = source;
  const scheme = findScheme(query.scheme, schemes);
  const numbers = days.map(dayNumber);
  const shelf = indexOf(source).shelfFor(scheme, query);
  const left = { ...shelf.left, ...(schemes && { schemes }) };
  const pages = new Pages(shelf.question(query), scheme, numbers[0] ?? 0);
  return plainly(left, query, days).map((plain, slot) => {
    pages.turnTo(numbers[slot] ?? 0);
    const whole = sumOf([plain, pages.whole]);
    const groups = query.by?.length ? pages.groupsWith(plain) : [];
    const placed = plain.groups.reduce((sum, group) => sum + thingsIn(group), pages.placed);
    return { ...plain, ...whole, groups, additive: isAdditive(plain, whole, placed) };
  });
}

/** What was left is counted on each day; where nothing was, one count of nothing serves for all. */
function plainly(left: Source, query: CountQuery, days: readonly Day[]): TierCounts[] {
  const countOn = (asOf: Day) => countPlainly(left, { ...query, asOf });
  const [first] = days;
  if (first === undefined || left.events.length > 0) return days.map(countOn);
  const nothing = countOn(first);
  return days.map((asOf) => ({
    ...nothing,
    query: { ...query, asOf },
    basis: { ...nothing.basis, asOf },
  }));
}

/** What a question answers, from day to day. */
class Pages {
  /** How many things stand in the groups, in each for itself. */
  placed = 0;
  readonly #question: Question;
  readonly #scheme: Scheme;
  readonly #numbers: Int32Array;
  readonly #standings: Int32Array;
  readonly #cell: Int32Array;
  /** By group: how it counts on the day that is open; null where nothing counts. */
  readonly #groups: (Group | null)[];
  /** Those that count, in the order of printing, and by group where it stands among them. */
  readonly #list: Group[] = [];
  readonly #places: number[] = [];
  #isListed = false;
  #day: number;

  constructor(question: Question, scheme: Scheme, day: number) {
    this.#question = question;
    this.#scheme = scheme;
    this.#day = day;
    this.#numbers = question.numbersOn(day);
    this.#standings = question.wholeOf(this.#numbers);
    this.#cell = new Int32Array(question.standings.width);
    this.#groups = question.groups.keys.all.map((_, group) => this.#groupNow(group));
    for (const one of this.#groups) this.placed += thingsIn(one);
  }

  turnTo(day: number): void {
    const changed = new Set<number>();
    const { room } = this.#question.standings;
    this.#question.advance(this.#numbers, { from: this.#day, until: day }, (key, amount) => {
      const standing = key % room;
      this.#standings[standing] = (this.#standings[standing] ?? 0) + amount;
      changed.add((key - standing) / room - 1);
    });
    for (const group of changed) if (group >= 0) this.#renew(group);
    this.#day = day;
  }

  get whole(): Cell {
    this.#question.writeTo(this.#cell, this.#standings, 0);
    return cellFrom(this.#scheme, this.#cell);
  }

  /** The groups of the day that is open and those of a plain count, in one order. */
  groupsWith({ basis: { by }, groups: plain }: TierCounts): Group[] {
    if (plain.length === 0) return this.#listed();
    const { groups } = this.#question;
    const names = plain.map(({ key }) => JSON.stringify(by.map((dimension) => key[dimension])));
    const joined: Group[] = [];
    let next = 0;
    for (const number of groups.keys.order) {
      const group = this.#groups[number];
      if (!group) continue;
      const name = groups.keys.nameOf(number);
      for (; next < names.length && (names[next] ?? '') < name; next += 1)
        joined.push(...plain.slice(next, next + 1));
      const other = names[next] === name ? plain[next] : undefined;
      if (other) next += 1;
      joined.push(other ? { key: group.key, ...sumOf([other, group]) } : group);
    }
    return [...joined, ...plain.slice(next)];
  }

  #listed(): Group[] {
    if (this.#isListed) return this.#list.slice();
    this.#list.length = 0;
    for (const number of this.#question.groups.keys.order) {
      const group = this.#groups[number];
      if (!group) continue;
      this.#places[number] = this.#list.length;
      this.#list.push(group);
    }
    this.#isListed = true;
    return this.#list.slice();
  }

  #renew(group: number): void {
    const before = this.#groups[group] ?? null;
    const now = this.#groupNow(group);
    this.placed += thingsIn(now) - thingsIn(before);
    this.#groups[group] = now;
    if (this.#isListed && now && before) this.#list[this.#places[group] ?? 0] = now;
    else if (now !== before) this.#isListed = false;
  }

  #groupNow(group: number): Group | null {
    const { room } = this.#question.standings;
    this.#question.writeTo(this.#cell, this.#numbers, (group + 1) * room);
    const [total = 0, uncertain = 0] = this.#cell;
    if (total + uncertain === 0) return null;
    const { tiers } = cellFrom(this.#scheme, this.#cell);
    return { key: this.#question.groups.keys.all[group] ?? {}, total, uncertain, tiers };
  }
}
