import { dayNumber } from '../calendar/index.js';
import { type CountQuery, countingsOf, enterpriseOf } from '../count/index.js';
import { type Source, type Title, titleOf } from '../timeline/index.js';
import { findScheme } from '../title/index.js';
import type { RegistryRecord } from '../unit/index.js';

/** One thing behind a number: a unit, a title, a product or an enterprise, as the query counts. */
export type CountedEntry = {
  /** Whether it is in `total`, or only in `uncertain`. */
  certain: boolean;
  /** The tier it is counted under; null where the scheme has none. */
  tier: string | null;
  /** The enterprise behind it; null for a park. */
  enterprise: string | null;
  /** The units, or the enterprise itself, whose titles make it count. */
  bearers: RegistryRecord[];
  titles: Title[];
};

/**
 * Names what makes a number: one entry for each thing that `countTiers` counts under the same query.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }]
 * const events = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * listUnits({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31' }).map(({ tier }) => tier) //=> ['national']
 */
export function listUnits(source: Source, query: CountQuery): CountedEntry[] {
  const scheme = findScheme(query.scheme, source.schemes);
  const rankOf = (tier: string | null) => (tier === null ? -1 : scheme.tiers.indexOf(tier));
  const day = dayNumber(query.asOf);
  const entries = new Map<string, CountedEntry>();
  for (const { tenure, record, things, certain } of countingsOf(source, scheme, query)) {
    const tier = tenure.name.tier ?? null;
    for (const [thing, sighting] of things) {
      const entry = entries.get(thing) ?? { certain, tier, enterprise: null, bearers: [], titles: [] };
      entries.set(thing, entry);
      const better = certain === entry.certain ? rankOf(tier) > rankOf(entry.tier) : certain;
      if (better) entry.tier = tier;
      entry.certain ||= certain;
      entry.enterprise = enterpriseOf(sighting);
      if (!entry.bearers.includes(record)) entry.bearers.push(record);
      entry.titles.push(titleOf(tenure, day));
    }
  }
  return [...entries.values()];
}
