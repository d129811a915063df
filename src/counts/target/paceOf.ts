import { dayOf } from '../../words/calendar/internal.js';
import { compareQuantity } from '../../words/figure/index.js';
import type { Caveat } from './Caveat.js';
import { type Evidence, floorOf } from './Evidence.js';
import { growthAfter } from './steadyGrowth.js';
import type { Start, Target } from './Target.js';
import { elapsedAt, type Term } from './termOf.js';

/** Whether an even pace would lead to a target in time, and what it expects by now; null where that means nothing. */
export function paceOf(
  target: Target,
  evidence: Evidence,
  term: Term,
  start: Start | undefined,
): { onStraightLine: boolean; caveat: Caveat } | null {
  const { found, on } = evidence;
  const floor = floorOf(evidence);
  const elapsed = elapsedAt(term, on);
  // A stock or a rate that began somewhere unknown has no line.
  const from = target.kind === 'stock' || target.kind === 'share' ? start?.value : (start?.value ?? 0);
  if (found === undefined || !floor || elapsed === null || from === undefined) return null;
  const pace = target.kind === 'growth' ? 'compound' : 'linear';
  const expected =
    pace === 'compound' ? growthAfter(floor.value, elapsed) : from + (floor.value - from) * elapsed;
  const verdict = compareQuantity(found, { value: expected, boundary: 'at-least' });
  if (verdict === 'undetermined') return null;
  const unit = evidence.needed?.unit;
  const params = { pace, expected, ...(unit ? { unit } : {}), on: dayOf(on) } as const;
  const caveat: Caveat = { code: 'straight-line', params };
  return { onStraightLine: verdict === 'met', caveat };
}
