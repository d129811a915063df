import { numberOf, rangeOf } from '../../words/figure/internal.js';
import { type Evidence, floorOf } from './Evidence.js';
import { neededFor } from './neededFor.js';
import type { Progress } from './Progress.js';
import type { Target } from './Target.js';
import { withoutDrift } from './withoutDrift.js';

/** What is done and what is missing. */
export function amountsOf(
  target: Target,
  evidence: Evidence,
): Pick<Progress, 'needed' | 'done' | 'doneAtMost' | 'doneShare' | 'remaining'> {
  const { found, needed = neededFor(target) ?? null } = evidence;
  if (found === undefined) return { needed, done: null, doneAtMost: null, doneShare: null, remaining: null };
  const done = numberOf(found);
  const { most } = rangeOf(found);
  const isRate = target.kind === 'growth' || target.kind === 'share';
  const open = typeof found === 'object' && 'boundary' in found && found.boundary !== 'exact';
  return {
    needed,
    done,
    doneAtMost: Number.isFinite(most) ? most : null,
    doneShare: isRate || !needed ? null : done / needed.value,
    remaining: open ? null : remainingFrom(done, target, evidence),
  };
}

function remainingFrom(done: number, { kind }: Target, evidence: Evidence): number | null {
  const floor = floorOf(evidence);
  if (!floor) return null;
  const { value, exceed } = floor;
  const isWhole = kind === 'stock' || kind === 'flow' || kind === 'coverage';
  const limit = isWhole ? (exceed ? Math.floor(value) + 1 : Math.ceil(value)) : value;
  return Math.max(0, withoutDrift(limit - done));
}
