import * as fc from 'fast-check';
import { type StockTarget, trackTarget } from 'green-manufacturing-registry/target';
import { describe, expect, it } from 'vitest';
import { shipped } from './shipped.js';

const workshops = shipped('tianjin-workshops-2024');

function stock(value: number, boundary: 'at-least' | 'more-than'): StockTarget {
  if (workshops.kind !== 'stock') throw new Error('no stock');
  return { ...workshops, quantity: { value, boundary } };
}

describe('what is missing', () => {
  it('is just enough: with it the target is met, with one less it is not', () => {
    const limit = fc.oneof(
      fc.integer({ min: 1, max: 500 }),
      fc.integer({ min: 1, max: 5000 }).map((tenths) => tenths / 10),
    );
    fc.assert(
      fc.property(
        limit,
        fc.constantFrom('at-least', 'more-than'),
        fc.integer({ min: 0, max: 600 }),
        (value, boundary, done) => {
          const track = (figure: number) =>
            trackTarget(stock(value, boundary), null, {
              asOf: '2024-12-31',
              observed: { figure, on: '2024-12-31' },
            });
          const { remaining, verdict } = track(done);
          expect(remaining === 0).toBe(verdict === 'met');
          expect(track(done + (remaining ?? Number.NaN)).verdict).toBe('met');
          if (remaining) expect(track(done + remaining - 1).verdict).toBe('not-met');
        },
      ),
    );
  });

  it('is never a certain answer where the count is not', () => {
    const small = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(small, small, fc.integer({ min: 1, max: 30 }), (total, uncertain, value) => {
        const track = (figure: number | { total: number; uncertain: number }) =>
          trackTarget(stock(value, 'at-least'), null, {
            asOf: '2024-12-31',
            observed: { figure, on: '2024-12-31' },
          }).verdict;
        const possible = new Set(Array.from({ length: uncertain + 1 }, (_, more) => track(total + more)));
        const [only = 'undetermined', ...others] = possible;
        expect(track({ total, uncertain })).toBe(others.length > 0 ? 'undetermined' : only);
      }),
    );
  });
});
