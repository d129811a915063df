import { addMonthsTo, dayNumber, spanOf } from '../../words/calendar/internal.js';
import type { Period } from '../count/index.js';
import type { TrackOptions } from './Progress.js';
import type { Target } from './Target.js';

/** From when to when a target runs, as day numbers. The work begins after `origin` and is due at the end of `last`. */
export type Term = { origin: number | null; last: number | null };

/** When a target began and is due; null where its source does not say. */
export function termOf(target: Target, options: TrackOptions): Term {
  if (target.kind === 'flow') return termOfPeriod(periodOf(options));
  if (target.kind === 'growth') return { origin: lastOf(target.baseYear), last: spanOf(target.by).last };
  if (target.kind === 'sum') return { origin: lastOf(target.from - 1), last: lastOf(target.to) };
  const start = options.start ?? target.start;
  const withinYears = 'withinYears' in target ? target.withinYears : undefined;
  const by = target.by ?? (start && withinYears ? addMonthsTo(start.on, 12 * withinYears) : undefined);
  return { origin: start ? spanOf(start.on).last : null, last: by === undefined ? null : spanOf(by).last };
}

/** The period that a yearly target is tracked for. */
export function periodOf({ period, asOf }: TrackOptions): Period {
  const year = Number(asOf.slice(0, 4));
  return period ?? { from: `${year}-01-01`, until: `${year + 1}-01-01` };
}

/** How much of a term has passed at the end of a day. */
export function elapsedAt({ origin, last }: Term, day: number): number | null {
  if (origin === null || last === null || last <= origin) return null;
  return Math.min(1, Math.max(0, (day - origin) / (last - origin)));
}

function termOfPeriod(period: Period): Term {
  if ('listYear' in period) return { origin: null, last: null };
  return { origin: dayNumber(period.from) - 1, last: dayNumber(period.until) - 1 };
}

function lastOf(year: number): number {
  return spanOf(String(year)).last;
}
