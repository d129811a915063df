import { type Day, dayNumber } from '../calendar/index.js';
import { countingsOf } from '../count/index.js';
import type { Source } from '../timeline/index.js';
import { findScheme, type Scheme } from '../title/index.js';
import { edgesOf } from './Edges.js';
import { indexOf } from './indexOf.js';

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
 * const units = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }]
 * const events = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * tiersOn({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31' }) //=> [{ unit: 'p1', tier: 'national', certain: true }]
 */
export function tiersOn(source: Source, query: { scheme: string; asOf: Day; knownAt?: Day }): StandingOn[] {
  const scheme = findScheme(query.scheme, source.schemes);
  const index = indexOf(source);
  const { table } = index.shelfFor(scheme, query);
  const { may, sure, doubt, over } = edgesOf(table, {}, 1);
  const day = dayNumber(query.asOf);
  const known = query.knownAt === undefined ? undefined : dayNumber(query.knownAt);
  const standings: StandingOn[] = [];
  for (let unit = 0; unit < table.start.length; unit += 1) {
    // The rows of a unit's first place are all its titles.
    if (index.roster.unitOf(unit) !== unit) continue;
    const start = table.start.at(unit);
    let [possible, certain] = [-1, -1];
    for (let row = start; row < start + table.count.at(unit); row += 1) {
      if (day < (may[row] ?? 0) || day >= (over[row] ?? 0)) continue;
      if (known !== undefined && (known < table.learned.at(row) || known >= table.unlearned.at(row)))
        continue;
      const rank = table.rank.at(row);
      possible = Math.max(possible, rank);
      if (day >= (sure[row] ?? 0) && day < (doubt[row] ?? 0)) certain = Math.max(certain, rank);
    }
    if (possible < 0) continue;
    const tier = scheme.tiers[certain < 0 ? possible : certain] ?? null;
    standings.push({ unit: index.roster.records[unit]?.id ?? '', tier, certain: certain >= 0 });
  }
  const left = { ...index.leftOf(table), ...(source.schemes && { schemes: source.schemes }) };
  return [...standings, ...plainly(left, query, scheme)];
}

function plainly(
  source: Source,
  query: { scheme: string; asOf: Day; knownAt?: Day },
  scheme: Scheme,
): StandingOn[] {
  const standings = new Map<string, StandingOn>();
  for (const { tenure, certain } of countingsOf(source, scheme, { ...query, count: 'title' })) {
    const { unit, tier = null } = tenure.name;
    const before = standings.get(unit);
    const isHigher = scheme.tiers.indexOf(tier ?? '') > scheme.tiers.indexOf(before?.tier ?? '');
    const isBetter = before?.certain === certain ? isHigher : certain;
    if (!before || isBetter) standings.set(unit, { unit, tier, certain });
  }
  return [...standings.values()];
}
