import type { OneOf } from '../Condition.js';
import { textReaders } from '../evidence.js';
import type { Operator } from './Operator.js';

/** A word that must be one of several. */
export const oneOf: Operator<OneOf> = ({ evidence, values }) => {
  const read = textReaders[evidence];
  return {
    verdict(subject) {
      const found = read(subject);
      if (found === undefined) return 'unknown';
      return values.includes(found) ? 'met' : 'unmet';
    },
    outcome(subject) {
      const found = read(subject);
      if (found === undefined) return { verdict: 'unknown', found: null, missing: [evidence] };
      return { verdict: values.includes(found) ? 'met' : 'unmet', found, missing: [] };
    },
  };
};
