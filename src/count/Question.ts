import { dayNumber } from '../calendar/index.js';
import type { Counted, CountQuery, Dimension } from './CountQuery.js';
import { type Edges, edgesOf } from './edgesOf.js';
import { Grouping } from './Grouping.js';
import { never } from './table/columns.js';
import type { OrderedPlaces, ThingOrder } from './table/ordersBy.js';
import type { TenureTable } from './table/TenureTable.js';
import type { PlacedStay } from './table/UnitTable.js';

/** How sure a place is where blurred dates leave several open. */
export type Certainty = { isSureThing: boolean; isSureGroup: boolean };

const sure: Certainty = { isSureThing: true, isSureGroup: true };

/** A query without its day, laid over a table: everything that a scan reads, in columns. */
export class Question {
  readonly table: TenureTable;
  readonly by: readonly Dimension[];
  readonly grouping: Grouping;
  readonly edges: Edges;
  readonly order: OrderedPlaces;
  /** Whether each title is a thing of its own, and whether each row is. */
  readonly isByTitle: boolean;
  readonly isByRow: boolean;
  readonly #count: Counted;
  readonly #known: number;

  constructor(table: TenureTable, query: CountQuery) {
    this.table = table;
    this.by = query.by ?? [];
    this.grouping = new Grouping(table, query);
    this.edges = edgesOf(table, query);
    const { count = 'unit', measure, knownAt } = query;
    this.order = table.units.orderBy(orders[count]);
    this.isByTitle = count === 'title';
    // A title that was won or lost twice counts twice.
    this.isByRow = this.isByTitle && (measure === 'new' || measure === 'removed');
    this.#count = count;
    this.#known = knownAt === undefined ? never - 1 : dayNumber(knownAt);
  }

  /** The stay of a unit that moves, on a day. */
  stayOn(unit: number, day: number): PlacedStay | undefined {
    const known = this.#known;
    return this.table.units.stays
      .get(unit)
      ?.find(
        ({ from, until, knownFrom, knownUntil }) =>
          from <= day && day < until && knownFrom <= known && known < knownUntil,
      );
  }

  /** Whether a unit that may stand in several places is certainly the same thing, and certainly in the same group. */
  certaintyOf({ places }: PlacedStay): Certainty {
    const [first = 0] = places;
    if (places.length < 2) return sure;
    const { numbers } = this.grouping.places;
    const isSureThing = places.every((place) => {
      return (numbers[place] ?? -1) >= 0 && this.#thingOf(place) === this.#thingOf(first);
    });
    return {
      isSureThing,
      isSureGroup: isSureThing && places.every((place) => numbers[place] === numbers[first]),
    };
  }

  /** Whether a unit counts as the enterprise behind it. */
  isHeld(place: number): boolean {
    const { kind } = this.table.units.columns;
    if (this.#count === 'unit') return kind.codes.at(place) === kind.words.find('product');
    return this.#count === 'enterprise';
  }

  /** What tells the things apart that one unit may be. */
  #thingOf(place: number): number {
    return this.isHeld(place) ? this.table.units.columns.enterprise.codes.at(place) : 0;
  }
}

const orders = {
  unit: 'unit',
  title: 'single',
  product: 'single',
  enterprise: 'enterprise',
} as const satisfies Record<string, ThingOrder>;
