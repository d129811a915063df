import type { At, Doubt, Row, Sheet } from '../../lists/list/index.js';
import { cellText, doubtOf, isSheet, RowLocator } from '../../lists/list/internal.js';
import { type MoneyUnit, printedUnitOf } from '../money/internal.js';
import type { ProjectEntry, ProjectReading, ReadProjectsOptions } from './ProjectReading.js';
import {
  moneyFields,
  type ProjectColumn,
  type ProjectColumns,
  type ProjectField,
  projectHeadingReader,
  type ReadHeading,
} from './projectHeadings.js';
import { readProjectRow } from './readProjectRow.js';

/**
 * Reads a table of projects: rows of cells, or sheets of them. The unit of money is that of the cell, the heading, or a line such
 * as 单位：万元; where none says it the amounts are left out, with one doubt for the table. Every row that is not empty is kept.
 *
 * @throws RegistryError `invalid-day`
 * @example
 * const rows = [['单位：万元'], ['项目名称', '建设单位', '总投资', '开工时间'], ['示例项目', '甲厂', 2500, '2024年3月']]
 * const { project } = readProjects(rows, { jurisdiction: '120000' }).entries[0]
 * const told = [project?.planned?.total, project?.stages]
 * told //=> [{ amount: '2500', unit: '万元' }, [{ stage: 'started', on: '2024-03' }]]
 */
export function readProjects(
  rows: Iterable<Row | Sheet> | Sheet,
  options: ReadProjectsOptions = {},
): ProjectReading {
  const reading: ProjectReading = { entries: [], lines: [], doubts: [] };
  const places = new Map<string, At>();
  const loose = new TableReader(options, reading, new RowLocator({}), places);
  for (const given of Symbol.iterator in rows ? rows : [rows]) {
    if (!isSheet(given)) loose.push(given);
    else {
      const reader = new TableReader(options, reading, new RowLocator(given), places);
      for (const row of given.rows) reader.push(row);
      reader.end();
    }
  }
  loose.end();
  return reading;
}

/** Reads the rows of one sheet in order. */
class TableReader {
  readonly #options: ReadProjectsOptions;
  readonly #reading: ProjectReading;
  readonly #rows: RowLocator;
  /** Where each project was read first, in whatever sheet. */
  readonly #places: Map<string, At>;
  readonly #headingOf: (text: string) => ReadHeading | undefined;
  #columns: ProjectColumns | undefined;
  #unit: MoneyUnit | number | undefined;
  /** Columns of money whose unit nothing told, and where the first such amount stands. */
  readonly #unitless = new Map<string, Doubt['at']>();
  #unread: { at: Doubt['at']; rows: number } | undefined;

  constructor(
    options: ReadProjectsOptions,
    reading: ProjectReading,
    rows: RowLocator,
    places: Map<string, At>,
  ) {
    this.#options = options;
    this.#reading = reading;
    this.#rows = rows;
    this.#places = places;
    this.#headingOf = projectHeadingReader(options.headings);
  }

  push(given: Row): void {
    const located = this.#rows.locate(given);
    if (!located) return;
    const { at, cells } = located;
    const texts = cells.map((cell) => cellText(cell));
    const filled = texts.filter((text) => text !== '');
    const headings = texts.map((text) => this.#headingOf(text));
    const unit = unitOfLine(filled);
    if (unit !== undefined) {
      this.#unit = unit;
      this.#reading.lines.push({ at, cells, role: 'title' });
    } else if (headings.some((one) => one?.field === 'name') && isHeader(headings)) {
      this.#begin(at, texts, headings);
      this.#reading.lines.push({ at, cells, role: 'header' });
    } else if (!this.#columns && filled.length === 1) {
      this.#reading.lines.push({ at, cells, role: 'title' });
    } else if (!this.#columns) {
      this.#unread = { at: this.#unread?.at ?? at, rows: (this.#unread?.rows ?? 0) + 1 };
      const doubts = [doubtOf('row-unreadable', {}, { at, text: filled.join(' ') })];
      this.#reading.entries.push({ at, cells, doubts, issues: [], warnings: [] });
    } else {
      const columns = this.#columns;
      const onUnitless = (heading: string, where: Doubt['at']) => {
        if (!this.#unitless.has(heading)) this.#unitless.set(heading, where);
      };
      const entry = readProjectRow({ at, cells, columns, onUnitless }, this.#options);
      this.#noteRepetition(entry, texts[columns.get('name')?.column ?? 0] ?? '');
      this.#reading.entries.push(entry);
    }
  }

  /** One project in two rows, or two that nothing tells apart: they would be counted under one id. */
  #noteRepetition({ at, project, doubts }: ProjectEntry, name: string): void {
    if (!project) return;
    const earlier = this.#places.get(project.id);
    if (!earlier) {
      this.#places.set(project.id, at);
      return;
    }
    const { row, sheet = null } = earlier;
    doubts.push(doubtOf('name-repeated', { name, row, sheet }, { at, text: name }));
  }

  end(): void {
    if (this.#unread) {
      const { at, rows } = this.#unread;
      this.#reading.doubts.push(
        doubtOf('header-missing', { rows, headings: [], nearest: [] }, { at, text: '' }),
      );
    }
    const [first] = this.#unitless;
    if (!first) return;
    const [text, at] = first;
    const headings = [...this.#unitless.keys()];
    this.#reading.doubts.push(doubtOf('money-unit-missing', { headings }, { at, text }));
  }

  #begin(at: Doubt['at'], texts: readonly string[], headings: readonly (ReadHeading | undefined)[]): void {
    const columns = new Map<ProjectField, ProjectColumn>();
    texts.forEach((heading, column) => {
      const read = headings[column];
      const where = { at: { ...at, column: column + 1 }, text: heading };
      if (heading === '') return;
      if (!read) this.#reading.doubts.push(doubtOf('heading-unknown', { heading }, where));
      else if (columns.has(read.field)) {
        this.#reading.doubts.push(doubtOf('heading-repeated', { heading }, where));
      } else {
        const isMoney = moneyFields.some((field) => field === read.field);
        columns.set(read.field, { column, heading, unit: isMoney ? (read.unit ?? this.#unit) : undefined });
      }
    });
    this.#columns = columns;
  }
}

/** A header has the heading of names and one more. */
function isHeader(headings: readonly (ReadHeading | undefined)[]): boolean {
  return headings.filter((one) => one !== undefined).length > 1;
}

/** The unit of a line such as 单位：万元, which may stand in one cell of an otherwise empty row. */
function unitOfLine(texts: readonly string[]): MoneyUnit | number | undefined {
  const [text = ''] = texts;
  if (texts.length !== 1 || text.length > 40) return undefined;
  const [, unit = ''] = /^[（(]?\s*(?:金额|投资)?\s*[单單]位\s*[:：]\s*([^）)]+)[）)]?$/.exec(text) ?? [];
  return printedUnitOf(unit);
}
