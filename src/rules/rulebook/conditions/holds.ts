import { heldOn, type Tenure } from '../../../records/timeline/internal.js';
import { findScheme } from '../../../records/title/internal.js';
import type { Holds } from '../Condition.js';
import { type Subject, tenuresFor } from '../Subject.js';
import type { FoundTitle, Outcome, Remark } from '../Verdict.js';
import type { Operator } from './Operator.js';
import { reachedTiers } from './reachedTiers.js';
import { timely } from './timely.js';
import { turnsOfTenure } from './turnsOfTenure.js';

/** A title held on the day, at the tier or a higher one. Another project of the same unit counts, with a remark. */
export const holds: Operator<Holds> = ({ tier, scheme, stages }) => {
  /** The titles that reach the tier, whenever they are held. */
  function reaching(subject: Subject): Tenure[] {
    const asked = scheme === undefined ? subject.scheme : findScheme(scheme, subject.schemes);
    const tiers = reachedTiers(asked, tier);
    return tenuresFor(subject, asked.id, stages).filter(({ name }) => {
      return name.unit === subject.unit.id && tiers.includes(name.tier ?? '');
    });
  }

  function look(subject: Subject): Outcome {
    const found: FoundTitle[] = [];
    let isMet = false;
    for (const tenure of reaching(subject)) {
      const answer = heldOn(tenure, subject.day);
      if (answer === 'no') continue;
      isMet ||= answer === 'yes';
      found.push(foundTitle(tenure, answer === 'yes' ? 'held' : 'uncertain'));
    }
    if (!isMet) {
      const isUnmet = found.length === 0 && subject.history.complete;
      return isUnmet
        ? { verdict: 'unmet', found, missing: [] }
        : { verdict: 'unknown', found, missing: ['history'] };
    }
    const remark = remarkOn(found, subject);
    return remark ? { verdict: 'met', found, missing: [], remark } : { verdict: 'met', found, missing: [] };
  }

  return timely(look, (subject) => reaching(subject).flatMap(turnsOfTenure));
};

/** A tenure as a reader is told of it. Written out: most reports have one. */
function foundTitle({ name }: Tenure, standing: FoundTitle['standing']): FoundTitle {
  const { unit, tier, project } = name;
  if (tier === undefined) return project === undefined ? { unit, standing } : { unit, project, standing };
  return project === undefined ? { unit, tier, standing } : { unit, tier, project, standing };
}

function remarkOn(found: readonly FoundTitle[], { assessment }: Subject): Remark | undefined {
  const applied = assessment?.project;
  if (applied === undefined) return undefined;
  const held = found.map(({ project }) => project);
  if (held.some((project) => project === undefined || project === applied)) return undefined;
  return { code: 'other-project', params: { held: held.join(', '), applied } };
}
