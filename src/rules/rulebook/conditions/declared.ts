import type { Declared } from '../Condition.js';
import type { Subject } from '../Subject.js';
import { lasting } from './lasting.js';
import type { Operator } from './Operator.js';

/** A statement that the applicant makes: the documents named with it are what is found. What is not stated is unknown. */
export const declared: Operator<Declared> = ({ statement }) => {
  const met = lasting({ verdict: 'met', found: true, missing: [] });
  const unmet = lasting({ verdict: 'unmet', found: false, missing: [] });
  const unknown = lasting({ verdict: 'unknown', found: null, missing: [`statements.${statement}`] });
  // Only what says true or false says something: names such as `constructor` find what nobody stated.
  const told = ({ assessment }: Subject) => assessment?.statements?.[statement];
  return {
    verdict(subject) {
      const holds = told(subject)?.holds;
      return holds === true ? 'met' : holds === false ? 'unmet' : 'unknown';
    },
    outcome(subject) {
      const { holds, evidence } = told(subject) ?? {};
      if (holds !== true) return holds === false ? unmet : unknown;
      return evidence && evidence.length > 0 ? { verdict: 'met', found: evidence, missing: [] } : met;
    },
  };
};
