import type { CountQuery } from '../count/index.js';
import type { Source } from '../timeline/index.js';
import type { Scheme } from '../title/index.js';
import type { Columns } from './Columns.js';
import { Groups } from './Groups.js';
import { Question } from './Question.js';
import type { Roster } from './Roster.js';
import { TenureTable } from './TenureTable.js';
import type { TermOptions } from './Terms.js';

/** Questions are kept as long as they are not more than so many and have not more changes in all than so many by tenure. */
const [mostQuestions, mostChanges] = [16, 3];

/** A scheme's tenures in columns, and the questions that were asked of them. */
export class Shelf {
  readonly table: TenureTable;
  readonly #roster: Roster;
  readonly #columns: Columns;
  readonly #scheme: Scheme;
  /** The one asked last stands last. */
  #questions = new Map<string, Question>();
  #groups = new Map<string, Groups>();
  /** How much of what was touched has been taken in. */
  #read: number;
  #left: { read: number; source: Source } | undefined;

  constructor({ roster, columns }: { roster: Roster; columns: Columns }, options: TermOptions) {
    this.table = new TenureTable(roster, options);
    this.#roster = roster;
    this.#columns = columns;
    this.#scheme = options.scheme;
    roster.watch();
    this.table.fill();
    this.#read = roster.touched.length;
  }

  /**
   * Takes in what the roster has learned since.
   *
   * @throws RegistryError where it cannot be: then all is asked again, and what was learned is read again
   */
  refresh(): void {
    const { touched } = this.#roster;
    if (this.#read === touched.length) return;
    const units = touched.since(this.#read);
    const [questions, groups] = [this.#questions, this.#groups];
    this.#questions = new Map();
    this.#groups = new Map();
    // When so much is new it is quicker to ask again.
    const isMuch = units.size > 1000 && units.size * 8 > this.#roster.size;
    const tied = isMuch ? new Set<number>() : this.#tiedTo(units);
    if (!isMuch) for (const question of questions.values()) question.put(tied, -1);
    for (const unit of units) this.table.renew(unit);
    this.#columns.refresh();
    this.#read = touched.length;
    if (isMuch) return;
    for (const one of groups.values()) one.extend(units);
    for (const question of questions.values()) question.put(tied, 1);
    this.#questions = questions;
    this.#groups = groups;
  }

  #tiedTo(units: Iterable<number>): Set<number> {
    const tied = new Set<number>();
    for (const unit of units) {
      if (!tied.has(unit)) for (const one of this.#roster.tiedTo(unit)) tied.add(one);
    }
    return tied;
  }

  /** A query without its day, worked out for every day. */
  question(query: CountQuery): Question {
    const { by = [], where = {}, rollUp = false, count, measure, knownAt } = query;
    const period = 'period' in query ? query.period : undefined;
    const key = JSON.stringify([by, where, rollUp, count, measure, period, knownAt]);
    const question = this.#questions.get(key) ?? this.#ask(query);
    this.#questions.delete(key);
    this.#questions.set(key, question);
    this.#forget();
    return question;
  }

  /** What the columns leave to the plain count. */
  get left(): Source {
    if (this.#left?.read !== this.#read) this.#left = { read: this.#read, source: this.#leftNow() };
    return this.#left.source;
  }

  #ask(query: CountQuery): Question {
    const { by = [], rollUp = false } = query;
    const parts = { roster: this.#roster, columns: this.#columns, table: this.table, scheme: this.#scheme };
    const key = JSON.stringify([by, rollUp]);
    const groups = this.#groups.get(key) ?? new Groups(by, { ...parts, rollUp, terms: this.table.terms });
    this.#groups.set(key, groups);
    groups.extend();
    return new Question({ ...parts, groups }, query);
  }

  #forget(): void {
    const weigh = () => [...this.#questions.values()].reduce((sum, { weight }) => sum + weight, 0);
    const most = mostChanges * this.table.length + 10_000;
    while (this.#questions.size > mostQuestions || (this.#questions.size > 1 && weigh() > most)) {
      const [oldest = ''] = this.#questions.keys();
      this.#questions.delete(oldest);
    }
    const used = new Set([...this.#questions.values()].map(({ groups }) => groups));
    for (const [key, groups] of this.#groups) if (!used.has(groups)) this.#groups.delete(key);
  }

  #leftNow(): Source {
    const left = [...this.table.left];
    const records = left.flatMap((number) => this.#roster.recordOf(number) ?? []);
    return {
      units: records.flatMap((record) => (record.kind === 'enterprise' ? [] : record)),
      enterprises: records.flatMap((record) => (record.kind === 'enterprise' ? record : [])),
      events: left.flatMap((number) => this.#roster.eventsOf(number)),
    };
  }
}
