import type { RegistryEvent } from '../../../records/event/index.js';
import type { Tenure } from '../../../records/timeline/internal.js';
import { eventIdOf } from '../../../records/title/index.js';
import { RegistryError } from '../../../words/vocabulary/index.js';
import { type AwardColumnName, awardColumnNames, awardReadings } from './columns.js';
import { Dictionary } from './Dictionary.js';
import { foldedRows, type RowOptions, rowsByClock } from './foldedRows.js';
import { NumberColumn } from './NumberColumn.js';
import { plainRowsBy } from './plainRowsBy.js';
import { flag, type Row } from './Row.js';
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
  readonly starts = NumberColumn.ofDays();
  readonly counts = NumberColumn.ofCodes();
  readonly sinceFirst = NumberColumn.ofDays();
  readonly sinceLast = NumberColumn.ofDays();
  readonly untilFirst = NumberColumn.ofDays();
  readonly untilLast = NumberColumn.ofDays();
  readonly rank = NumberColumn.ofCodes();
  readonly flags = NumberColumn.ofCodes();
  readonly project = NumberColumn.ofCodes();
  readonly endYear = NumberColumn.ofCodes();
  readonly awards = {
    listYear: NumberColumn.ofCodes(),
    batch: NumberColumn.ofCodes(),
    recommender: NumberColumn.ofCodes(),
    basis: NumberColumn.ofCodes(),
  } as const;
  /** From which and up to which day of recording each row was known; empty without two clocks. */
  readonly knownFrom = NumberColumn.ofDays();
  readonly knownUntil = NumberColumn.ofDays();
  readonly words: Readonly<Record<AwardColumnName | 'project', Dictionary>> = {
    listYear: new Dictionary(),
    batch: new Dictionary(),
    recommender: new Dictionary(),
    basis: new Dictionary(),
    project: new Dictionary(),
  };
  /** Whether of some rows blurred dates leave open which step began them. */
  hasRivals = false;
  /** How many rows were struck out since the table was made. */
  struck = 0;
  /** The tenure of each row, where `folded` made the table. */
  readonly tenures: Tenure[] = [];
  readonly #plainRows: ReturnType<typeof plainRowsBy>;

  constructor(units: UnitTable, options: RowOptions) {
    this.units = units;
    this.options = options;
    this.#plainRows = plainRowsBy(options);
  }

  /** How many rows there are, those that were struck out included. */
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
      // Nothing, too, where all was taken back: rows that it had are struck out.
      this.#put(unit, this.#plainRows(eventsOf(unit)));
    }
  }

  /** Every row but those that were struck out. */
  eachRow(see: (row: number) => void): void {
    for (let unit = 1; unit < this.starts.length; unit += 1)
      for (let at = 0; at < this.counts.at(unit); at += 1) see(this.starts.at(unit) + at);
  }

  /** Makes room for just so many rows. */
  reserve(rows: number): void {
    const { sinceFirst, sinceLast, untilFirst, untilLast, rank, flags, project, endYear } = this;
    const own = [sinceFirst, sinceLast, untilFirst, untilLast, rank, flags, project, endYear];
    const clocks = this.options.twoClocks ? [this.knownFrom, this.knownUntil] : [];
    for (const column of [...own, ...clocks, ...Object.values(this.awards)]) column.reserve(rows);
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
    const { words } = this;
    const { rank, begun, since, until, flags } = row;
    if (!this.units.records[unit]) {
      const id = this.units.ids.words[unit] ?? '';
      throw new RegistryError('unknown-record', { id, namedBy: begun ? eventIdOf(begun) : scheme.id });
    }
    if (rank < 0 || (scheme.tiers.length === 0 && begun?.tier !== undefined)) {
      const tier = begun?.tier ?? null;
      throw new RegistryError('tier-not-of-scheme', { scheme: scheme.id, tier, allowed: scheme.tiers });
    }
    const at = this.length;
    this.sinceFirst.set(at, since.first);
    this.sinceLast.set(at, since.last);
    this.untilFirst.set(at, until.first);
    this.untilLast.set(at, until.last);
    this.rank.set(at, rank);
    this.flags.set(at, flags);
    this.project.set(at, words.project.codeOf(row.project));
    this.endYear.set(at, row.endYear === undefined ? 0 : words.listYear.codeOf(`${row.endYear}`));
    for (const name of awardColumnNames)
      this.awards[name].set(at, words[name].codeOf(awardReadings[name](begun)));
    if (twoClocks) {
      this.knownFrom.set(at, row.knownFrom);
      this.knownUntil.set(at, row.knownUntil);
    }
    if ((flags & flag.rival) !== 0) this.hasRivals = true;
  }
}

/** Rows of one title next to each other. */
function byTitle(one: Row, other: Row): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  const [a, b] = [one.project, other.project];
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  return a < b ? -1 : Number(a > b);
}
