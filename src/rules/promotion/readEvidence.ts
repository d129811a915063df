import { issueText, readWith } from '../../records/issue/internal.js';
import { isDay } from '../../words/calendar/index.js';
import type { Labels, Locale, UnitKind } from '../../words/vocabulary/index.js';
import { type Assessment, assessmentSchema } from '../assessment/index.js';
import type { Rulebook } from '../rulebook/index.js';
import { allowedAnswers, readAnswer } from './evidence/answers.js';
import type { EvidenceColumn, EvidenceDoubt } from './evidence/EvidenceColumn.js';
import { evidenceColumns } from './evidence/evidenceColumns.js';
import { evidenceMessages } from './evidence/evidenceMessages.js';
import { asideMark } from './evidenceTable.js';

/** The evidence of the firms that filled in a table, and what of it is in doubt. */
export type EvidenceReading = { assessments: Assessment[]; doubts: EvidenceDoubt[] };

type Cell = string | number | boolean | Date | null | undefined;

/**
 * Reads a table that `evidenceTable` made and firms filled in. Empty cells are evidence that is missing; an answer that is not
 * allowed is a doubt and counts as missing too; columns are known by their keys, in whatever order.
 *
 * @param rows cells as readers of spreadsheets and CSV files give them
 * @throws RegistryError `tier-not-of-rulebook`
 * @example
 * const rulebook = resolveRulebook(shelf, 'smart-factory-2025')
 * const rows = [['unit', 'period.from', 'period.until', 'maturity.level', 'maturity.basis'], ['f1', '2023-01-01', '2025-12-31', 3, '认证']]
 * const { assessments } = readEvidence(rows, rulebook, { to: 'excellent', kind: 'factory' })
 * assessments.map((one) => one.kind === 'smart-factory' && one.maturity) //=> [{ level: 3, basis: 'certified' }]
 */
export function readEvidence(
  rows: readonly (readonly Cell[])[],
  rulebook: Rulebook,
  options: { to: string; kind?: UnitKind },
): EvidenceReading {
  const columns = new Map(evidenceColumns(rulebook, options).map((column) => [column.key, column]));
  const reading: EvidenceReading = { assessments: [], doubts: [] };
  const begin = rows.findIndex((row) => row.some((cell) => textOf(cell) === 'unit'));
  const keys = (rows[begin] ?? []).map(textOf);
  const doubt = (code: EvidenceDoubt['code'], at: EvidenceDoubt['at'], text: string, more = nothing) =>
    reading.doubts.push({ code, at, text, message: evidenceMessages[code](text, more) });
  if (begin === -1) doubt('keys-missing', { row: 1 }, '');
  for (const [column, key] of keys.entries()) {
    if (key !== '' && !columns.has(key)) doubt('column-unknown', { row: begin + 1, column: column + 1 }, key);
  }
  const kind = assessmentKind([...columns.values()], options.kind);
  const seen = new Set<string>();
  for (const [index, cells] of rows.entries()) {
    const row = index + 1;
    const texts = keys.map((_, column) => textOf(cells[column]));
    const unit = texts[keys.indexOf('unit')] ?? '';
    if (begin === -1 || index <= begin || unit.startsWith(asideMark) || texts.every((text) => text === ''))
      continue;
    if (unit === '') {
      doubt('unit-missing', { row }, texts.join(' ').trim().slice(0, 100));
      continue;
    }
    if (seen.has(unit)) doubt('unit-repeated', { row }, unit);
    seen.add(unit);
    const draft: Record<string, unknown> = { kind };
    for (const [at, key] of keys.entries()) {
      const [column, text = ''] = [columns.get(key), texts[at]];
      if (!column || text === '') continue;
      const answer = readAnswer(column, text);
      if (answer === undefined)
        doubt(
          'answer-unclear',
          { row, column: at + 1 },
          text,
          inEach((locale) => allowedAnswers(column, locale)),
        );
      else put(draft, key, answer);
    }
    const days = ['period.from', 'period.until'].map((key) => texts[keys.indexOf(key)] ?? '');
    if (!days.every(isDay)) {
      doubt('period-missing', { row }, unit);
      continue;
    }
    const checked = checkDraft(draft, (path, message) => {
      const column = keys.findIndex((key) => key === path || key.startsWith(`${path}.`));
      doubt('evidence-invalid', { row, ...(column >= 0 && { column: column + 1 }) }, path, message);
    });
    if (checked) reading.assessments.push(checked);
  }
  return reading;
}

/** Which assessment has the fields that are asked for. */
function assessmentKind(columns: readonly EvidenceColumn[], kind: UnitKind = 'factory'): Assessment['kind'] {
  if (columns.some(({ key }) => key === 'project')) return 'smart-factory';
  if (kind === 'park') return 'green-park';
  return kind === 'supply-chain' ? 'green-supply-chain' : 'green-factory';
}

/** `statements.x` stands in `statements`; nothing else is nested deeper. */
function put(draft: Record<string, unknown>, key: string, answer: unknown): void {
  const dot = key.indexOf('.');
  const [head, rest] = dot === -1 ? [key, ''] : [key.slice(0, dot), key.slice(dot + 1)];
  if (rest === '' || head === 'years') draft[head] = answer;
  else draft[head] = { ...Object(draft[head]), [rest]: answer };
}

/** The assessment without what the schema refuses; none where the rest is refused too. */
function checkDraft(
  draft: Record<string, unknown>,
  tell: (path: string, message: Labels) => void,
): Assessment | undefined {
  const first = readWith(assessmentSchema, draft);
  if (first.ok) return first.value;
  const { issues } = first;
  for (const issue of issues)
    tell(
      String(issue.path[0] ?? ''),
      inEach((locale) => issueText(issue, { locale })),
    );
  const refused = new Set(issues.map(({ path }) => String(path[0] ?? '')));
  const rest = Object.fromEntries(Object.entries(draft).filter(([name]) => !refused.has(name)));
  const second = assessmentSchema.safeParse(rest);
  return second.success ? second.data : undefined;
}

function textOf(cell: Cell): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}

const nothing: Labels = { en: '', 'zh-CN': '', 'zh-TW': '' };

function inEach(say: (locale: Locale) => string): Labels {
  return { en: say('en'), 'zh-CN': say('zh-CN'), 'zh-TW': say('zh-TW') };
}
