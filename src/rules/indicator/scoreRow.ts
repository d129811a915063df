import { type AskedClass, boundsOf, type QuantitativeRule } from './boundsOf.js';
import type { RowGap, RowScore } from './FormScore.js';
import type { IndicatorIssue } from './IndicatorIssue.js';
import { pointsOnLine, slopeOf } from './lineBetween.js';
import { readNumber } from './readAmount.js';
import { type GivenRow, readFinite, readRowValue } from './readRowValue.js';
import type { Choice, ScoringRow } from './ScoringForm.js';
import { tidy } from './tidy.js';
import { unitIssues } from './unitIssues.js';
import { type Path, typeIssue } from './untyped.js';

/** A row at work: what was given for it, the points that it is worth, and what was found wrong so far. */
type Task = { given: GivenRow; points: number | null; issues: IndicatorIssue[] };

type Scored = Partial<Pick<RowScore, 'score' | 'slope' | 'lead' | 'base' | 'missing'>>;

/** Scores one row. What is wrong with its value is pushed, and leaves the score unknown. */
export function scoreRow(
  row: ScoringRow,
  value: unknown,
  asked: AskedClass | undefined,
  issues: IndicatorIssue[],
): RowScore {
  const found: IndicatorIssue[] = [];
  const given = readRowValue(value, [row.id], found);
  found.push(...unitIssues(row, given.unit));
  if (row.points !== null && given.points !== undefined && given.points !== row.points)
    found.push({ code: 'stated-by-form', path: [row.id, 'points'], params: { stated: row.points } });
  const task = { given, points: row.points ?? given.points ?? null, issues: found };
  const scored = given.notApplicable ? {} : scoredBy(row, task, asked);
  issues.push(...found);

  const nothing = { score: null, slope: null, lead: null, base: null, missing: [] };
  const at = { row: row.id, points: found.length > 0 ? row.points : task.points };
  if (found.length > 0) return { ...at, ...nothing, state: 'unknown', toWin: at.points };
  if (given.notApplicable) return { ...at, ...nothing, state: 'not-applicable', toWin: 0 };
  const { score = null } = scored;
  const state = score === null ? 'unknown' : 'scored';
  const toWin = at.points === null ? null : tidy(at.points - (score ?? 0));
  return { ...at, ...nothing, ...scored, score, state, toWin };
}

function scoredBy(row: ScoringRow, task: Task, asked: AskedClass | undefined): Scored {
  const { score, value, valuePath } = task.given;
  if (score !== undefined) return { score: judged(score, [row.id, 'score'], task) };
  if (row.type === 'forward-quantitative' || row.type === 'inverse-quantitative')
    return measured(row, row.id, task, asked);
  if (value === undefined) return { missing: gapsOf(task) };
  switch (row.type) {
    case 'judged':
      return { score: judged(readNumber(value, valuePath, task.issues), valuePath, task) };
    case 'choice':
      return { score: chosen(row.choices, task) };
    default:
      return answered(row.type === 'forward-qualitative', task);
  }
}

function measured(
  row: QuantitativeRule,
  id: string,
  { given, points, issues }: Task,
  asked: AskedClass | undefined,
): Scored {
  const { lead, base, missing } = boundsOf(row, given, asked, id, issues);
  const value = given.value === undefined ? undefined : readFinite(given.value, given.valuePath, issues);
  if (value !== undefined) issues.push(...rangeIssues(value, row, given.valuePath));
  const found = { lead, base, missing: gapsOf({ given, points }, missing) };
  if (points === null || lead === null || base === null) return found;
  const direction = row.type === 'forward-quantitative' ? 'forward' : 'inverse';
  const line = { direction, points, lead, base } as const;
  return { ...found, score: value === undefined ? null : pointsOnLine(value, line), slope: slopeOf(line) };
}

/** A number that the row cannot have would else pass for the best of all: an intensity of −5, a share of 861 %. */
function rangeIssues(value: number, { range }: QuantitativeRule, path: Path): IndicatorIssue[] {
  const { minimum = -Infinity, maximum = Infinity } = range ?? {};
  if (value < minimum) return [{ code: 'range', path, params: { minimum } }];
  return value > maximum ? [{ code: 'range', path, params: { maximum } }] : [];
}

/** Yes or no: `good` gives all points, the other none. */
function answered(good: boolean, { given, points, issues }: Task): Scored {
  if (typeof given.value !== 'boolean') issues.push(typeIssue('boolean', given.value, given.valuePath));
  if (given.value !== good) return { score: 0 };
  return { score: points, missing: gapsOf({ given, points }) };
}

function chosen(choices: readonly Choice[], { given, issues }: Task): number {
  const choice = choices.find(({ value }) => value === given.value);
  const params = { allowed: choices.map(({ value }) => String(value)) };
  if (!choice) issues.push({ code: 'not-in-list', path: given.valuePath, params });
  return choice?.points ?? 0;
}

function judged(score: number, path: Path, { points, issues }: Task): number {
  if (points !== null && score > points) issues.push({ code: 'range', path, params: { maximum: points } });
  return score;
}

function gapsOf({ given, points }: Omit<Task, 'issues'>, bounds: readonly RowGap[] = []): RowGap[] {
  return [...gap('value', given.value === undefined), ...bounds, ...gap('points', points === null)];
}

function gap(name: RowGap, open: boolean): RowGap[] {
  return open ? [name] : [];
}
