import { type CountQuery, type Dimension, type Sighting, valuesOf } from '../count/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { Dictionary } from './Dictionary.js';
import { Grouping, type Part } from './Grouping.js';
import type { Roster } from './Roster.js';
import type { TenureTable } from './TenureTable.js';

type Name = Dimension | 'tier';

/** What belongs to the award and not to the unit. */
const ofAwards: readonly Name[] = ['batch', 'listYear', 'recommender', 'basis', 'tier'];

export function isOfAwards(name: Name): boolean {
  return ofAwards.includes(name);
}

/** The codes of a grouping, by unit or by row. */
export type GroupColumn = { codes: Int32Array; grouping: Grouping; ofAwards: boolean };

const mostGroupings = 8;

const nobody: RegistryRecord = { kind: 'enterprise', id: '', name: '' };

/** The columns by which rows are filtered and grouped, made when they are asked for and kept. */
export class Dimensions {
  readonly #roster: Roster;
  readonly #table: TenureTable;
  readonly #columns = new Map<string, Dictionary>();
  readonly #groups = new Map<string, Grouping>();

  constructor(roster: Roster, table: TenureTable) {
    this.#roster = roster;
    this.#table = table;
  }

  /** @param printed as groups print it: industries by their division */
  column(name: Name, options: { rollUp: boolean; printed: boolean }): Dictionary {
    const { rollUp, printed } = options;
    const key = JSON.stringify([name, rollUp, printed]);
    const dictionary = this.#columns.get(key) ?? new Dictionary();
    this.#columns.set(key, dictionary);
    const size = isOfAwards(name) ? this.#table.length : this.#roster.size;
    for (let at = dictionary.codes.length; at < size; at += 1) {
      const sighting = isOfAwards(name) ? this.#sightingOfRow(at) : this.#sightingOfUnit(at);
      const values = valuesOf(name, sighting, rollUp);
      const short = name === 'industry' && printed;
      dictionary.push(short ? values.map((value) => value?.slice(0, 3) ?? null) : values, sighting);
    }
    return dictionary;
  }

  /** One code for all that a query groups by. */
  groups({ by = [], rollUp = false }: CountQuery): GroupColumn {
    const anyOfAwards = by.some(isOfAwards);
    const parts = by.map((name): Part => {
      const dictionary = this.column(name, { rollUp, printed: true });
      const { data } = dictionary.codes;
      const byUnit = anyOfAwards && !isOfAwards(name);
      return {
        dictionary,
        codeAt: byUnit ? (row) => data[this.#table.unit.at(row)] ?? 0 : (at) => data[at] ?? 0,
      };
    });
    const key = JSON.stringify([by, rollUp]);
    let grouping = this.#groups.get(key);
    if (!grouping || grouping.outgrownBy(parts)) {
      // Each costs a number a row: old ones make room.
      if (this.#groups.size >= mostGroupings) this.#groups.clear();
      grouping = new Grouping(
        by,
        parts.map(({ dictionary }) => dictionary.entries.length),
      );
      this.#groups.set(key, grouping);
    }
    grouping.extend(parts, anyOfAwards ? this.#table.length : this.#roster.size);
    return { codes: grouping.codes.data, grouping, ofAwards: anyOfAwards };
  }

  #sightingOfUnit(number: number): Sighting {
    const record = this.#roster.records[number] ?? nobody;
    return { tenure: { name: { unit: record.id, scheme: '', tier: undefined } }, record, state: record };
  }

  #sightingOfRow(row: number): Sighting {
    const begun = this.#table.begun[row];
    const name = begun ?? { unit: '', scheme: '', tier: undefined };
    return { tenure: { name, ...(begun && { begun }) }, record: nobody, state: nobody };
  }
}
