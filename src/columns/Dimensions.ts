import { type Sighting, valuesOf } from '../count/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { Dictionary } from './Dictionary.js';
import { Grouping, type Part } from './Grouping.js';
import { isOfAwards, type Name } from './Name.js';
import type { Roster } from './Roster.js';
import type { TenureTable } from './TenureTable.js';

/** Each costs a number a row: when there are more, all make room. */
const mostGroupings = 8;

const nobody: RegistryRecord = { kind: 'enterprise', id: '', name: '' };

/** The columns by which rows are filtered and grouped, made when they are asked for and kept. */
export class Dimensions {
  readonly #roster: Roster;
  readonly #table: TenureTable;
  readonly #columns = new Map<string, Dictionary>();
  readonly #groupings = new Map<string, Grouping>();

  constructor(roster: Roster, table: TenureTable) {
    this.#roster = roster;
    this.#table = table;
  }

  /**
   * The values of a dimension, by row where they belong to the award, else by unit.
   *
   * @param options `printed`: as groups print it: industries by their division
   */
  column(name: Name, options: { rollUp: boolean; printed: boolean }): Dictionary {
    const { rollUp, printed } = options;
    const key = JSON.stringify([name, rollUp, printed]);
    const dictionary = this.#columns.get(key) ?? new Dictionary();
    this.#columns.set(key, dictionary);
    const short = name === 'industry' && printed;
    const size = isOfAwards(name) ? this.#table.length : this.#roster.size;
    for (let at = dictionary.codes.length; at < size; at += 1) {
      const sighting = isOfAwards(name) ? this.#sightingOfRow(at) : this.#sightingOfUnit(at);
      const values = valuesOf(name, sighting, rollUp);
      dictionary.push(short ? values.map((value) => value?.slice(0, 3) ?? null) : values, sighting);
    }
    return dictionary;
  }

  /** One code for several dimensions, by unit or by row. */
  grouping(names: readonly Name[], options: { rollUp: boolean; byRow: boolean }): Grouping {
    const { rollUp, byRow } = options;
    const units = this.#table.unit.data;
    const parts = names.map((name): Part => {
      const dictionary = this.column(name, { rollUp, printed: true });
      const { data } = dictionary.codes;
      const viaUnit = byRow && !isOfAwards(name);
      const codeAt = (at: number) => data[viaUnit ? (units[at] ?? 0) : at] ?? 0;
      return { name, dictionary, codeAt };
    });
    const key = JSON.stringify([names, rollUp, byRow]);
    let grouping = this.#groupings.get(key);
    if (!grouping || grouping.outgrownBy(parts)) {
      if (this.#groupings.size >= mostGroupings) this.#groupings.clear();
      grouping = new Grouping(parts);
      this.#groupings.set(key, grouping);
    }
    grouping.extend(parts, byRow ? this.#table.length : this.#roster.size);
    return grouping;
  }

  #sightingOfUnit(number: number): Sighting {
    const record = this.#roster.records[number] ?? nobody;
    return {
      tenure: { name: { unit: record.id, scheme: '', tier: undefined } },
      record,
      state: this.#roster.stateOf(number),
    };
  }

  #sightingOfRow(row: number): Sighting {
    const begun = this.#table.begun[row];
    const name = begun ?? { unit: '', scheme: '', tier: undefined };
    return { tenure: { name, ...(begun && { begun }) }, record: nobody, state: nobody };
  }
}
