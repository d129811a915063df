import type { Declared } from '../Condition.js';
import type { Subject } from '../Subject.js';
import { lasting } from './lasting.js';
import type { Operator } from './Operator.js';

/** A statement that the applicant makes. What is not stated is unknown. */
export const declared: Operator<Declared> = ({ statement }) => {
  const met = lasting({ verdict: 'met', found: true, missing: [] });
  const unmet = lasting({ verdict: 'unmet', found: false, missing: [] });
  const unknown = lasting({ verdict: 'unknown', found: null, missing: [`statements.${statement}`] });
  const outcome = ({ assessment }: Subject) => {
    const holds = assessment?.statements?.[statement]?.holds;
    // Only what says true or false says something: names such as `constructor` find what nobody stated.
    return holds === true ? met : holds === false ? unmet : unknown;
  };
  return { outcome, verdict: (subject) => outcome(subject).verdict };
};
