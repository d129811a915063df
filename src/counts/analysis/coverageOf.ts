import type { Answer, Source } from '../../records/timeline/internal.js';
import { liesBelow } from '../../words/identity/internal.js';
import { type CountQuery, countTiers, type Dimension } from '../count/index.js';
import type { AnalysisBasis } from './AnalysisBasis.js';
import { basisFor } from './Comparison.js';
import { type Figure, tallyOf } from './ratioOf.js';
import { type CountedEntry, type Thing, thingsOf } from './thingsOf.js';

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
  /** What states no value, or only a place that takes in several of the list: it may stand in any of them. */
  unclassified: Figure & { entries: CountedEntry[] };
  /** What states a value that the list does not have. */
  elsewhere: Figure & { entries: CountedEntry[] };
};

/**
 * Lays a count against a closed list, such as the 12 key chains in their wording of 2021, or the 16 districts of Tianjin:
 * which values have at least one, and which have none. What states no value leaves open what it might cover.
 *
 * @param options `least`: how many a value needs, 1 unless said otherwise
 * @throws RegistryError as `countTiers`
 * @example
 * const units: Unit[] = [{ kind: 'park', id: 'p1', name: '示例园区', chains: ['new-energy'] }]
 * const won = { type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2022-03-01' } as const
 * const list = ['new-energy', 'aerospace']
 * const query = { scheme: 'green-manufacturing', asOf: '2024-12-31' } as const
 * coverageOf({ units, events: [won] }, query, { dimension: 'chain', list }).uncovered //=> ['aerospace']
 */
export function coverageOf(
  source: Source,
  query: CountQuery,
  options: { dimension: Dimension; list: readonly string[]; least?: number },
): Coverage {
  const { dimension, list, least = 1 } = options;
  const all = thingsOf(source, query);
  /** The things of the count that stand, or may, in some values. */
  const standingIn = (values: readonly (string | null)[]): Names => {
    const wanted =
      dimension === 'listYear' ? values.map((year) => (year === null ? null : Number(year))) : values;
    const found = thingsOf(source, { ...query, where: { ...query.where, [dimension]: wanted } });
    return new Map([...found].flatMap(([name, { entry }]) => withCertainty(name, entry, all)));
  };
  const standing = list.map((value) => standingIn([value]));
  const inList = new Set(standing.flatMap((names) => [...names.keys()]));
  const outside = [...all].filter(([name]) => !inList.has(name));
  const anywhere = unplacedAmong(source, query, { dimension, list }, standingIn);
  const unclassified = coveredBy(
    outside.filter(([name]) => anywhere.has(name)).map(([, { entry }]) => entry),
  );
  const values = list.map((value, at): Covered => {
    const covered = coveredBy([...(standing[at]?.values() ?? [])]);
    return { value, isCovered: isEnough(covered, least, unclassified.entries.length), ...covered };
  });
  const missing = values.filter(({ isCovered }) => isCovered !== 'yes');
  const spare = [...inList].filter((name) => standing.some((names) => names.get(name)?.certain === false));
  const fillable = howManyFill(missing, least, dimension, spare.length + unclassified.entries.length);
  return {
    basis: { result: 'coverage', dimension, list, least, counts: basisFor(source, query) },
    isCovered: missing.length === 0 ? 'yes' : fillable < missing.length ? 'no' : 'unknown',
    covered: { total: values.length - missing.length, uncertain: fillable },
    values,
    uncovered: missing.map(({ value }) => value),
    open: missing.filter(({ isCovered }) => isCovered === 'unknown').map(({ value }) => value),
    unclassified,
    elsewhere: coveredBy(outside.filter(([name]) => !anywhere.has(name)).map(([, { entry }]) => entry)),
  };
}

type Names = Map<string, CountedEntry>;

function withCertainty(name: string, entry: CountedEntry, all: Map<string, Thing>): [string, CountedEntry][] {
  const counted = all.get(name)?.entry;
  return counted ? [[name, { ...entry, certain: entry.certain && counted.certain }]] : [];
}

function coveredBy(entries: CountedEntry[]): Figure & { entries: CountedEntry[] } {
  return { ...tallyOf(entries), entries };
}

function isEnough({ total, uncertain }: Figure, least: number, spare: number): Answer {
  if (total >= least) return 'yes';
  return total + uncertain + spare >= least ? 'unknown' : 'no';
}

/** One thing stands in several chains, but in one of anything else: a few that are open do not fill many gaps. */
function howManyFill(
  missing: readonly Covered[],
  least: number,
  dimension: Dimension,
  spare: number,
): number {
  const gaps = missing.filter(({ isCovered }) => isCovered === 'unknown').map(({ total }) => least - total);
  if (dimension === 'chain') return gaps.length;
  let [left, filled] = [spare, 0];
  for (const gap of gaps.sort((a, b) => a - b)) {
    left -= gap;
    if (left >= 0) filled += 1;
  }
  return filled;
}

/** What states no value, or only a division that takes in several of the list, as the whole of Tianjin does its districts. */
function unplacedAmong(
  source: Source,
  query: CountQuery,
  { dimension, list }: { dimension: Dimension; list: readonly string[] },
  standingIn: (values: readonly (string | null)[]) => Names,
): ReadonlySet<string> {
  const unstated = standingIn([null]);
  if (dimension !== 'division') return new Set(unstated.keys());
  const { groups } = countTiers(source, { ...query, by: ['division'] });
  const found = groups.flatMap(({ key }) => key.division ?? []);
  const wide = found.filter((division) => list.some((value) => liesBelow(value, division)));
  const within = standingIn(wide);
  const placed = standingIn(found.filter((division) => wide.every((other) => other !== division)));
  return new Set([...unstated.keys(), ...[...within.keys()].filter((name) => !placed.has(name))]);
}
