import type { RegistryEvent } from '../../event/index.js';
import { type Tenure } from '../../timeline/index.js';
import { RegistryError } from '../../vocabulary/index.js';
import { type AwardColumnName, awardColumnNames, awardReadings } from './columns.js';
import { Dictionary } from './Dictionary.js';
import { foldedRows, type RowOptions, rowsByClock } from './foldedRows.js';
import { NumberColumn } from './NumberColumn.js';
import { flag, type Row } from './Row.js';
import { simpleRowsBy } from './simpleRows.js';
import type { UnitTable } from './UnitTable.js';

/** Gives the events of a unit. */
export type EventsOf = (unit: number) => readonly RegistryEvent[];

/**
 * The tenures of a scheme in columns, the rows of one unit next to each other, those of one title too. What days cannot say
 * of a tenure stands in `flags`.
 */
export class TenureTable {
  readonly units: UnitTable;
  readonly options: RowOptions;
  /** By number of the unit: its first row and how many it has. */
  readonly starts = NumberColumn.ofInt32();
  readonly counts = NumberColumn.ofInt32();
  readonly sinceFirst = NumberColumn.ofInt32();
  readonly sinceLast = NumberColumn.ofInt32();
  readonly untilFirst = NumberColumn.ofInt32();
  readonly untilLast = NumberColumn.ofInt32();
  readonly rank = NumberColumn.ofUint8();
  readonly flags = NumberColumn.ofUint8();
  readonly project = NumberColumn.ofInt32();
  readonly endYear = NumberColumn.ofInt32();
  readonly awards = {
    listYear: NumberColumn.ofInt32(),
    batch: NumberColumn.ofInt32(),
    recommender: NumberColumn.ofInt32(),
    basis: NumberColumn.ofUint8(),
  } as const;
  /** From which and up to which day of recording each row was known; empty without two clocks. */
  readonly knownFrom = NumberColumn.ofInt32();
  readonly knownUntil = NumberColumn.ofInt32();
  readonly words: Readonly<Record<AwardColumnName | 'project', Dictionary>> = {
    listYear: new Dictionary(),
    batch: new Dictionary(),
    recommender: new Dictionary(),
    basis: new Dictionary(),
    project: new Dictionary(),
  };
  /** Whether some rows are in review, and so less certain than their days. */
  hasReviews = false;
  /** How many rows were struck out since the table was made. */
  struck = 0;
  /** The tenure of each row, where `folded` made the table. */
  readonly tenures: Tenure[] = [];
  readonly #simply: ReturnType<typeof simpleRowsBy>;

  constructor(units: UnitTable, options: RowOptions) {
    this.units = units;
    this.options = options;
    this.#simply = simpleRowsBy(options.scheme, options.stages);
  }

  get length(): number {
    return this.rank.length;
  }

  /** Writes the rows of units, and of what mergers tie to them; rows that they had are struck out. */
  write(units: Iterable<number>, eventsOf: EventsOf): void {
    const tied = new Set<number>();
    for (const unit of units) {
      if (this.units.neighbours.has(unit)) {
        if (!tied.has(unit)) for (const one of this.#writeTied(unit, eventsOf)) tied.add(one);
        continue;
      }
      const events = eventsOf(unit);
      const rows = this.#simply(events);
      if (rows) this.#put(unit, rows);
      else if (events.some(isOf(this.options.scheme.id)))
        for (const own of rowsByClock(events, this.options).values()) this.#put(unit, own);
      else this.#put(unit, []);
    }
  }

  /** Every row but those that were struck out. */
  *rowsInUse(): Generator<number> {
    for (let unit = 1; unit < this.starts.length; unit += 1)
      for (let at = 0; at < this.counts.at(unit); at += 1) yield this.starts.at(unit) + at;
  }

  /** Gives back the room that was reserved and not needed. */
  trim(): void {
    const { starts, counts, sinceFirst, sinceLast, untilFirst, untilLast, rank, flags } = this;
    const { project, endYear, awards, knownFrom, knownUntil } = this;
    const own = [starts, counts, sinceFirst, sinceLast, untilFirst, untilLast, project, endYear];
    for (const column of [...own, knownFrom, knownUntil, rank, flags, ...Object.values(awards)])
      column.reserve(column.length);
  }

  /** The same rows for some units only, as known on a day, each with its tenure. */
  folded(units: Iterable<number>, eventsOf: EventsOf, knownAt: string | undefined): TenureTable {
    const table = new TenureTable(this.units, { ...this.options, twoClocks: false });
    const done = new Set<number>();
    for (const start of units) {
      if (done.has(start)) continue;
      const linked = this.units.linked(start);
      const rows = foldedRows([...linked].flatMap(eventsOf), this.options, knownAt);
      for (const unit of linked) {
        done.add(unit);
        const own = rows.get(this.units.ids.words[unit] ?? '') ?? [];
        const sorted = [...own].sort((a, b) => byTitle(a.row, b.row));
        table.#put(
          unit,
          sorted.map(({ row }) => row),
        );
        for (const { tenure } of sorted) table.tenures.push(tenure);
      }
    }
    return table;
  }

  #writeTied(unit: number, eventsOf: EventsOf): Set<number> {
    const linked = this.units.linked(unit);
    const rows = rowsByClock([...linked].flatMap(eventsOf), this.options);
    for (const one of linked) this.#put(one, rows.get(this.units.ids.words[one] ?? '') ?? []);
    return linked;
  }

  #put(unit: number, rows: Row[]): void {
    this.struck += this.counts.at(unit);
    this.starts.set(unit, this.length);
    this.counts.set(unit, rows.length);
    if (rows.length > 1) rows.sort(byTitle);
    for (const row of rows) this.#push(row, unit);
  }

  #push(row: Row, unit: number): void {
    const { scheme, twoClocks } = this.options;
    const { rank, begun, since, until, flags } = row;
    if (!this.units.records[unit]) {
      const id = this.units.ids.words[unit] ?? '';
      throw new RegistryError('unknown-record', { id, namedBy: scheme.id });
    }
    if (rank < 0 || (scheme.tiers.length === 0 && begun?.tier !== undefined)) {
      const tier = begun?.tier ?? null;
      throw new RegistryError('tier-not-of-scheme', { scheme: scheme.id, tier, allowed: scheme.tiers });
    }
    this.sinceFirst.push(since.first);
    this.sinceLast.push(since.last);
    this.untilFirst.push(until.first);
    this.untilLast.push(until.last);
    this.rank.push(rank);
    this.flags.push(flags);
    if ((flags & flag.inReview) !== 0) this.hasReviews = true;
    this.project.push(this.words.project.codeOf(row.project));
    this.endYear.push(row.endYear === undefined ? 0 : this.words.listYear.codeOf(`${row.endYear}`));
    for (const name of awardColumnNames)
      this.awards[name].push(this.words[name].codeOf(awardReadings[name](begun)));
    if (!twoClocks) return;
    this.knownFrom.push(row.knownFrom);
    this.knownUntil.push(row.knownUntil);
  }
}

/** Rows of one title next to each other. */
function byTitle(one: Row, other: Row): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  const [a, b] = [one.project, other.project];
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return a < b ? -1 : Number(a > b);
}

function isOf(scheme: string): (event: RegistryEvent) => boolean {
  return (event) => {
    const fact = event.type === 'corrected' ? event.replacement : event;
    return fact !== undefined && 'scheme' in fact && fact.scheme === scheme;
  };
}
