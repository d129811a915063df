import { dayOf } from '../../words/calendar/internal.js';
import { compareQuantity, rangeOf } from '../../words/figure/index.js';
import type { Evidence } from './Evidence.js';
import type { Progress } from './Progress.js';
import type { Target } from './Target.js';
import type { Term } from './termOf.js';

/** What was seen before or after the due day says only so much about that day. */
export function timingOf(
  target: Target,
  evidence: Evidence,
  { last }: Term,
  asOf: number,
): Pick<Progress, 'verdict' | 'caveats'> {
  const verdict = verdictOf(evidence);
  const { found, on } = evidence;
  if (last === null) return { verdict, caveats: [] };
  const by = dayOf(last);
  if (asOf < last) return { verdict, caveats: [{ code: 'not-yet-due', params: { by } }] };
  // What happened in a year may well be told later.
  if (found === undefined || on === last || (on > last && target.kind === 'flow'))
    return { verdict, caveats: [] };
  if (on > last)
    return {
      verdict: 'undetermined',
      caveats: [{ code: 'observed-after-due', params: { on: dayOf(on), by } }],
    };
  // What adds up and was reached early was reached in time; rates may have fallen since.
  const stays = verdict === 'met' && target.kind !== 'share' && target.kind !== 'growth';
  return {
    verdict: stays ? 'met' : 'undetermined',
    caveats: [{ code: 'observed-before-due', params: { on: dayOf(on), by } }],
  };
}

function verdictOf({ found, needed, ofPopulation }: Evidence): Progress['verdict'] {
  if (found === undefined || !needed) return 'undetermined';
  if (!ofPopulation) return compareQuantity(found, needed);
  const { least, leastIncluded, most } = rangeOf(needed);
  const some = compareQuantity(found, { value: least, boundary: leastIncluded ? 'at-least' : 'more-than' });
  const all = compareQuantity(found, { value: most, boundary: 'at-least' });
  return some === 'not-met' ? 'not-met' : all === 'met' ? 'met' : 'undetermined';
}
