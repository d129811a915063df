import type { Declared } from '../Condition.js';
import type { Subject } from '../Subject.js';
import type { Operator } from './Operator.js';

/** A statement that the applicant makes. What is not stated is unknown. */
export const declared: Operator<Declared> = ({ statement }) => {
  const missing = [`statements.${statement}`];
  const read = ({ assessment }: Subject): boolean | undefined => {
    const statements = assessment?.statements;
    return statements && Object.hasOwn(statements, statement) ? statements[statement]?.holds : undefined;
  };
  return {
    verdict(subject) {
      const found = read(subject);
      return found === undefined ? 'unknown' : found ? 'met' : 'unmet';
    },
    outcome(subject) {
      const found = read(subject);
      if (found === undefined) return { verdict: 'unknown', found: null, missing };
      return { verdict: found ? 'met' : 'unmet', found, missing: [] };
    },
  };
};
