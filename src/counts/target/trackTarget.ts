import type { Source } from '../../records/timeline/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { stated } from '../../words/vocabulary/internal.js';
import { amountsOf } from './amountsOf.js';
import type { Caveat } from './Caveat.js';
import { countedFor } from './countedFor.js';
import type { Evidence } from './Evidence.js';
import { observedFor } from './observedFor.js';
import type { Progress, TrackOptions } from './Progress.js';
import { paceOf } from './paceOf.js';
import type { Target } from './Target.js';
import { elapsedAt, periodOf, type Term, termOf } from './termOf.js';
import { timingOf } from './timingOf.js';

/**
 * Says how far a target is on a day: met, not met or undetermined, what is done and missing, and every caveat. Stocks,
 * flows and lists are counted from records, unless an observed figure is given; all else needs one.
 *
 * @param source null where nothing is to be counted
 * @throws RegistryError as `countTiers`
 * @example
 * const [progress] = targets
 *   .filter(({ id }) => id === 'tianjin-workshops-2024')
 *   .map((target) => trackTarget(target, null, { asOf: '2024-12-09', observed: { figure: 350, on: '2024-12-09' } }))
 * const told = [progress?.verdict, progress?.doneShare, progress?.remaining]
 * told //=> ['not-met', 0.875, 51]
 */
export function trackTarget(target: Target, source: Source | null, options: TrackOptions): Progress {
  const asOf = dayNumber(options.asOf);
  const term = termOf(target, options);
  const evidence = evidenceOf(target, source, options, term);
  const { basis, uncovered } = evidence;
  const timing = timingOf(target, evidence, term, asOf);
  const pace =
    term.last === null || asOf >= term.last
      ? null
      : paceOf(target, evidence, term, options.start ?? target.start);
  return {
    target,
    asOf: options.asOf,
    verdict: timing.verdict,
    ...amountsOf(target, evidence),
    elapsedShare: elapsedAt(term, asOf),
    onStraightLine: pace?.onStraightLine ?? null,
    caveats: [
      ...caveatsOf(target, options, term),
      ...timing.caveats,
      ...evidence.caveats,
      ...(pace ? [pace.caveat] : []),
    ],
    ...(basis ? { basis } : {}),
    ...(uncovered ? { uncovered } : {}),
  };
}

function evidenceOf(target: Target, source: Source | null, options: TrackOptions, term: Term): Evidence {
  if (options.observed) return observedFor(target, stated(options.observed), options, term, source?.schemes);
  if (source && 'metric' in target) return countedFor(target, source, options, term);
  return { on: dayNumber(options.asOf), caveats: [{ code: 'nothing-observed', params: {} }] };
}

/** What has to be said whatever is found. */
function caveatsOf(target: Target, options: TrackOptions, { last }: Term): Caveat[] {
  const caveats: Caveat[] = target.caveats.map((code) => ({ code, params: {} }));
  const { confidence } = target.citation;
  const aspirational =
    'quantity' in target ? target.quantity.aspirational : 'aspirational' in target && target.aspirational;
  if (aspirational) caveats.push({ code: 'aspirational', params: {} });
  if (confidence !== 'primary' && confidence !== 'several')
    caveats.push({ code: 'weak-source', params: { confidence } });
  if (target.kind !== 'flow') {
    const years = ('withinYears' in target && target.withinYears) || null;
    if (last === null) caveats.push({ code: 'due-unknown', params: { years } });
    return caveats;
  }
  const period = periodOf(options);
  if ('listYear' in period) caveats.push({ code: 'list-year-open', params: { listYear: period.listYear } });
  else if (!options.period) caveats.push({ code: 'period-default', params: period });
  return caveats;
}
