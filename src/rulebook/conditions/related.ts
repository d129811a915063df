import { heldOn } from '../../timeline/index.js';
import { findScheme } from '../../title/index.js';
import type { Unit } from '../../unit/index.js';
import type { Related } from '../Condition.js';
import { tenuresFor } from '../Subject.js';
import { nearestEnd, testOf, verdictOf } from './comparison.js';
import { checkOf, type Operator } from './Operator.js';
import { reachedTiers } from './reachedTiers.js';

/** How many members of a park, or suppliers of a chain, hold a title. Where their history is not complete it is a range. */
export const related: Operator<Related> = ({ relation, tier, scheme, is, value }) => {
  const test = testOf(is, value);
  return checkOf((subject) => {
    const ids = relatedIds(subject.unit, relation);
    if (!ids) return { verdict: 'unknown', found: null, missing: [`unit.${relation}`] };
    const asked = scheme === undefined ? subject.scheme : findScheme(scheme, subject.schemes);
    const tiers = reachedTiers(asked, tier);
    const [certain, possible] = [new Set<string>(), new Set<string>()];
    for (const tenure of tenuresFor(subject, asked.id)) {
      const { unit, tier: held = '' } = tenure.name;
      const answer = heldOn(tenure, subject.day);
      if (answer === 'no' || !ids.has(unit) || !tiers.includes(held)) continue;
      (answer === 'yes' ? certain : possible).add(unit);
    }
    const atMost = subject.history.complete ? new Set([...certain, ...possible]).size : ids.size;
    const found = atMost === certain.size ? atMost : { atLeast: certain.size, atMost };
    const verdict = verdictOf(found, test);
    if (verdict !== 'unmet') return { verdict, found, missing: verdict === 'unknown' ? ['history'] : [] };
    // More than three means one more than three.
    const strict = is === 'above' || is === 'below' ? 1 : 0;
    return { verdict, found, gap: Math.abs(value - nearestEnd(found, is)) + strict, missing: [] };
  });
};

function relatedIds(unit: Unit, relation: Related['relation']): ReadonlySet<string> | undefined {
  const ids =
    relation === 'members'
      ? unit.kind === 'park' && unit.members
      : unit.kind === 'supply-chain' && unit.suppliers;
  return ids ? new Set(ids) : undefined;
}
