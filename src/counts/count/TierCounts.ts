import type { Day } from '../../words/calendar/index.js';
import type { Stage } from '../../words/vocabulary/index.js';
import type { Counted, CountQuery, Dimension, Filter, Period, TierOf } from './CountQuery.js';

/** One tier of a count. */
export type TierCount<S extends string = string> = {
  tier: TierOf<S>;
  /** Counted under this tier: for units, those whose highest certain tier it is. */
  exact: number;
  /** Counted under this tier or a higher one; the same as `exact` where the scheme's tiers are no ladder. */
  atOrAbove: number;
  /** How many more may stand at this tier or above: it hangs on a date or a history that is not known. */
  uncertain: number;
};

/**
 * A count: `total` is the least and `total + uncertain` the most that it can be, whatever days the blurred dates mean. Tiers stand
 * lowest first; `atOrAbove` and its `uncertain` bound each of them. `exact` is counted by the highest certain tier and is no bound.
 */
export type Cell<S extends string = string> = { total: number; uncertain: number; tiers: TierCount<S>[] };

/** The value of each asked dimension; `null` where it is not stated. */
export type Key = { readonly [D in Dimension]?: string | null };

/** What a number rests on (口径), with every default filled in. */
export type Basis = {
  scheme: string;
  asOf: Day;
  knownAt: Day | null;
  measure: 'held' | 'ever' | 'new' | 'removed';
  period: Period | null;
  count: Counted;
  /** The stages that the caller chose to count as held, if any. */
  stages?: readonly Stage[];
  /** The stages that count as held, by tier; `tier` is null where the scheme has none. */
  heldAt: { tier: string | null; stages: readonly Stage[] }[];
  by: readonly Dimension[];
  where: Filter;
  rollUp: boolean;
};

export type TierCounts<S extends string = string> = Cell<S> & {
  query: CountQuery;
  basis: Basis;
  /** One for each value found, and one for what is not stated. Sorted by key, not stated last. */
  groups: (Cell<S> & { key: Key })[];
  /** Whether the groups add up to the whole. They do not where one thing may stand in several, as in chains. */
  additive: boolean;
  /** Words of the filter that nothing in the source bears: a zone, a batch, a chain, a recommender or an enterprise. */
  unmatched: Unmatched[];
};

/** A word that was asked for and that nothing bears. */
export type Unmatched = { filter: keyof Filter; value: string };
