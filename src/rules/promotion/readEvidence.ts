import type { Issue, UnitKind } from '../../words/vocabulary/index.js';
import { isNothing, iterableIn, wrongArgument } from '../../words/vocabulary/internal.js';
import type { Assessment } from '../assessment/index.js';
import type { Rulebook } from '../rulebook/index.js';
import { allowedInEach } from './evidence/allowedAnswers.js';
import { assessmentOfRow } from './evidence/assessmentOfRow.js';
import type { EvidenceColumn } from './evidence/EvidenceColumn.js';
import type { EvidenceDoubt } from './evidence/EvidenceDoubt.js';
import { evidenceColumns } from './evidence/evidenceColumns.js';
import { isLeftOut, readAnswer } from './evidence/readAnswer.js';
import { asideMark } from './evidenceTable.js';

/** The evidence of the firms that filled in a table, and what of it is in doubt. */
export type EvidenceReading = { assessments: Assessment[]; doubts: EvidenceDoubt[] };

type Cell = string | number | boolean | Date | null | undefined;

/** A column that is read, and where it stands. */
type Place = { column: EvidenceColumn; at: number };

/** As much of a cell as a doubt repeats. */
const longest = 200;

/**
 * Reads a table that `evidenceTable` made and firms filled in. Empty cells and signs for nothing are evidence that is missing,
 * unless 无 is an answer, as under incidents; no firm has such a sign for its name. An answer that is not allowed is a doubt and
 * counts as missing too; columns are known by their keys, in whatever order.
 *
 * @param rows cells as readers of spreadsheets and CSV files give them
 * @throws RegistryError `tier-not-of-rulebook`, `invalid-argument`
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * const rows = [['unit', 'period.from', 'period.until', 'maturity.level', 'maturity.basis'], ['f1', '2023-01-01', '2025-12-31', 3, '认证']]
 * const { assessments } = readEvidence(rows, rulebook, { to: 'excellent', kind: 'factory' })
 * assessments.map((one) => one.kind === 'smart-factory' && one.maturity) //=> [{ level: 3, basis: 'certified' }]
 */
export function readEvidence(
  rows: Iterable<readonly Cell[]>,
  rulebook: Rulebook,
  options: { to: string; kind?: UnitKind },
): EvidenceReading {
  const columns = evidenceColumns(rulebook, options);
  const cells = Array.from(iterableIn(rows, 'rows'), rowIn);
  const texts = cells.map((row) => row.map(textOf));
  const begin = texts.findIndex((row) => row.includes('unit'));
  if (begin === -1)
    return { assessments: [], doubts: [{ code: 'keys-missing', at: { row: 1 }, params: {} }] };
  const { places, doubts } = placesIn(texts[begin] ?? [], columns, begin + 1);
  const assessments: Assessment[] = [];
  const seen = new Set<string>();
  for (const [index, row] of texts.entries()) {
    const number = index + 1;
    const firm = textAt(row, 'unit', places);
    if (index <= begin || firm === asideMark || row.every((text) => text === '')) continue;
    if (isNothing(firm)) {
      const text = row.filter((cell) => cell !== '').join(' ');
      doubts.push({ code: 'firm-missing', at: { row: number }, params: { text: text.slice(0, longest) } });
      continue;
    }
    const asked = JSON.stringify([firm, textAt(row, 'project', places)]);
    if (seen.has(asked)) doubts.push({ code: 'firm-repeated', at: { row: number }, params: { firm } });
    seen.add(asked);
    const answers = answersIn(cells[index] ?? [], number, places);
    doubts.push(...answers.doubts);
    const { assessment, issues } = assessmentOfRow(answers.found, { columns, kind: options.kind });
    if (assessment) assessments.push(assessment);
    for (const issue of issues) {
      const place = placeOf(issue, places);
      const params = { evidence: place?.column.key ?? String(issue.path[0]), issue };
      const at = { row: number, ...(place && { column: place.at }) };
      doubts.push({ code: 'evidence-invalid', at, params });
    }
    if (!assessment) doubts.push({ code: 'firm-unread', at: { row: number }, params: { firm } });
  }
  return { assessments, doubts };
}

/** Where each column stands, and what is no column. */
function placesIn(
  keys: readonly string[],
  columns: readonly EvidenceColumn[],
  row: number,
): { places: Place[]; doubts: EvidenceDoubt[] } {
  const places: Place[] = [];
  const doubts: EvidenceDoubt[] = [];
  for (const [index, key] of keys.entries()) {
    if (key === '') continue;
    const column = columns.find((one) => one.key === key);
    const isRepeated = places.some((place) => place.column === column);
    if (column && !isRepeated) places.push({ column, at: index + 1 });
    else
      doubts.push({
        code: column ? 'key-repeated' : 'key-unknown',
        at: { row, column: index + 1 },
        params: { key },
      });
  }
  return { places, doubts };
}

/** What the cells of a row answer, by the keys of their columns. */
function answersIn(
  row: readonly Cell[],
  number: number,
  places: readonly Place[],
): { found: Map<string, unknown>; doubts: EvidenceDoubt[] } {
  const found = new Map<string, unknown>();
  const doubts: EvidenceDoubt[] = [];
  for (const { column, at } of places) {
    const cell = row[at - 1];
    const text = textOf(cell);
    if (isLeftOut(column, text)) continue;
    const answer = readAnswer(column, typeof cell === 'number' ? cell : text);
    if (answer === undefined) {
      const params = { text: text.slice(0, longest), allowed: allowedInEach(column) };
      doubts.push({ code: 'answer-unclear', at: { row: number, column: at }, params });
    } else found.set(column.key, answer);
  }
  return { found, doubts };
}

/** The column that an issue is about: `maturity.level` has one of its own, `incidents.0.grade` stands in `incidents`. */
function placeOf({ path }: Issue, places: readonly Place[]): Place | undefined {
  return (
    places.find(({ column }) => column.key === path.join('.')) ??
    places.find(({ column }) => column.key.split('.')[0] === path[0])
  );
}

function textAt(row: readonly string[], key: string, places: readonly Place[]): string {
  const place = places.find(({ column }) => column.key === key);
  return place ? (row[place.at - 1] ?? '') : '';
}

function rowIn(row: readonly Cell[], at: number): readonly Cell[] {
  if (!Array.isArray(row)) throw wrongArgument(`rows[${at}]`, 'list', row);
  return row;
}

function textOf(cell: Cell): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
