import * as fc from 'fast-check';
import { conditionSchema, type Rulebook, rulebookSchema } from 'green-manufacturing-registry/rulebook';
import { expect, test } from 'vitest';
import { arbitraryCondition } from './arbitraryQuestion.js';
import { rule, rulebook } from './madeUp.js';

test('every condition passes its schema and survives JSON', () => {
  fc.assert(
    fc.property(arbitraryCondition, (condition) => {
      expect(conditionSchema.parse(JSON.parse(JSON.stringify(condition)))).toEqual(condition);
    }),
  );
});

test('a rulebook of any conditions survives JSON', () => {
  fc.assert(
    fc.property(fc.array(arbitraryCondition, { maxLength: 4 }), (conditions) => {
      const made: Rulebook = rulebook({
        rules: conditions.map((condition, at) => rule(`r${at}`, condition, { severity: 'in-principle' })),
      });
      expect(rulebookSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
    }),
  );
});
