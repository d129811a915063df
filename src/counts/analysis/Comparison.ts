import type { Source } from '../../records/timeline/index.js';
import type { Day } from '../../words/calendar/index.js';
import { objectIn } from '../../words/vocabulary/internal.js';
import { type Basis, basisOf, type CountQuery, checkQuery } from '../count/internal.js';

/** A day, and, if asked, as it was known on another. */
export type Moment = { asOf: Day; knownAt?: Day };

/** The same question about titles held, asked of two moments. */
export type Comparison = Pick<CountQuery, 'scheme' | 'where' | 'stages' | 'count' | 'rollUp'> & {
  from: Moment;
  to: Moment;
};

/** The count at one of the moments. */
export function queryAt(comparison: Comparison, moment: Moment): CountQuery {
  const { from: _, to: __, ...asked } = objectIn(comparison, 'comparison');
  return { ...asked, ...objectIn(moment, 'moment') };
}

/** What a count rests on, without counting. */
export function basisFor(source: Source, query: CountQuery): Basis {
  return basisOf(checkQuery(query, source), query);
}
