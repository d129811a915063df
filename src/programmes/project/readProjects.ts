import type { At, Doubt, Row, Sheet } from '../../lists/list/index.js';
import {
  cellText,
  columnLetters,
  doubtOf,
  isReadable,
  isSheet,
  type Located,
  RowLocator,
  rowsIn,
  rowsOf,
  UnreadTable,
} from '../../lists/list/internal.js';
import { spanOf } from '../../words/calendar/internal.js';
import { mustBeJurisdiction } from '../../words/identity/internal.js';
import { isNothing, objectIn } from '../../words/vocabulary/internal.js';
import { type PrintedUnit, printedUnitOf } from '../money/internal.js';
import type { ProjectEntry, ProjectReading, ReadProjectsOptions } from './ProjectReading.js';
import type { ProjectTable } from './ProjectRow.js';
import { type ProjectField, projectHeadingReader, type ReadHeading } from './projectHeadings.js';
import { readProjectRow } from './readProjectRow.js';

type Context = {
  options: ReadProjectsOptions;
  reading: ProjectReading;
  headingOf: (text: string) => ReadHeading | undefined;
  /** Where each project was read first, in whatever sheet. */
  places: Map<string, At>;
  unitless: ProjectTable['unitless'];
};

/**
 * Reads a table of projects: rows of cells, or sheets of them. The unit of money is that of the cell, the heading, or a line such
 * as 单位：万元; where none says it the amounts are left out, with one doubt for the list. Every row that is not empty is kept.
 *
 * @throws RegistryError `invalid-argument`, `invalid-query`, `invalid-day`
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
  const { headings: own, jurisdiction = 'CN', reportedOn } = objectIn(options, 'options');
  mustBeJurisdiction('jurisdiction', jurisdiction);
  if (reportedOn !== undefined) spanOf(reportedOn);
  const context: Context = {
    ...{ options, reading, headingOf: projectHeadingReader(own) },
    ...{ places: new Map(), unitless: new Map() },
  };
  const given = [...rowsIn(rows)];
  const loose = given.filter((one): one is Row => !isSheet(one));
  for (const sheet of [{ rows: loose }, ...given.filter(isSheet)]) readSheet(sheet, context);
  const headings = [...context.unitless.keys()];
  const [first] = context.unitless;
  if (first) {
    const [text, at] = first;
    reading.doubts.push(doubtOf('money-unit-missing', { headings }, { at, text }));
  }
  return reading;
}

/** Reads the rows of one sheet in order. */
function readSheet(sheet: Sheet, { options, reading, headingOf, places, unitless }: Context): void {
  const rows = new RowLocator(sheet);
  let unit: PrintedUnit | undefined;
  let table: ProjectTable | undefined;
  let unread: UnreadTable | undefined;
  const unheaded = new Set<number>();
  for (const given of rowsOf(sheet)) {
    const row = isReadable(given) ? rows.locate(given) : { at: rows.pass(), cells: [] };
    if (!row) continue;
    const texts = row.cells.map(cellText);
    const filled = texts.filter((text) => text !== '');
    const headings = texts.map(headingOf);
    const told = unitOfLine(filled);
    if (told !== undefined || (!table && filled.length === 1)) {
      unit = told ?? unit;
      reading.lines.push({ ...row, role: 'title' });
    } else if (isHeader(headings)) {
      table = { ...columnsIn(row, headings, unit, reading), unitless, date1904: rows.facts.date1904 };
      unheaded.clear();
      reading.lines.push({ ...row, role: 'header' });
    } else if (table) {
      reading.doubts.push(...unheadedIn(row, table.headings, unheaded));
      const entry = readProjectRow(row, table, options);
      noteRepetition(entry, places);
      reading.entries.push(entry);
    } else {
      unread ??= new UnreadTable(row.at);
      unread.add();
      const doubts = [doubtOf('row-unreadable', {}, { at: row.at, text: filled.join(' ') })];
      reading.entries.push({ ...row, doubts, issues: [], warnings: [] });
    }
  }
  reading.doubts.push(...(unread?.end() ?? []));
}

/** Cells that stand under no heading, each column told once by its letters. */
function unheadedIn({ at, cells }: Located, headings: readonly string[], told: Set<number>): Doubt[] {
  return cells.flatMap((cell, column) => {
    const text = cellText(cell);
    if ((headings[column] ?? '') !== '' || told.has(column) || isNothing(text)) return [];
    told.add(column);
    const heading = columnLetters(column + 1);
    return doubtOf('heading-unknown', { heading }, { at: { ...at, column: column + 1 }, text });
  });
}

/** One project in two rows, or two that nothing tells apart: they would be counted under one id. */
function noteRepetition({ at, project, doubts }: ProjectEntry, places: Map<string, At>): void {
  if (!project) return;
  const { name, id } = project;
  const earlier = places.get(id);
  if (!earlier) places.set(id, at);
  else {
    const { row, sheet = null } = earlier;
    doubts.push(doubtOf('name-repeated', { name, row, sheet }, { at, text: name }));
  }
}

function columnsIn(
  { at, cells }: Located,
  read: readonly (ReadHeading | undefined)[],
  unitAbove: PrintedUnit | undefined,
  { doubts }: ProjectReading,
): Pick<ProjectTable, 'columns' | 'headings' | 'units'> {
  const columns = new Map<ProjectField, number>();
  const units = new Map<ProjectField, PrintedUnit>();
  const headings = cells.map(cellText);
  for (const [column, heading] of headings.entries()) {
    const { field, unit = unitAbove } = read[column] ?? {};
    const where = { at: { ...at, column: column + 1 }, text: heading };
    if (heading === '') continue;
    if (field === undefined) doubts.push(doubtOf('heading-unknown', { heading }, where));
    else if (columns.has(field)) doubts.push(doubtOf('heading-repeated', { heading }, where));
    else {
      columns.set(field, column);
      if (unit !== undefined) units.set(field, unit);
    }
  }
  return { columns, headings, units };
}

/** A header has the heading of names and one more. */
function isHeader(headings: readonly (ReadHeading | undefined)[]): boolean {
  const fields = headings.flatMap((one) => one?.field ?? []);
  return fields.includes('name') && fields.length > 1;
}

/** The unit of a line such as 单位：万元, which may stand in one cell of an otherwise empty row. */
function unitOfLine([text = '', ...others]: readonly string[]): PrintedUnit | undefined {
  if (others.length > 0 || text.length > 40) return undefined;
  const [, unit = ''] = /^[（(]?\s*(?:金额|投资)?\s*[单單]位\s*[:：]\s*([^）)]+)[）)]?$/.exec(text) ?? [];
  return printedUnitOf(unit);
}
