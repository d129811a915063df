import { spanOf } from '../../words/calendar/internal.js';
import type { FoundFigure } from '../../words/figure/index.js';
import type { Caveat } from './Caveat.js';
import type { Evidence } from './Evidence.js';
import type { YearValue } from './Progress.js';
import type { GrowthTarget, SumTarget, Target } from './Target.js';
import { withoutDrift } from './withoutDrift.js';

/** What a series of yearly amounts says about growth or about a sum; about nothing else. */
export function seriesFor(target: Target, series: readonly YearValue[], asOf: number): Evidence {
  const begun = series.filter(({ year }) => spanOf(String(year)).first <= asOf);
  const isOver = (year: number) => spanOf(String(year)).last <= asOf;
  if (target.kind === 'growth') return growthIn(target, begun, asOf, isOver);
  if (target.kind === 'sum') return sumOf(target, begun, asOf, isOver);
  return { on: asOf, caveats: [{ code: 'nothing-observed', params: {} }] };
}

type IsOver = (year: number) => boolean;

/** The last full year up to the due day, against the base year. */
function growthIn(
  target: GrowthTarget,
  series: readonly YearValue[],
  asOf: number,
  isOver: IsOver,
): Evidence {
  const { baseYear, quantity: needed } = target;
  const dueYear = Number(target.by.slice(0, 4));
  const base = series.find(({ year }) => year === baseYear);
  const later = series.filter(({ year }) => year > baseYear && year <= dueYear);
  const latest = later.filter(({ year }) => isOver(year)).sort((a, b) => b.year - a.year)[0];
  const caveats = unfinished(later, isOver);
  if (!base || base.value <= 0)
    return {
      needed,
      on: asOf,
      caveats: [...caveats, { code: 'years-missing', params: { years: [baseYear] } }],
    };
  if (!latest) return { needed, on: asOf, caveats: [...caveats, { code: 'nothing-observed', params: {} }] };
  const grownTo = (value: number) => withoutDrift((100 * (value - base.value)) / base.value);
  const found = figureOf(grownTo(latest.value), grownTo(latest.value + (latest.uncertain ?? 0)));
  return { found, needed, on: spanOf(String(latest.year)).last, caveats };
}

/** The years so far. Where one of them is missing, the sum is a lower end. */
function sumOf(target: SumTarget, series: readonly YearValue[], asOf: number, isOver: IsOver): Evidence {
  const { from, to, quantity: needed } = target;
  const within = series.filter(({ year }) => year >= from && year <= to);
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const missing = years.filter((one) => isOver(one) && !within.some(({ year }) => year === one));
  const caveats = unfinished(within, isOver);
  if (missing.length > 0) caveats.push({ code: 'years-missing', params: { years: missing } });
  if (within.length === 0)
    return { needed, on: asOf, caveats: [...caveats, { code: 'nothing-observed', params: {} }] };
  const value = withoutDrift(within.reduce((sum, one) => sum + one.value, 0));
  const most = withoutDrift(within.reduce((sum, one) => sum + one.value + (one.uncertain ?? 0), 0));
  const last = Math.max(...within.map(({ year }) => spanOf(String(year)).last));
  const found = missing.length > 0 ? { value, boundary: 'at-least' as const } : figureOf(value, most);
  return { found, needed, on: Math.min(asOf, last), caveats };
}

function unfinished(series: readonly YearValue[], isOver: IsOver): Caveat[] {
  return series
    .filter(({ year }) => !isOver(year))
    .map(({ year }) => ({ code: 'year-unfinished', params: { year } }));
}

/** A number, or one that may be more. */
function figureOf(value: number, most: number): FoundFigure {
  return most > value ? { total: value, uncertain: withoutDrift(most - value) } : value;
}
