import { dayNumber } from '../calendar/index.js';
import { type CountQuery, type Filter, filterBy, type Period } from '../count/index.js';
import { Ints } from './Ints.js';
import { isOfAwards, type Name } from './Name.js';
import { never, noYear, passedOn } from './rowsOf.js';
import { sightingOfAward } from './sightings.js';
import type { TermField, Terms } from './Terms.js';

/** Whether a tenure counts. */
export const no = 0;
export const unknown = 1;
export const yes = 2;

/** The days on which the tenures of each term begin and cease to count under a query, and how they count from then on. */
export class Courses {
  /** By step: its day, and the answer from that day on. Before its first step a tenure does not count. */
  readonly days = new Ints();
  readonly answers = new Ints();
  /** By term: the rank of its tier. */
  readonly ranks = new Ints();
  /** By term: its first step. Behind the last one, where the steps end. */
  readonly #starts = new Ints();
  readonly #terms: Terms;
  readonly #query: CountQuery;
  readonly #passes: ReturnType<typeof filterBy>;
  readonly #capOf: (term: number) => number;

  constructor(terms: Terms, query: CountQuery) {
    this.#terms = terms;
    this.#query = query;
    this.#passes = filterBy({ ...query, where: ofAwards(query.where ?? {}) });
    this.#capOf = 'period' in query ? periodTest(terms, query) : () => yes;
    this.#starts.push(0);
  }

  /** Takes in new terms. */
  extend(): void {
    for (let term = this.#starts.length - 1; term < this.#terms.length; term += 1) {
      this.#step(term);
      this.ranks.push(this.#terms.at(term, 'rank'));
      this.#starts.push(this.days.length);
    }
  }

  /** The first step of a term; that of the next term ends it. */
  startOf(term: number): number {
    return this.#starts.at(term);
  }

  #step(term: number): void {
    const cap = this.#capOfAll(term);
    if (cap === no) return;
    const { may, sure, doubt, over } = edgesOf(this.#terms, term, this.#query.measure);
    const answerOn = (day: number) => {
      if (day < may || day >= over) return no;
      return day >= sure && day < doubt ? cap : unknown;
    };
    let before = no;
    for (const day of [may, sure, doubt, over].sort((a, b) => a - b)) {
      if (day === never || answerOn(day) === before) continue;
      before = answerOn(day);
      this.days.push(day);
      this.answers.push(before);
    }
  }

  #capOfAll(term: number): number {
    const { knownAt } = this.#query;
    if (knownAt !== undefined && !isKnown(this.#terms, term, dayNumber(knownAt))) return no;
    const example = this.#terms.examples[term];
    return example && this.#passes(sightingOfAward(example)) ? this.#capOf(term) : no;
  }
}

/** The part of a filter that looks at awards. */
function ofAwards(where: Filter): Filter {
  return Object.fromEntries(
    namesIn(where).flatMap((name) => (isOfAwards(name) ? [[name, where[name]]] : [])),
  );
}

/** By what a filter picks out. */
export function namesIn(where: Filter): Name[] {
  const names: readonly Name[] = Object.keys(where).filter((name): name is Name => name in where);
  return names.filter((name) => where[name] !== undefined);
}

export function isKnown(terms: Terms, term: number, day: number): boolean {
  return terms.at(term, 'learned') <= day && day < terms.at(term, 'unlearned');
}

/** From `may` on a tenure may count, from `sure` on it does, from `doubt` on it only may again, from `over` on it does not. */
export function edgesOf(terms: Terms, term: number, measure: CountQuery['measure']) {
  const at = (field: TermField) => terms.at(term, field);
  const isLoss = measure === 'removed';
  const isHeld = measure === undefined || measure === 'held';
  const [from, until] = [at('windowFrom'), at('windowUntil')];
  return {
    may: Math.max(from, at(isLoss ? 'untilFirst' : 'sinceFirst')),
    sure: Math.max(from, at(isLoss ? 'untilLast' : 'sinceLast')),
    doubt: Math.min(until, isHeld ? at('untilFirst') : never),
    over: Math.min(until, isHeld ? at('untilLast') : never),
  };
}

/** The most that a term can count in the period of a query. */
function periodTest(terms: Terms, query: Extract<CountQuery, { period: Period }>): (term: number) => number {
  const { measure, period } = query;
  const isLoss = measure === 'removed';
  const counts = (term: number) => !isLoss || terms.at(term, 'endYear') !== passedOn;
  if ('listYear' in period) {
    return (term) => {
      const year = terms.at(term, isLoss ? 'endYear' : 'listYear');
      if (!counts(term)) return no;
      return year === noYear ? unknown : year === period.listYear ? yes : no;
    };
  }
  const [from, until] = [dayNumber(period.from), dayNumber(period.until)];
  return (term) => {
    const begins = terms.at(term, isLoss ? 'untilFirst' : 'sinceFirst');
    const ends = terms.at(term, isLoss ? 'untilLast' : 'sinceLast');
    if (!counts(term) || begins === never || ends < from || begins >= until) return no;
    return begins >= from && ends < until ? yes : unknown;
  };
}
