import { heldOn, type Tenure } from '../../../records/timeline/internal.js';
import { findScheme } from '../../../records/title/internal.js';
import type { Related } from '../Condition.js';
import { type Relatives, relativesOf } from '../relativesOf.js';
import { type Subject, tenuresFor } from '../Subject.js';
import type { Outcome } from '../Verdict.js';
import { nearestEnd, testOf, verdictOf } from './comparison.js';
import type { Operator } from './Operator.js';
import { reachedTiers } from './reachedTiers.js';
import { timely } from './timely.js';
import { turnsOfTenure } from './turnsOfTenure.js';

/**
 * How many members of a park, or suppliers of a chain, hold a title. It is a range where their history is not complete, and
 * where nobody says whose a title is.
 */
export const related: Operator<Related> = ({ relation, tier, scheme, is, value }) => {
  const test = testOf(is, value);

  /** The titles at the tier or a higher one that a relative holds, or may. */
  function titlesOf(
    subject: Subject,
    { whose }: Relatives,
  ): { tenure: Tenure; holder: string | undefined }[] {
    const asked = scheme === undefined ? subject.scheme : findScheme(scheme, subject.schemes);
    const tiers = reachedTiers(asked, tier);
    return tenuresFor(subject, asked.id).flatMap((tenure) => {
      const holder = tiers.includes(tenure.name.tier ?? '') ? whose(tenure.name.unit) : null;
      return holder === null ? [] : { tenure, holder };
    });
  }

  function look(subject: Subject): Outcome {
    const relatives = relativesOf(subject, relation);
    if (!relatives) return { verdict: 'unknown', found: null, missing: [`unit.${relation}`] };
    const [certain, possible, strangers] = [new Set<string>(), new Set<string>(), new Set<string>()];
    for (const { tenure, holder } of titlesOf(subject, relatives)) {
      const answer = heldOn(tenure, subject.day);
      if (answer === 'no') continue;
      if (holder === undefined) strangers.add(tenure.name.unit);
      else (answer === 'yes' ? certain : possible).add(holder);
    }
    const { complete } = subject.history;
    const some = new Set([...certain, ...possible]).size;
    const all = relatives.ids.size;
    const atMost = complete ? Math.min(all, some + strangers.size) : all;
    const found = atMost === certain.size ? atMost : { atLeast: certain.size, atMost };
    const verdict = verdictOf(found, test);
    if (verdict === 'met') return { verdict, found, missing: [] };
    if (verdict === 'unknown') {
      const isOpen = !complete || some > certain.size;
      const missing = [...(isOpen ? ['history'] : []), ...(strangers.size > 0 ? ['history.units'] : [])];
      return { verdict, found, missing };
    }
    // More than three means one more than three.
    const strict = is === 'above' || is === 'below' ? 1 : 0;
    return { verdict, found, gap: Math.abs(value - nearestEnd(found, is)) + strict, missing: [] };
  }

  function turns(subject: Subject): number[] {
    const relatives = relativesOf(subject, relation);
    return relatives ? titlesOf(subject, relatives).flatMap(({ tenure }) => turnsOfTenure(tenure)) : [];
  }

  return timely(look, turns);
};
