import type { OneOf } from '../Condition.js';
import { textReaders } from '../evidence.js';
import { lasting } from './lasting.js';
import type { Operator } from './Operator.js';

/** A word that must be one of several. */
export const oneOf: Operator<OneOf> = ({ evidence, values }) => {
  const read = textReaders[evidence];
  const unknown = lasting({ verdict: 'unknown', found: null, missing: [evidence] });
  const met = new Map(values.map((found) => [found, lasting({ verdict: 'met', found, missing: [] })]));
  return {
    verdict(subject) {
      const found = read(subject);
      if (found === undefined) return 'unknown';
      return met.has(found) ? 'met' : 'unmet';
    },
    outcome(subject) {
      const found = read(subject);
      if (found === undefined) return unknown;
      return met.get(found) ?? { verdict: 'unmet', found, missing: [] };
    },
  };
};
