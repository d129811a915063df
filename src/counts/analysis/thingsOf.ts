import { type Source, type Title, titleOf } from '../../records/timeline/internal.js';
import { findScheme } from '../../records/title/internal.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { type CountedTitle, type CountQuery, thingsIn } from '../count/internal.js';

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
export type Thing = { entry: CountedEntry; sure: number; may: number; titles: readonly CountedTitle[] };

/** Takes a title as it counts, less certain than that, or not at all. */
export type ReadTitle = (title: CountedTitle) => CountedTitle | undefined;

/**
 * The things that a query counts, by the name under which each is counted once: the same name on every day.
 *
 * @param read takes what no filter of a query can say; a thing none of whose titles is taken does not count
 */
export function thingsOf(source: Source, query: CountQuery, read?: ReadTitle): Map<string, Thing> {
  const things = thingsIn(source, query);
  const { tiers } = findScheme(query.scheme, source.schemes);
  const day = dayNumber(query.asOf);
  return new Map(
    things.flatMap(({ name, enterprise, titles: all }): [string, Thing][] => {
      const titles = read ? all.flatMap((title) => read(title) ?? []) : all;
      if (titles.length === 0) return [];
      let [sure, may] = [0, 0];
      for (const { rank, certain } of titles) {
        may |= 1 << rank;
        if (certain) sure |= 1 << rank;
      }
      const entry: CountedEntry = {
        certain: sure !== 0,
        tier: tiers[31 - Math.clz32(sure || may)] ?? null,
        enterprise,
        bearers: [...new Set(titles.map(({ record }) => record))],
        titles: titles.map(({ tenure }) => titleOf(tenure, day)),
      };
      return [[name, { entry, sure, may, titles }]];
    }),
  );
}
