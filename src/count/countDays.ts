import { type Day, dayNumber } from '../calendar/index.js';
import type { Source } from '../timeline/index.js';
import { basisOf } from './basisOf.js';
import type { CountQuery } from './CountQuery.js';
import { emptyCell, isAdditive } from './cells.js';
import { checkQuery } from './checkQuery.js';
import { keyedGroups } from './keyedGroups.js';
import { Question } from './Question.js';
import { scan } from './scan.js';
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
  const atOnce = Math.max(
    1,
    Math.floor(mostNumbers / (question.grouping.size * (2 + 2 * scheme.tiers.length))),
  );
  const counts: TierCounts[] = [];
  for (let from = 0; from < days.length; from += atOnce) {
    const tally = scan(question, numbers.slice(from, from + atOnce));
    const keyed = keyedGroups(tally, question);
    days.slice(from, from + atOnce).forEach((asOf, day) => {
      const asked = { ...query, asOf };
      const whole = tally.cellOf(0, day);
      const groups = keyed
        .filter(({ group, isKept }) => isKept || tally.has(group, day))
        .map(({ key, group }) => ({
          key,
          ...(group < 0 ? emptyCell(scheme.tiers) : tally.cellOf(group, day)),
        }));
      const additive = isAdditive(by, whole, groups);
      counts.push({ query: asked, basis: basisOf(scheme, asked), ...whole, groups, additive, unmatched });
    });
  }
  return counts;
}
