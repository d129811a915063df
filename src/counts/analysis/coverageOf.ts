import type { Answer, Source } from '../../records/timeline/internal.js';
import type { CountedTitle, CountQuery } from '../count/internal.js';
import type { AnalysisBasis } from './AnalysisBasis.js';
import { basisFor } from './Comparison.js';
import { type CoverageOptions, checkClosedList } from './checkClosedList.js';
import { howManyFill } from './howManyFill.js';
import { type Figure, tallyOf } from './ratioOf.js';
import { standingIn } from './standingIn.js';
import type { CountedEntry, ReadTitle, Thing } from './thingsOf.js';

/** A value of the list, and what stands in it. A thing may stand in several, as in chains. */
export type Covered = Figure & { value: string; isCovered: Answer; entries: CountedEntry[] };

export type Coverage = {
  basis: Extract<AnalysisBasis, { result: 'coverage' }>;
  /** Whether every value of the list is covered. */
  isCovered: Answer;
  /** How many values are covered, and how many more may be. */
  covered: Figure;
  /** In the order of the list. */
  values: Covered[];
  /** The values that do not certainly have enough, and those of them that may have. */
  uncovered: string[];
  open: string[];
  /**
   * What states no value, or only one that takes in some of the list, as the whole of Tianjin does its districts: it may stand
   * in any of them. Of a thing with several bearers or titles, those that state none.
   */
  unclassified: Figure & { entries: CountedEntry[] };
  /** What states only values that the list does not have. */
  elsewhere: Figure & { entries: CountedEntry[] };
};

/**
 * Lays a count against a closed list, such as the 12 key chains in their wording of 2021, or the 16 districts of Tianjin:
 * which values have at least one, and which have none. What states no value leaves open what it might cover, and nothing is
 * called certain that hangs on it.
 *
 * @param options `least`: how many a value needs, 1 unless said otherwise
 * @throws RegistryError as `countTiers`, also for a list that names a value twice
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '示例园区', chains: ['new-energy'] }]
 * const won = { type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2022-03-01' } as const
 * const list = ['new-energy', 'aerospace']
 * const query = { scheme: 'green-manufacturing', asOf: '2024-12-31' } as const
 * coverageOf({ units, events: [won] }, query, { dimension: 'chain', list }).uncovered //=> ['aerospace']
 */
export function coverageOf(source: Source, query: CountQuery, options: CoverageOptions): Coverage {
  return coverageBy(source, query, options);
}

/** @param read as of `thingsOf` */
export function coverageBy(
  source: Source,
  query: CountQuery,
  options: CoverageOptions,
  read?: ReadTitle,
): Coverage {
  const { dimension, list, least = 1 } = checkClosedList(options);
  const { all, inValues, unplaced } = standingIn(source, query, { dimension, list }, read);
  const values = list.map((value, at): Covered => {
    const standing = inValues[at];
    const covered = coveredBy([...(standing?.values() ?? [])].map(({ entry }) => entry));
    const spare = [...unplaced].filter(([name, { mayCover }]) => mayCover(value) && !standing?.has(name));
    return { value, isCovered: isEnough(covered, least, spare.length), ...covered };
  });
  const missing = values.filter(({ isCovered }) => isCovered !== 'yes');
  const doubtful = inValues.filter((_, at) => values[at]?.isCovered !== 'yes').flatMap(titlesIn);
  const open = [...doubtful.filter(([, { certain }]) => !certain), ...titlesIn(unplaced)];
  const fillable = howManyFill(missing, least, dimension, open);
  const inList = new Set(inValues.flatMap((things) => [...things.keys()]));
  const elsewhere = [...all].filter(([name]) => !inList.has(name) && !unplaced.has(name));
  return {
    basis: { result: 'coverage', dimension, list, least, counts: basisFor(source, query) },
    isCovered: missing.length === 0 ? 'yes' : fillable < missing.length ? 'no' : 'unknown',
    covered: { total: values.length - missing.length, uncertain: fillable },
    values,
    uncovered: missing.map(({ value }) => value),
    open: missing.filter(({ isCovered }) => isCovered === 'unknown').map(({ value }) => value),
    unclassified: coveredBy([...unplaced.values()].map(({ entry }) => entry)),
    elsewhere: coveredBy(elsewhere.map(([, { entry }]) => entry)),
  };
}

function titlesIn(things: ReadonlyMap<string, Thing>): [name: string, title: CountedTitle][] {
  return [...things].flatMap(([name, { titles }]) =>
    titles.map((title): [string, CountedTitle] => [name, title]),
  );
}

function coveredBy(entries: CountedEntry[]): Figure & { entries: CountedEntry[] } {
  return { ...tallyOf(entries), entries };
}

function isEnough({ total, uncertain }: Figure, least: number, spare: number): Answer {
  if (total >= least) return 'yes';
  return total + uncertain + spare >= least ? 'unknown' : 'no';
}
