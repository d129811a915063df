import type { Day } from '../calendar/index.js';
import type { Stage } from '../vocabulary/index.js';

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

/** One value, several, or `null` for what is not stated. */
export type Wanted = string | null | readonly (string | null)[];

/**
 * Which titles are counted: those whose value is one of the wanted. A `division` takes in the divisions below it
 * (`120000` the whole of Tianjin), an `industry` the finer codes below it. `basis` is `award` or `equivalence`.
 */
export type Filter = { readonly [F in (typeof filters)[number]]?: Wanted };

/**
 * What is counted. `unit`: each unit once, under its highest tier; the products of one enterprise are one unit, their
 * holder. `title`: each title. `product`: each product, nothing else. `enterprise`: each enterprise once; parks have none.
 */
export type Counted = 'unit' | 'title' | 'product' | 'enterprise';

/** The list year that titles bear, or the days of announcement: `from` included, `until` excluded. */
export type Period = { listYear: number } | { from: Day; until: Day };

/**
 * `held`: net of removals and expiry. `ever`: won at any time up to the day. `new`: won in the period. `removed`: ended in
 * the period. A title that was won or lost twice counts twice where titles are counted, its unit once.
 */
export type Measured = { measure?: 'held' | 'ever' } | { measure: 'new' | 'removed'; period: Period };

export type CountQuery = {
  scheme: string;
  asOf: Day;
  /** As it was known on that day. Every event then needs `recordedAt`. */
  knownAt?: Day;
  by?: readonly Dimension[];
  where?: Filter;
  /** The stages that count as held, instead of the scheme's own. */
  stages?: readonly Stage[];
  /** Default: `unit`. */
  count?: Counted;
  /** Puts plan-listed cities into their provinces and the Corps into Xinjiang, where regions are asked for. */
  rollUp?: boolean;
} & Measured;
