import * as fc from 'fast-check';
import type { RegistryEvent, Stage } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { plainRowsBy } from '../../../src/counts/count/internal.js';
import { findScheme } from '../../../src/records/title/internal.js';
import { stagesOf } from '../../../src/stores/postgres/stagesOf.js';
import { recordedHistories } from '../../support/recordedHistories.js';

const chosen = fc.subarray<Stage>(
  ['recognised', 'accepted', 'publicised', 'filed', 'cultivating', 'removed', 'expired'],
  { minLength: 1 },
);

describe('the stages of a unit', () => {
  it('say what stages of the caller’s own take: all that the scheme’s own take, or nothing, or that it is to be counted', () => {
    fc.assert(
      fc.property(recordedHistories, chosen, ({ events }, stages) => {
        const histories = new Map<string, RegistryEvent[]>();
        for (const event of events) histories.set(event.unit, [...(histories.get(event.unit) ?? []), event]);
        for (const history of histories.values()) {
          if (history.some(({ type }) => type === 'merged')) continue;
          for (const id of new Set(history.flatMap((event) => ('scheme' in event ? event.scheme : [])))) {
            const scheme = findScheme(id, []);
            const rowsBy = (taken: readonly Stage[] | undefined) =>
              plainRowsBy({ scheme, stages: taken, twoClocks: true })(history);
            const { one, but } = stagesOf(history, scheme);
            if (!but || but.some((stage) => stages.includes(stage))) continue;
            expect(rowsBy(stages)).toEqual(one && stages.includes(one) ? rowsBy(undefined) : []);
          }
        }
      }),
      { numRuns: Number(process.env.STORE_RUNS ?? 300) },
    );
  });
});
