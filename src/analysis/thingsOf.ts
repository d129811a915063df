import { dayNumber } from '../calendar/index.js';
import { type CountQuery, countingsOf, enterpriseOf } from '../count/index.js';
import { type Source, type Tenure, type Title, titleOf } from '../timeline/index.js';
import { findScheme } from '../title/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { RegistryError } from '../vocabulary/index.js';

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

/** A thing that counts or may, with bits for the tiers that it certainly reached, and those that it may have reached. */
export type Thing = { entry: CountedEntry; sure: number; may: number; tenures: Tenure[] };

/** The things that a query counts, by the name under which each is counted once: the same name on every day. */
export function thingsOf(source: Source, query: CountQuery): Map<string, Thing> {
  const scheme = findScheme(query.scheme, source.schemes);
  const { id, tiers } = scheme;
  const day = dayNumber(query.asOf);
  const things = new Map<string, Thing>();
  for (const { tenure, record, certain, things: names } of countingsOf(source, scheme, query)) {
    const { tier = null } = tenure.name;
    const rank = tiers.length > 0 ? tiers.indexOf(tier ?? '') : 0;
    if (rank < 0) throw new RegistryError('tier-not-of-scheme', { scheme: id, tier, allowed: tiers });
    for (const [name, sighting] of names) {
      const thing = things.get(name) ?? {
        entry: { certain, tier, enterprise: null, bearers: [], titles: [] },
        sure: 0,
        may: 0,
        tenures: [],
      };
      things.set(name, thing);
      thing.may |= 1 << rank;
      if (certain) thing.sure |= 1 << rank;
      thing.tenures.push(tenure);
      const { entry, sure, may } = thing;
      entry.certain ||= certain;
      entry.tier = tiers[31 - Math.clz32(sure || may)] ?? null;
      entry.enterprise = enterpriseOf(sighting);
      if (!entry.bearers.includes(record)) entry.bearers.push(record);
      entry.titles.push(titleOf(tenure, day));
    }
  }
  return things;
}
