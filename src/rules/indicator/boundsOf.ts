import type { RowGap } from './FormScore.js';
import type { IndicatorIssue } from './IndicatorIssue.js';
import type { GivenRow } from './readRowValue.js';
import type { Bounds, RowRule, SizeClass } from './ScoringForm.js';
import { isRecord, typeIssue } from './untyped.js';

/** The class that the caller said: by its id, or by yearly energy use in tce, which the form's classes then place. */
export type AskedClass = string | { tce: number };

export type QuantitativeRule = Extract<RowRule, Bounds>;

type FoundBounds = Bounds & { missing: RowGap[] };

/** The bounds of a row: as the form prints them, else as the caller says. Pushes what is wrong with them. */
export function boundsOf(
  row: QuantitativeRule,
  given: GivenRow,
  asked: AskedClass | undefined,
  id: string,
  issues: IndicatorIssue[],
): FoundBounds {
  const printed = row.sizeClasses ? classAsked(row.sizeClasses, asked, issues) : row;
  if (!printed) return { lead: null, base: null, missing: ['size-class'] };
  for (const key of ['lead', 'base'] as const) {
    const stated = printed[key];
    if (stated !== null && given[key] !== undefined && given[key] !== stated)
      issues.push({ code: 'stated-by-form', path: [id, key], params: { stated } });
  }
  const lead = printed.lead ?? given.lead ?? null;
  const base = printed.base ?? given.base ?? null;
  if (lead === null || base === null) {
    const missing = (['lead', 'base'] as const).filter((key) => (key === 'lead' ? lead : base) === null);
    return { lead, base, missing };
  }
  if (row.type === 'forward-quantitative' ? lead < base : lead > base)
    issues.push({ code: 'lead-behind-base', path: [id, 'lead'], params: { lead, base } });
  if (!Number.isFinite(lead - base)) issues.push({ code: 'result-too-large', path: [id], params: {} });
  return { lead, base, missing: [] };
}

function classAsked(
  classes: readonly SizeClass[],
  asked: AskedClass | undefined,
  issues: IndicatorIssue[],
): SizeClass | undefined {
  if (asked === undefined) return undefined;
  if (typeof asked === 'string') {
    const found = classes.find(({ id }) => id === asked);
    const params = { allowed: classes.map(({ id }) => id) };
    if (!found) issues.push({ code: 'not-in-list', path: ['sizeClass'], params });
    return found;
  }
  const tce = isRecord(asked) ? asked.tce : asked;
  if (!Number.isFinite(tce)) issues.push(typeIssue('number', tce, ['sizeClass', 'tce']));
  else if (tce < 0) issues.push({ code: 'range', path: ['sizeClass', 'tce'], params: { minimum: 0 } });
  return classes.find(({ from, below }) => tce >= from && (below === null || tce < below));
}
