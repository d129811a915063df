import type { Source } from '../../records/timeline/index.js';
import type { CountedTitle, CountQuery, Dimension } from '../count/internal.js';
import { coarselyStated } from './coarselyStated.js';
import { takesIn } from './takesIn.js';
import { type CountedEntry, type ReadTitle, type Thing, thingsOf } from './thingsOf.js';

export type ClosedList = { dimension: Dimension; list: readonly string[] };

/** A thing as far as it states no value of a list, and which of the values it may stand in. */
export type Unplaced = Thing & { mayCover: (value: string) => boolean };

/** What a query counts; what of it stands, or may, in each value of a list; and what may stand in any of several. */
export type Standing = {
  all: Map<string, Thing>;
  inValues: Map<string, Thing>[];
  unplaced: Map<string, Unplaced>;
};

/** Looks title by title where the things that a query counts stand, since one thing may stand in several values. */
export function standingIn(
  source: Source,
  query: CountQuery,
  { dimension, list }: ClosedList,
  read?: ReadTitle,
): Standing {
  const all = thingsOf(source, query, read);
  const counted = new Map(
    [...all.values()].flatMap(({ titles }) => titles.map((title) => [titleKey(title), title] as const)),
  );
  const standing = (values: readonly (string | null)[], narrow: ReadTitle = itself) => {
    const wanted =
      dimension === 'listYear' ? values.map((year) => (year === null ? null : Number(year))) : values;
    const where = { ...query.where, [dimension]: wanted };
    return thingsOf(source, { ...query, where }, (title) => {
      const own = counted.get(titleKey(title));
      return own && narrow({ ...title, certain: title.certain && own.certain });
    });
  };
  const unplaced = new Map<string, Unplaced>();
  for (const [name, thing] of standing([null])) unplaced.set(name, { ...thing, mayCover: () => true });
  const coarse = coarselyStated(source, query, dimension, list);
  if (coarse) {
    const { words, statedBy } = coarse;
    const isCoarse = (word: string | undefined) => list.some((value) => takesIn(dimension, word, value));
    const found = standing(words, (title) => {
      const stated = statedBy(title.record);
      if (!stated.some(isCoarse)) return undefined;
      return { ...title, certain: title.certain && stated.every(isCoarse) };
    });
    for (const [name, thing] of found) {
      const mayCover = (value: string) =>
        thing.entry.bearers.some((bearer) =>
          statedBy(bearer).some((word) => takesIn(dimension, word, value)),
        );
      unplaced.set(name, together({ ...thing, mayCover }, unplaced.get(name)));
    }
  }
  return { all, inValues: list.map((value) => standing([value])), unplaced };
}

function itself(title: CountedTitle): CountedTitle {
  return title;
}

/** What a title is known by, beside the day on which it began. */
export function titleKey({ tenure: { name, since, begun } }: CountedTitle): string {
  return JSON.stringify([name.unit, name.tier, name.project, since, begun]);
}

function together(one: Unplaced, other: Unplaced | undefined): Unplaced {
  if (!other) return one;
  const entry: CountedEntry = {
    ...one.entry,
    certain: one.entry.certain || other.entry.certain,
    bearers: [...new Set([...other.entry.bearers, ...one.entry.bearers])],
    titles: [...other.entry.titles, ...one.entry.titles],
  };
  return {
    ...one,
    entry,
    titles: [...other.titles, ...one.titles],
    mayCover: (value) => one.mayCover(value) || other.mayCover(value),
  };
}
