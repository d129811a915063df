import type { Source } from '../../records/timeline/index.js';
import { type Day, dayNumber } from '../../words/calendar/internal.js';
import { checkQuery } from './checkQuery.js';
import { Question } from './Question.js';
import { tableOf } from './table/tableOf.js';

/** The highest tier that a unit, or an enterprise, holds; where none is certain, the highest that it may hold. */
export type StandingOn = {
  unit: string;
  /** Null where the scheme has no tiers. */
  tier: string | null;
  certain: boolean;
};

/**
 * The highest tier of every unit that holds a title of a scheme, or may hold one, on a day, and as it was known on a day.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }]
 * const events: RegistryEvent[] = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * tiersOn({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31' }) //=> [{ unit: 'p1', tier: 'national', certain: true }]
 */
export function tiersOn(source: Source, query: { scheme: string; asOf: Day; knownAt?: Day }): StandingOn[] {
  const scheme = checkQuery(query, source, ['scheme', 'asOf', 'knownAt']);
  const table = tableOf(source, { scheme, stages: undefined, twoClocks: query.knownAt !== undefined });
  const question = new Question(table, { ...query, count: 'title' });
  const { edges } = question;
  const { starts, counts, rank, units } = table;
  const day = dayNumber(query.asOf);
  const found: StandingOn[] = [];
  for (let unit = 1; unit < starts.length; unit += 1) {
    let [possible, certain] = [-1, -1];
    for (let row = starts.at(unit); row < starts.at(unit) + counts.at(unit); row += 1) {
      if (!question.takesAllRows && !question.passesRow(row)) continue;
      if (day < (edges.mayFrom[row] ?? 0) || day >= (edges.mayUntil[row] ?? 0)) continue;
      possible = Math.max(possible, rank.at(row));
      if (day >= (edges.sureFrom[row] ?? 0) && day < (edges.sureUntil[row] ?? 0))
        certain = Math.max(certain, rank.at(row));
    }
    if (possible < 0) continue;
    const tier = scheme.tiers[certain < 0 ? possible : certain] ?? null;
    found.push({ unit: units.ids.words[unit] ?? '', tier, certain: certain >= 0 });
  }
  return found;
}
