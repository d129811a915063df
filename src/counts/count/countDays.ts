import type { Source } from '../../records/timeline/index.js';
import { type Day, dayNumber } from '../../words/calendar/internal.js';
import { basisOf } from './basisOf.js';
import type { CountQuery } from './CountQuery.js';
import { isAdditive } from './cells.js';
import { checkQuery } from './checkQuery.js';
import { copyOf } from './copyOf.js';
import { Question } from './Question.js';
import { scan } from './scan.js';
import { Tally } from './Tally.js';
import type { TierCounts } from './TierCounts.js';
import { tableOf } from './table/tableOf.js';
import { unmatchedIn } from './unmatchedIn.js';

/** So many numbers are counted at once; a longer series takes several walks. */
const mostNumbers = 2 ** 24;

/**
 * The counts of one question on several days.
 *
 * @param days in order, each once
 */
export function countDays(source: Source, query: CountQuery, days: readonly Day[]): TierCounts[] {
  const scheme = checkQuery(query, source);
  const numbers = days.map(dayNumber);
  const { stages, knownAt, by = [] } = query;
  const table = tableOf(source, { scheme, stages, twoClocks: knownAt !== undefined });
  const question = new Question(table, query);
  const unmatched = unmatchedIn(table, query);
  const atOnce = Math.max(1, Math.floor(mostNumbers / (question.groups.most * Tally.widthOf(scheme))));
  const counts: TierCounts[] = [];
  for (let from = 0; from < days.length; from += atOnce) {
    const tally = scan(question, numbers.slice(from, from + atOnce));
    const found = question.groups.inOrder();
    days.slice(from, from + atOnce).forEach((asOf, day) => {
      const asked = copyOf({ ...query, asOf });
      const whole = tally.cellOf(0, day);
      const groups: TierCounts['groups'] = [];
      for (const { key, number, isKept } of found) {
        const { total, uncertain, tiers } = tally.cellOf(number, day);
        if (isKept || total + uncertain > 0) groups.push({ key, total, uncertain, tiers });
      }
      const additive = isAdditive(by, whole, groups);
      counts.push({ query: asked, basis: basisOf(scheme, asked), ...whole, groups, additive, unmatched });
    });
  }
  return counts;
}
