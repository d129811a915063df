import * as fc from 'fast-check';
import { diffRulebooks, extendRulebook } from 'green-manufacturing-registry/rulebook';
import { expect, test } from 'vitest';
import { compileCondition } from '../../../src/rules/rulebook/internal.js';
import { arbitraryCondition, arbitraryEvidence, arbitraryWorld } from './arbitraryQuestion.js';
import { overlay, rule, rulebook, subject } from './madeUp.js';

test('an empty overlay changes no verdict and is no difference', () => {
  fc.assert(
    fc.property(
      fc.array(arbitraryCondition, { minLength: 1, maxLength: 4 }),
      arbitraryWorld,
      arbitraryEvidence,
      (conditions, world, evidence) => {
        const base = rulebook({ rules: conditions.map((condition, at) => rule(`r${at}`, condition)) });
        const extended = extendRulebook(base, overlay());
        const outcomes = ({ rules }: typeof base) =>
          rules.map(({ condition }) => compileCondition(condition).outcome(subject({ ...world, evidence })));
        expect(outcomes(extended)).toEqual(outcomes(base));
        expect(diffRulebooks(base, extended)).toEqual([]);
      },
    ),
  );
});
