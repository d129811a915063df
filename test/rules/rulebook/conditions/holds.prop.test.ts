import * as fc from 'fast-check';
import type { Fact, Stage } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { effectiveFacts, heldOn, tenuresOf } from '../../../../src/records/timeline/internal.js';
import { dayNumber } from '../../../../src/words/calendar/internal.js';
import { arbitraryWorld } from '../arbitraryQuestion.js';
import { ask, ladder } from '../madeUp.js';

const above = (tier: string) => ladder.tiers.slice(ladder.tiers.indexOf(tier));

function answersOf(
  events: readonly Fact[],
  tier: string,
  stages: readonly Stage[] | undefined,
  asOf: string,
) {
  return tenuresOf(effectiveFacts(events), ladder, { stages })
    .filter(({ name }) => name.unit === 'f1' && above(tier).includes(name.tier ?? ''))
    .map((tenure) => heldOn(tenure, dayNumber(asOf)));
}

describe('holds', () => {
  test('says what the timeline says of every title at the tier or above', () => {
    fc.assert(
      fc.property(
        arbitraryWorld,
        fc.constantFrom(...ladder.tiers),
        fc.constantFrom<readonly Stage[] | undefined>(undefined, ['recognised'], ['publicised', 'accepted']),
        ({ events, complete, asOf }, tier, stages) => {
          const { verdict, found } = ask(
            { op: 'holds', tier, ...(stages && { stages }) },
            { events, complete, asOf },
          );
          const answers = answersOf(events, tier, stages, asOf).filter((answer) => answer !== 'no');
          const none = answers.length === 0 && complete;
          expect(verdict).toBe(answers.includes('yes') ? 'met' : none ? 'unmet' : 'unknown');
          expect(found).toHaveLength(answers.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});
