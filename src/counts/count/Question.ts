import { dayNumber } from '../../words/calendar/internal.js';
import { type Counted, type CountQuery, type Filter, filters } from './CountQuery.js';
import { type Coded, columnBy } from './columnBy.js';
import type { Value } from './dimensions.js';
import { type Edges, edgesOf } from './edgesOf.js';
import { Groups } from './Groups.js';
import { isWanted } from './isWanted.js';
import { awardColumnNames, never } from './table/columns.js';
import type { OrderedPlaces, ThingOrder } from './table/orderedBy.js';
import { flag } from './table/Row.js';
import type { TenureTable } from './table/TenureTable.js';

/** Whether something certainly counts as a thing, and certainly stands in the groups of that thing. */
type Certainty = { isSureThing: boolean; isSureGroup: boolean };

const sure: Certainty = { isSureThing: true, isSureGroup: true };

/** Whether a unit stands in a place, perhaps, and up to which day that holds. */
type Stand = Certainty & { isHere: boolean; until: number };

/** How a unit stands that does not move. */
export const always: Stand = { isHere: true, until: never, ...sure };

/** A filter: by code of a column, whether it passes. */
type Test = Pick<Coded, 'codes' | 'isOfUnits'> & { passes: Uint8Array };

const orders = {
  unit: 'unit',
  title: 'single',
  product: 'single',
  enterprise: 'enterprise',
} as const satisfies Record<Counted, ThingOrder>;

/** A query without its day, laid over a table: everything that a walk reads, in columns. */
export class Question {
  readonly table: TenureTable;
  readonly groups: Groups;
  readonly edges: Edges;
  readonly order: OrderedPlaces;
  /** Whether each title is a thing of its own, and whether each row is. */
  readonly isByTitle: boolean;
  readonly isByRow: boolean;
  /** Whether every place of a unit passes, and every row. */
  readonly takesAllPlaces: boolean;
  readonly takesAllRows: boolean;
  readonly #unitTests: Test[];
  readonly #rowTests: Test[];
  readonly #count: Counted;
  readonly #known: number;
  readonly #isGroupedByAward: boolean;
  readonly #isAboutAward: boolean;

  constructor(table: TenureTable, query: CountQuery) {
    const { count = 'unit', measure, knownAt } = query;
    this.table = table;
    this.groups = new Groups(table, query);
    this.edges = edgesOf(table, query);
    this.order = table.units.orderBy(orders[count]);
    this.isByTitle = count === 'title';
    // A title that was won or lost twice counts twice.
    this.isByRow = this.isByTitle && (measure === 'new' || measure === 'removed');
    const tests = testsOf(table, query);
    this.#unitTests = tests.filter(({ isOfUnits }) => isOfUnits);
    this.#rowTests = tests.filter(({ isOfUnits }) => !isOfUnits);
    this.#count = count;
    this.takesAllPlaces = this.#unitTests.length === 0;
    this.#known = knownAt === undefined ? never - 1 : dayNumber(knownAt);
    this.takesAllRows = this.#rowTests.length === 0 && !table.options.twoClocks && !table.hasRivals;
    const { by = [], where = {} } = query;
    this.#isGroupedByAward = awardColumnNames.some((name) => by.includes(name));
    this.#isAboutAward = awardColumnNames.some((name) => where[name] !== undefined);
  }

  passesPlace(place: number): boolean {
    return passes(this.#unitTests, place);
  }

  passesRow(row: number): boolean {
    const { knownFrom, knownUntil, options } = this.table;
    if (options.twoClocks && (this.#known < knownFrom.at(row) || this.#known >= knownUntil.at(row)))
      return false;
    const isAsked = this.#isAboutAward || this.#isGroupedByAward;
    if (!isAsked && (this.table.flags.at(row) & flag.alternative) !== 0) return false;
    return passes(this.#rowTests, row);
  }

  /** Whether blurred dates leave open which step began a row. */
  isRival(row: number): boolean {
    return this.table.hasRivals && (this.table.flags.at(row) & flag.rival) !== 0;
  }

  /** Whether a row certainly passes, and certainly stands in its groups, whichever step began it. */
  certaintyOfRow(row: number): Certainty {
    if (!this.isRival(row)) return sure;
    return { isSureThing: !this.#isAboutAward, isSureGroup: !this.#isGroupedByAward };
  }

  /** How a unit that moves stands in one of its places on a day, and until when. */
  standIn(place: number, unit: number, day: number): Stand {
    const known = this.#known;
    const stays = this.table.units.stays.get(unit);
    const stay = stays?.find((one) => {
      return one.from <= day && day < one.until && one.knownFrom <= known && known < one.knownUntil;
    });
    const { places = [], until = never } = stay ?? {};
    const isHere = places.includes(place);
    if (places.length <= 1) return { until, isHere, ...sure };
    const isSureThing = places.every((other) => {
      return this.passesPlace(other) && this.#thingOf(other) === this.#thingOf(place);
    });
    const isSureGroup = places.every((other) => this.groups.areAlike(other, place));
    return { until, isHere, isSureThing, isSureGroup };
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

/** Behind the last row of the title that begins at a row; of one that is won twice each time is one, where each counts. */
export function endOfTitle({ table, isByRow }: Question, from: number, end: number): number {
  const { rank, project } = table;
  let until = from + 1;
  while (
    !isByRow &&
    until < end &&
    rank.at(until) === rank.at(from) &&
    project.at(until) === project.at(from)
  )
    until += 1;
  return until;
}

function passes(tests: readonly Test[], at: number): boolean {
  for (const { codes, passes } of tests) if (passes[codes[at] ?? 0] !== 1) return false;
  return true;
}

function testsOf(table: TenureTable, { where = {}, rollUp = false, count }: CountQuery): Test[] {
  const testOf = (name: keyof Filter, wanted: readonly Value[]): Test => {
    const { words, ...column } = columnBy(name, table);
    return {
      ...column,
      passes: Uint8Array.from(words, (word) => Number(isWanted(name, word, wanted, rollUp))),
    };
  };
  const tests = filters.flatMap((name) => {
    const wanted = where[name];
    if (wanted === undefined) return [];
    return testOf(
      name,
      [wanted].flat().map((value) => value?.toString() ?? null),
    );
  });
  return count === 'product' ? [...tests, testOf('kind', ['product'])] : tests;
}
