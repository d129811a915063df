import {
  type CountQuery,
  type Dimension,
  type Filter,
  flag,
  industryOf,
  never,
  type Period,
} from '../../counts/count/internal.js';
import type { Scheme } from '../../records/title/index.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { currentDivision } from '../../words/identity/internal.js';
import { askedText } from './askedText.js';
import { ownersInProcess, parametersOf } from './ownersInProcess.js';

/** A statement with its parameters. */
export type Statement = { text: string; parameters: unknown[] };

/** The columns that dimensions and filters read. */
const columns = {
  kind: 't.kind',
  region: 't.region',
  division: 't.division',
  zone: 't.zone',
  industry: 't.industry_group',
  chain: 'chain',
  batch: 't.batch',
  listYear: 't.list_year',
  enterprise: 't.enterprise',
  recommender: 't.recommender',
  basis: 't.basis',
} as const satisfies Record<Dimension, string>;

/**
 * The statement that counts plain tenures. A row of its answer tells how many things stand at the same tiers, as bits, in
 * one group, or in the whole where `whole` is true.
 */
export function countText(query: CountQuery, scheme: Scheme): Statement {
  const parameters: unknown[] = [];
  const put = parametersOf(parameters);
  const { by = [], count = 'unit', rollUp = false } = query;
  const { may, sure, counts } = edgesIn(query, put);
  const conditions = [
    `t.scheme = ${put(askedText(scheme.id))}::text`,
    ...counts,
    may,
    query.knownAt === undefined
      ? `t.known_until = ${never}`
      : `t.known_from <= ${put(dayNumber(query.knownAt))}::integer AND ${put(dayNumber(query.knownAt))}::integer < t.known_until`,
    ...filtersIn(query, scheme, put),
    ...(count === 'enterprise' ? ['t.enterprise IS NOT NULL'] : []),
    ...(count === 'product' ? ["t.kind = 'product'"] : []),
    ...(query.stages ? [`t.stage = ANY(${put(query.stages)}::text[])`] : []),
    // Such a list is hashed whatever the planner expects; a join may be planned for the few rows that there once were.
    `t.owner NOT IN (${ownersInProcess(query, put)})`,
  ].join(' AND ');
  const things = thingIn(query);
  const select = (keys: readonly string[], from: string): string => {
    const named = keys.map((column, at) => `${column} AS key${at}`);
    const names = keys.map((_, at) => `key${at}`);
    const empty = by.slice(keys.length).map((_, at) => `NULL::text AS key${at}`);
    return `SELECT ${[...names, ...empty, `${keys.length === 0} AS whole`, 'sure', 'may', 'count(*)::integer AS things'].join(', ')}
      FROM (SELECT ${[...named, `bit_or(CASE WHEN ${sure} THEN 1 << t.rank ELSE 0 END) AS sure`, 'bit_or(1 << t.rank) AS may'].join(', ')}
        FROM ${from} WHERE ${conditions} GROUP BY ${[...keys, ...things].join(', ')}) AS thing
      GROUP BY ${[...names, 'sure', 'may'].join(', ')}`;
  };
  const tenures = 'green_registry.tenures AS t';
  const texts = [select([], tenures)];
  if (by.length > 0) {
    const keys = by.map((dimension) =>
      dimension === 'region' && rollUp ? 't.region_rolled_up' : columns[dimension],
    );
    const spread = by.includes('chain')
      ? `${tenures} LEFT JOIN LATERAL unnest(t.chains) AS chain ON true`
      : tenures;
    texts.push(select(keys, spread));
  }
  return { text: texts.join(' UNION ALL '), parameters };
}

/** What tells things apart, with their owner. */
function thingIn({ count = 'unit', measure }: CountQuery): string[] {
  if (count === 'enterprise') return ['t.owner'];
  if (count === 'product') return ['t.owner', 't.unit'];
  if (count === 'unit') return ['t.owner', "CASE WHEN t.kind = 'product' THEN '' ELSE t.unit END"];
  // A title that was won or lost twice counts twice.
  return measure === 'new' || measure === 'removed'
    ? ['t.owner', 't.unit', 't.number']
    : ['t.owner', 't.unit', 't.rank', 't.project'];
}

/** From when to when a row counts, perhaps and for certain, as `countTiers` reads it. */
function edgesIn(
  query: CountQuery,
  put: (value: unknown) => string,
): { may: string; sure: string; counts: string[] } {
  const day = `${put(dayNumber(query.asOf))}::integer`;
  if (query.measure === undefined || query.measure === 'held')
    return {
      may: `t.since_first <= ${day} AND ${day} < t.until_last`,
      sure: `t.since_last <= ${day} AND ${day} < t.until_first`,
      counts: [],
    };
  const isEnd = query.measure === 'removed';
  const [first, last] = isEnd ? ['t.until_first', 't.until_last'] : ['t.since_first', 't.since_last'];
  const period = 'period' in query ? query.period : undefined;
  const byYear = period !== undefined && 'listYear' in period;
  // Only a notice strikes a unit off a list; what expires, merges or closes leaves by itself.
  const needed = byYear ? flag.lost | flag.noticed : flag.lost;
  const counts = isEnd ? `(t.flags & ${needed}) = ${needed}` : `(t.flags & ${flag.notWon}) = 0`;
  const lies = liesIn(period, isEnd ? 't.end_year' : 't.list_year', first, last, put);
  return {
    may: `${first} <= ${day}`,
    sure: `${last} <= ${day} AND (t.flags & ${flag.doubted}) = 0 AND ${lies.sure}`,
    counts: [counts, lies.may],
  };
}

function liesIn(
  period: Period | undefined,
  year: string,
  first: string,
  last: string,
  put: (value: unknown) => string,
): { may: string; sure: string } {
  if (!period) return { may: 'true', sure: 'true' };
  if ('listYear' in period) {
    const wanted = `${put(`${period.listYear}`)}::text`;
    return { may: `coalesce(${year} = ${wanted}, true)`, sure: `coalesce(${year} = ${wanted}, false)` };
  }
  const from = `${put(dayNumber(period.from))}::integer`;
  const until = `${put(dayNumber(period.until))}::integer`;
  return {
    may: `${last} >= ${from} AND ${first} < ${until}`,
    sure: `${first} >= ${from} AND ${last} < ${until}`,
  };
}

function filtersIn(
  { where = {}, rollUp = false }: CountQuery,
  scheme: Scheme,
  put: (value: unknown) => string,
): string[] {
  const wantedIn = (name: keyof Filter) => {
    const wanted = [where[name]].flat().filter((value) => value !== undefined);
    const words = wanted.flatMap((value) => (value === null ? [] : askedText(`${value}`)));
    return { isAsked: where[name] !== undefined, words, isNothing: wanted.includes(null) };
  };
  const conditions: string[] = [];
  const add = (
    name: keyof Filter,
    column: string,
    test: (words: string) => string,
    prepare = (word: string) => word,
  ) => {
    const { isAsked, words, isNothing } = wantedIn(name);
    if (!isAsked) return;
    const tests = [...(isNothing ? [`${column} IS NULL`] : [])];
    if (words.length > 0) tests.push(test(`${put(words.map(prepare))}::text[]`));
    conditions.push(tests.length === 0 ? 'false' : `coalesce(${tests.join(' OR ')}, false)`);
  };
  const isOne = (column: string) => (words: string) => `${column} = ANY(${words})`;
  const begins = (column: string) => (words: string) =>
    `EXISTS (SELECT 1 FROM unnest(${words}) AS wanted WHERE starts_with(${column}, wanted))`;
  for (const name of ['kind', 'zone', 'batch', 'listYear', 'enterprise', 'recommender', 'basis'] as const)
    add(name, columns[name], isOne(columns[name]));
  const region = rollUp ? 't.region_rolled_up' : 't.region';
  add('region', region, isOne(region));
  add('division', 't.division', begins('t.division'), (word) => currentDivision(word).replace(/(00)+$/, ''));
  add('industry', 't.industry', begins('t.industry'), industryOf);
  add('chain', 't.chains', (words) => `t.chains && ${words}`);
  const tier = wantedIn('tier');
  if (tier.isAsked && scheme.tiers.length > 0)
    conditions.push(`t.rank = ANY(${put(tier.words.map((word) => scheme.tiers.indexOf(word)))}::integer[])`);
  else if (tier.isAsked && !tier.isNothing) conditions.push('false');
  return conditions;
}
