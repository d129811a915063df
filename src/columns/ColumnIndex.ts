import type { CountQuery } from '../count/index.js';
import { effectiveFacts } from '../timeline/index.js';
import type { Scheme } from '../title/index.js';
import { Columns } from './Columns.js';
import type { Roster } from './Roster.js';
import { Shelf } from './Shelf.js';

/** How many schemes, choices of stages and clocks are kept in columns at a time. */
const mostShelves = 8;

/** What is known of a source, in columns: made when it is asked for, and kept. */
export class ColumnIndex {
  readonly roster: Roster;
  readonly #columns: Columns;
  readonly #shelves = new Map<Scheme, Map<string, Shelf>>();

  constructor(roster: Roster) {
    this.roster = roster;
    this.#columns = new Columns(roster);
  }

  /**
   * The columns for a query, with all that the roster has learned.
   *
   * @throws RegistryError as the plain count does
   */
  shelfFor(scheme: Scheme, query: Pick<CountQuery, 'stages' | 'knownAt' | 'count' | 'measure'>): Shelf {
    const { stages, knownAt, count, measure } = query;
    const { undated } = this.roster;
    if (knownAt !== undefined && undated) effectiveFacts([undated], { knownAt });
    const twoClocks = knownAt !== undefined;
    // A title that was won twice was ever won once: where titles are counted, its rows cannot tell.
    const again = !(count === 'title' && measure === 'ever');
    const key = JSON.stringify([stages, twoClocks, again]);
    if (this.#shelves.size >= mostShelves && !this.#shelves.has(scheme)) this.#shelves.clear();
    const shelves = this.#shelves.get(scheme) ?? new Map<string, Shelf>();
    this.#shelves.set(scheme, shelves);
    let shelf = shelves.get(key);
    if (!shelf || shelf.table.isWorn) {
      shelf = new Shelf(
        { roster: this.roster, columns: this.#columns },
        { scheme, stages, twoClocks, again },
      );
    }
    shelves.set(key, shelf);
    shelf.refresh();
    return shelf;
  }
}
