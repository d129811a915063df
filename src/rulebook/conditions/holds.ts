import { heldOn, type Tenure } from '../../timeline/index.js';
import { findScheme } from '../../title/index.js';
import type { Holds } from '../Condition.js';
import { type Subject, tenuresFor } from '../Subject.js';
import type { FoundTitle, Remark, Verdict } from '../Verdict.js';
import type { Operator } from './Operator.js';
import { reachedTiers } from './reachedTiers.js';

/** A title held on the day, at the tier or a higher one. Another project of the same unit counts, with a remark. */
export const holds: Operator<Holds> = ({ tier, scheme, stages }) => {
  /** The titles that may be held, and whether one of them is for certain. */
  function look(subject: Subject): { verdict: Verdict; reached: Tenure[] } {
    const { unit, day, history } = subject;
    const asked = scheme === undefined ? subject.scheme : findScheme(scheme, subject.schemes);
    const tiers = reachedTiers(asked, tier);
    const reached: Tenure[] = [];
    let certain = false;
    for (const tenure of tenuresFor(subject, asked.id, stages)) {
      if (tenure.name.unit !== unit.id || !tiers.includes(tenure.name.tier ?? '')) continue;
      const answer = heldOn(tenure, day);
      if (answer === 'no') continue;
      reached.push(tenure);
      certain ||= answer === 'yes';
    }
    const none = reached.length === 0 && history.complete;
    return { verdict: certain ? 'met' : none ? 'unmet' : 'unknown', reached };
  }
  return {
    verdict: (subject) => look(subject).verdict,
    outcome(subject) {
      const { verdict, reached } = look(subject);
      const found = reached.map((tenure) => foundTitle(tenure, subject.day));
      const missing = verdict === 'unknown' ? ['history'] : [];
      const remark = verdict === 'met' && remarkOn(found, subject);
      return remark ? { verdict, found, missing, remark } : { verdict, found, missing };
    },
  };
};

/** A tenure as a reader is told of it. Written out: most reports have one. */
function foundTitle(tenure: Tenure, day: number): FoundTitle {
  const standing = heldOn(tenure, day) === 'yes' ? 'held' : 'uncertain';
  const { unit, tier, project } = tenure.name;
  if (tier === undefined) return project === undefined ? { unit, standing } : { unit, project, standing };
  return project === undefined ? { unit, tier, standing } : { unit, tier, project, standing };
}

function remarkOn(found: readonly FoundTitle[], { assessment }: Subject): Remark | undefined {
  const applied = assessment?.project;
  const held = found.map(({ project }) => project);
  if (applied === undefined || held.some((project) => project === undefined || project === applied)) {
    return undefined;
  }
  return { code: 'other-project', params: { held: held.join(', '), applied } };
}
