import * as fc from 'fast-check';
import type { Filter } from 'green-manufacturing-registry';
import type { Comparison, Figure } from 'green-manufacturing-registry/analysis';
import { dayAt, fitting } from './histories.js';

/** The certain and the uncertain number of anything that has them. */
export function figureOf({ total, uncertain }: Figure): Figure {
  return { total, uncertain };
}

const asOf = fc.integer({ min: -10, max: 1130 }).map(dayAt);

/** Two moments and a question about the made-up histories, known on some days, or without asking what was known. */
export function comparedAt(knownAt: fc.Arbitrary<string | undefined>): fc.Arbitrary<Comparison> {
  const moment = fc.tuple(asOf, knownAt).map(([day, known]) => ({
    asOf: day,
    ...(known === undefined ? {} : { knownAt: known }),
  }));
  return fc
    .record({
      scheme: fc.constantFrom('green-manufacturing', 'green-manufacturing', 'smart-factory'),
      from: moment,
      to: moment,
      count: fc.constantFrom('unit' as const, 'title' as const, 'product' as const, 'enterprise' as const),
      where: fc.constantFrom<Filter[]>(
        {},
        {},
        { kind: ['factory', 'product'] },
        { division: '120000' },
        { tier: ['provincial', 'national', 'excellent'] },
        { region: ['370200', null] },
        { basis: 'award' },
        { recommender: ['120000', null], basis: ['award', 'equivalence'] },
      ),
    })
    .map(fitting);
}
