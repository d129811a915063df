import type { Counted, CountQuery } from '../count/index.js';
import { effectiveFacts, type Source } from '../timeline/index.js';
import type { Scheme } from '../title/index.js';
import { Dimensions } from './Dimensions.js';
import type { Roster } from './Roster.js';
import { type Runs, runsOf } from './Runs.js';
import { TenureTable } from './TenureTable.js';

/** A scheme's tenures in columns, and what their queries need beside them. */
export type Shelf = { table: TenureTable; dimensions: Dimensions };

type ShelfQuery = Pick<CountQuery, 'stages' | 'knownAt' | 'count' | 'measure'>;

/** How many schemes, choices of stages and clocks are kept in columns at a time. */
const mostShelves = 8;

/** What is known of a source, in columns: made when it is asked for, and kept. */
export class ColumnIndex {
  readonly roster: Roster;
  readonly #shelves = new Map<Scheme, Map<string, Shelf>>();
  readonly #runs = new Map<Counted, Runs[]>();
  readonly #lefts = new WeakMap<TenureTable, { touched: number; source: Source }>();
  #sized = 0;

  constructor(roster: Roster) {
    this.roster = roster;
  }

  /**
   * The columns for a query, with all that the roster has learned.
   *
   * @throws RegistryError as the plain count does
   */
  shelfFor(scheme: Scheme, { stages, knownAt, count, measure }: ShelfQuery): Shelf {
    const { undated } = this.roster;
    if (knownAt !== undefined && undated) effectiveFacts([undated], { knownAt });
    const twoClocks = knownAt !== undefined;
    // A title that was won twice was ever won once: where titles are counted, its rows cannot tell.
    const again = !(count === 'title' && measure === 'ever');
    const key = JSON.stringify([stages, twoClocks, again]);
    const shelves = this.#shelves.get(scheme) ?? new Map<string, Shelf>();
    let shelf = shelves.get(key);
    if (!shelf || shelf.table.isWorn) {
      const table = new TenureTable(this.roster, { scheme, stages, twoClocks, again });
      shelf = { table, dimensions: new Dimensions(this.roster, table) };
    }
    shelf.table.refresh();
    if (this.#shelves.size >= mostShelves) this.#shelves.clear();
    this.#shelves.set(scheme, shelves.set(key, shelf));
    return shelf;
  }

  /** What is counted as one thing. */
  runs(count: Exclude<Counted, 'title'>): Runs[] {
    if (this.#sized !== this.roster.size) this.#runs.clear();
    this.#sized = this.roster.size;
    const runs = this.#runs.get(count) ?? runsOf(this.roster, count);
    this.#runs.set(count, runs);
    return runs;
  }

  /** What the columns of a table leave to the plain count. */
  leftOf(table: TenureTable): Source {
    const touched = this.roster.touched.length;
    const known = this.#lefts.get(table);
    if (known?.touched === touched) return known.source;
    const left = [...table.left];
    const records = left.flatMap((number) => this.roster.records[number] ?? []);
    const source: Source = {
      units: records.flatMap((record) => (record.kind === 'enterprise' ? [] : record)),
      enterprises: records.flatMap((record) => (record.kind === 'enterprise' ? record : [])),
      events: left.flatMap((number) => this.roster.eventsOf(number)),
    };
    this.#lefts.set(table, { touched, source });
    return source;
  }
}
