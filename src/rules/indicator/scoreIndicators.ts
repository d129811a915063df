import { listIn, objectIn } from '../../words/vocabulary/internal.js';
import type { AskedClass } from './boundsOf.js';
import type { FormScore, PointsRange, RowScore } from './FormScore.js';
import type { IndicatorIssue } from './IndicatorIssue.js';
import type { RowValue, ScoringForm, ScoringRow } from './ScoringForm.js';
import { scoreRow } from './scoreRow.js';
import { tidy } from './tidy.js';
import { isRecord, otherKeys, ownValue, typeIssue } from './untyped.js';

const treatments = ['keep', 'rescale'] as const;

export type ScoreOptions = {
  /** For rows with size classes: a class of the form, or yearly energy use that the form's classes place. */
  sizeClass?: AskedClass | undefined;
  /** What becomes of the points of rows that do not apply. Default: `keep`, they are lost, and shown as lost. */
  notApplicable?: (typeof treatments)[number] | undefined;
  /** No pass mark is shipped: neither GB/T 36132-2025 nor 工信部节〔2024〕13号 sets one. */
  passMark?: number | undefined;
};

/**
 * Scores a form. Each row is scored by itself: all points at the leading value, none at the base value, in linear
 * proportion between. A row without a value or a bound is unknown and makes the total a range, never a guess.
 *
 * @param values by row id: a number, yes or no, a choice, `{ value, lead, base }` where the form leaves bounds open,
 *   `{ score }` as a reviewer gave it, or `{ notApplicable: true }`
 * @throws RegistryError `invalid-argument`
 * @example
 * const score = scoreIndicators(jiangsuForm2026, { 'water-reuse': 86.11, 'platform-functions': 3 })
 * score.total //=> { atLeast: 4, atMost: 96 }
 * score.ranking[0] //=> { row: 'energy-intensity', toWin: 11 }
 */
export function scoreIndicators(
  form: ScoringForm,
  values: Readonly<Record<string, RowValue | undefined>>,
  options: ScoreOptions = {},
): FormScore {
  const { sizeClass, notApplicable: asked = 'keep', passMark } = objectIn(options, 'options');
  listIn(objectIn(form, 'form').blocks, 'form.blocks');
  const treatment = treatments.find((one) => one === asked) ?? 'keep';
  const issues: IndicatorIssue[] = isRecord(values) ? [] : [typeIssue('object', values, [])];
  if (treatment !== asked)
    issues.push({ code: 'not-in-list', path: ['notApplicable'], params: { allowed: treatments } });
  const hasMark = typeof passMark === 'number' && Number.isFinite(passMark);
  if (passMark !== undefined && !hasMark) issues.push(typeIssue('number', passMark, ['passMark']));
  const given = isRecord(values) ? values : {};
  const bonusRows = form.bonus ?? [];
  const ids = [...form.blocks.flatMap((block) => block.rows), ...bonusRows].map(({ id }) => id);
  issues.push(...otherKeys(given, ids, []));
  const scored = (rows: readonly ScoringRow[]) => {
    const scores = rows.map((row) => scoreRow(row, ownValue(given, row.id), sizeClass, issues));
    return { ...rangeOf(scores), rows: scores };
  };

  const blocks = form.blocks.map((block) => {
    const score = scored(block.rows);
    return { block: block.id, points: pointsOf(score.rows), ...score };
  });
  const rows = blocks.flatMap((block) => block.rows);
  const without = rows.filter(({ state }) => state === 'not-applicable');
  const factor = treatment === 'keep' ? 1 : factorOf(pointsOf(rows), pointsOf(without));
  const total = rescaled(rangeOf(rows), factor);
  return {
    form: form.id,
    blocks,
    total,
    bonus: scored(bonusRows),
    notApplicable: {
      treatment,
      rows: without.map(({ row }) => row),
      points: pointsOf(without),
      factor,
    },
    ranking: rankingOf(rows),
    ...(hasMark && { verdict: verdictOf(total, passMark) }),
    issues,
  };
}

function rangeOf(rows: readonly RowScore[]): PointsRange {
  return {
    atLeast: tidy(rows.reduce((sum, { score }) => sum + (score ?? 0), 0)),
    atMost: sumOf(rows.map(({ state, score, points }) => (state === 'unknown' ? points : (score ?? 0)))),
  };
}

function pointsOf(rows: readonly RowScore[]): number | null {
  return sumOf(rows.map(({ points }) => points));
}

/** Null where one of them is not known. */
function sumOf(points: readonly (number | null)[]): number | null {
  const sum = points.reduce((total, one) => (total === null || one === null ? null : total + one), 0);
  return sum === null ? null : tidy(sum);
}

function factorOf(points: number | null, lost: number | null): number | null {
  if (lost === 0) return 1;
  return points === null || lost === null || points === lost ? null : points / (points - lost);
}

/** Where the factor is not known, rescaling can only add: what is certain stays certain. */
function rescaled({ atLeast, atMost }: PointsRange, factor: number | null): PointsRange {
  if (factor === null) return { atLeast, atMost: null };
  return { atLeast: tidy(atLeast * factor), atMost: atMost === null ? null : tidy(atMost * factor) };
}

function rankingOf(rows: readonly RowScore[]): FormScore['ranking'] {
  return rows
    .filter(({ toWin }) => toWin !== 0)
    .map(({ row, toWin }) => ({ row, toWin }))
    .sort((a, b) => (b.toWin ?? -1) - (a.toWin ?? -1));
}

function verdictOf({ atLeast, atMost }: PointsRange, passMark: number): 'met' | 'unmet' | 'unknown' {
  if (atLeast >= passMark) return 'met';
  return atMost !== null && atMost < passMark ? 'unmet' : 'unknown';
}
