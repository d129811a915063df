import type { Day } from '../../words/calendar/index.js';
import type { GreenTier, SmartFactoryTier, Stage, UnitKind } from '../../words/vocabulary/index.js';

/** What a count can be grouped by. */
export const dimensions = [
  'kind',
  'region',
  'division',
  'zone',
  'industry',
  'chain',
  'batch',
  'listYear',
  'enterprise',
  'recommender',
  'basis',
] as const;

export type Dimension = (typeof dimensions)[number];

/** What a count can be filtered by. */
export const filters = [...dimensions, 'tier'] as const;

/** Filters whose words nobody lists. */
export const openFilters = ['zone', 'batch', 'chain', 'enterprise', 'recommender'] as const;

/** One value, several, or `null` for what is not stated. */
export type Wanted<T extends string | number = string> = T | null | readonly (T | null)[];

/** The tiers of a scheme that is known by name; any text for another. */
export type TierOf<S extends string> = S extends 'green-manufacturing'
  ? GreenTier
  : S extends 'smart-factory'
    ? SmartFactoryTier
    : string;

/**
 * Which titles are counted: those whose value is one of the wanted. A `division` takes in the divisions below it
 * (`120000` the whole of Tianjin), an `industry` the finer codes below it.
 */
export type Filter<S extends string = string> = {
  readonly kind?: Wanted<UnitKind | 'enterprise'>;
  readonly listYear?: Wanted<number>;
  readonly basis?: Wanted<'award' | 'equivalence'>;
  readonly tier?: Wanted<TierOf<S>>;
} & {
  readonly [F in
    | 'region'
    | 'division'
    | 'zone'
    | 'industry'
    | 'chain'
    | 'batch'
    | 'enterprise'
    | 'recommender']?: Wanted;
};

/** The ways to count things. */
export const countedThings = ['unit', 'title', 'product', 'enterprise'] as const;

/**
 * What is counted. `unit`: each unit once, under its highest tier; the products of one enterprise are one unit, their
 * holder. `title`: each title. `product`: each product, nothing else. `enterprise`: each enterprise once; parks have none.
 */
export type Counted = (typeof countedThings)[number];

/** The list year that titles bear, or the days of announcement: `from` included, `until` excluded. */
export type Period = { listYear: number } | { from: Day; until: Day };

export const measures = ['held', 'ever', 'new', 'removed'] as const;

/**
 * `held`: net of removals and expiry. `ever`: won at any time up to the day. `new`: won in the period. `removed`: ended in
 * the period. A title that was won or lost twice counts twice where titles are counted, its unit once.
 */
export type Measured = { measure?: 'held' | 'ever' } | { measure: 'new' | 'removed'; period: Period };

export type CountQuery<S extends string = string> = {
  scheme: S;
  asOf: Day;
  /** As it was known on that day. Every event then needs `recordedAt`. */
  knownAt?: Day;
  by?: readonly Dimension[];
  where?: Filter<S>;
  /** The stages that count as held, instead of the scheme's own. */
  stages?: readonly Stage[];
  /** Default: `unit`. */
  count?: Counted;
  /** Puts plan-listed cities into their provinces and the Corps into Xinjiang, where regions are asked for. */
  rollUp?: boolean;
} & Measured;
