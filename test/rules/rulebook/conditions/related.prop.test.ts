import * as fc from 'fast-check';
import type { Condition } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { factory, park } from '../../../support/records.js';
import { arbitraryWorld } from '../arbitraryQuestion.js';
import { ask, ladder } from '../madeUp.js';

describe('related', () => {
  test('counts the members of which holds says that they hold it, and at most those of which it cannot tell', () => {
    const ids = ['f1', 'm1', 'm2', 'm3'];
    fc.assert(
      fc.property(arbitraryWorld, fc.constantFrom(...ladder.tiers), ({ events, complete, asOf }, tier) => {
        const holds: Condition = { op: 'holds', tier };
        const verdicts = ids.map((id) => ask(holds, { unit: factory(id), events, complete, asOf }).verdict);
        const least = verdicts.filter((verdict) => verdict === 'met').length;
        const most = verdicts.filter((verdict) => verdict !== 'unmet').length;
        const condition: Condition = { op: 'related', relation: 'members', tier, is: 'at-least', value: 2 };
        const { found } = ask(condition, { unit: park('k1', { members: ids }), events, complete, asOf });
        expect(found).toEqual(least === most ? least : { atLeast: least, atMost: most });
      }),
      { numRuns: 300 },
    );
  });
});
