import { type Day, dayNumber } from '../calendar/index.js';
import { type CountQuery, countTiers as countPlainly, type TierCounts } from '../count/index.js';
import type { Source } from '../timeline/index.js';
import { findScheme, type Scheme } from '../title/index.js';
import { cellFrom } from './cellFrom.js';
import { indexOf } from './indexOf.js';
import { isAdditive, sumOf } from './mergeCounts.js';
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
  const plain = days.map((asOf) => countPlainly(left, { ...query, asOf }));
  const pages = new Pages(shelf.question(query), scheme, numbers[0] ?? 0);
  return plain.map((counts, slot) => {
    pages.turnTo(numbers[slot] ?? 0);
    const whole = sumOf([counts, pages.whole]);
    const groups = query.by?.length ? pages.groupsWith(counts) : [];
    return { ...counts, ...whole, groups, additive: isAdditive(counts, whole, groups) };
  });
}

/** What a question answers, from day to day. */
class Pages {
  readonly #question: Question;
  readonly #scheme: Scheme;
  readonly #numbers: Int32Array;
  readonly #cell: Int32Array;
  /** By group: how it counts on the day that is open; null where nothing counts. */
  readonly #groups: (Group | null)[];
  #day: number;

  constructor(question: Question, scheme: Scheme, day: number) {
    this.#question = question;
    this.#scheme = scheme;
    this.#day = day;
    this.#numbers = question.numbersOn(day);
    this.#cell = new Int32Array(question.standings.width);
    this.#groups = question.groups.keys.map((_, group) => this.#groupNow(group));
  }

  turnTo(day: number): void {
    const changed = new Set<number>();
    this.#question.advance(this.#numbers, this.#day, day, (group) => changed.add(group));
    for (const group of changed) if (group >= 0) this.#groups[group] = this.#groupNow(group);
    this.#day = day;
  }

  get whole() {
    return cellFrom(this.#scheme, this.#question.wholeOf(this.#numbers), 0);
  }

  /** The groups of a plain count with those of the day that is open. */
  groupsWith(plain: TierCounts): Group[] {
    const { groups } = this.#question;
    if (plain.groups.length === 0) return groups.order.flatMap((group) => this.#groups[group] ?? []);
    const { by } = plain.basis;
    const others = new Map(plain.groups.map((one) => [JSON.stringify(by.map((name) => one.key[name])), one]));
    const joined: { name: string; group: Group }[] = [];
    for (const number of groups.order) {
      const group = this.#groups[number];
      if (!group) continue;
      const name = groups.nameOf(number);
      const other = others.get(name);
      if (other) others.delete(name);
      joined.push({ name, group: other ? { key: group.key, ...sumOf([other, group]) } : group });
    }
    if (others.size > 0) {
      for (const [name, group] of others) joined.push({ name, group });
      joined.sort((a, b) => (a.name < b.name ? -1 : 1));
    }
    return joined.map(({ group }) => group);
  }

  #groupNow(group: number): Group | null {
    this.#cell.fill(0);
    this.#question.addGroup(this.#numbers, group, this.#cell, 0);
    const [total = 0, uncertain = 0] = this.#cell;
    if (total + uncertain === 0) return null;
    return { key: this.#question.groups.keys[group] ?? {}, ...cellFrom(this.#scheme, this.#cell, 0) };
  }
}
