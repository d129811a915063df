import type { Source } from '../../records/timeline/index.js';
import { findScheme, type Scheme } from '../../records/title/internal.js';
import { dayNumber } from '../../words/calendar/internal.js';
import { isDivision, isIndustryCode, regionOf } from '../../words/identity/index.js';
import {
  arrayIn,
  mustBeOneOf,
  objectIn,
  RegistryError,
  shown,
  stages,
  unitKinds,
  wrongArgument,
} from '../../words/vocabulary/internal.js';
import {
  type CountQuery,
  countedThings,
  dimensions,
  type Filter,
  filters,
  measures,
  openFilters,
} from './CountQuery.js';

const fields = [
  'scheme',
  'asOf',
  'knownAt',
  'by',
  'where',
  'stages',
  'count',
  'rollUp',
  'measure',
  'period',
] as const;

type Shape = 'region' | 'division' | 'industry' | 'year';

const shapes: Readonly<Record<Shape, (value: unknown, rollUp: boolean) => boolean>> = {
  region: (value, rollUp) =>
    typeof value === 'string' && isDivision(value) && regionOf(value, { rollUp }) === value,
  division: (value) => typeof value === 'string' && isDivision(value),
  industry: (value) => typeof value === 'string' && isIndustryCode(value),
  // As text too, as the key of a group has it.
  year: (value) => /^[1-9]\d{3}$/.test(String(value)),
};

/**
 * Refuses a question that cannot be meant, and answers the scheme that it is about.
 *
 * @throws RegistryError `unknown-scheme`, `invalid-scheme`, `too-many-tiers`, `invalid-day`, `invalid-query`,
 *   `tier-not-of-scheme`, `invalid-argument`
 * @param names what may be said in it
 */
export function checkQuery(
  query: CountQuery,
  source: Pick<Source, 'schemes'>,
  names: readonly string[] = fields,
): Scheme {
  const { by = [], stages: asked = [], where = {} } = objectIn(query, 'query');
  const scheme = findScheme(query.scheme, objectIn(source, 'source').schemes);
  dayNumber(query.asOf);
  if (query.knownAt !== undefined) dayNumber(query.knownAt);
  for (const name of Object.keys(query)) mustBeOneOf('query', name, names);
  for (const dimension of arrayIn(by, 'query.by')) mustBeOneOf('by', dimension, dimensions);
  for (const stage of arrayIn(asked, 'query.stages')) mustBeOneOf('stages', stage, stages);
  if (query.stages?.length === 0) mustBeOneOf('stages', '', stages);
  if (query.count !== undefined) mustBeOneOf('count', query.count, countedThings);
  if (query.measure !== undefined) mustBeOneOf('measure', query.measure, measures);
  if (query.rollUp !== undefined) mustBeOneOf('rollUp', query.rollUp, [true, false]);
  checkPeriod(query);
  checkFilter(objectIn(where, 'query.where'), scheme, query.rollUp);
  return scheme;
}

function checkPeriod({ measure = 'held', ...query }: CountQuery): void {
  const period: Partial<{ listYear: number; from: string; until: string }> | undefined =
    'period' in query ? query.period : undefined;
  if (measure === 'held' || measure === 'ever') {
    if (period !== undefined) mustBeOneOf('measure', measure, ['new', 'removed']);
    return;
  }
  const { listYear, from, until, ...others } = period ?? {};
  for (const name of Object.keys(others)) mustBeOneOf('period', name, ['listYear', 'from', 'until']);
  const isMixed = listYear !== undefined && (from !== undefined || until !== undefined);
  if (period && 'listYear' in period && !isMixed) shape('period.listYear', listYear, 'year');
  else if (isMixed || from === undefined || until === undefined || dayNumber(from) > dayNumber(until)) {
    const received = from === undefined || until === undefined ? '' : `${from} – ${until}`;
    throw new RegistryError('invalid-query', { field: 'period', received, allowed: [], shape: 'period' });
  }
}

function checkFilter(where: Filter, { id, tiers }: Scheme, rollUp: boolean | undefined): void {
  for (const name of Object.keys(where)) mustBeOneOf('where', name, filters);
  const each = (name: keyof Filter, check: (value: string | number) => void) => {
    for (const value of [where[name] ?? []].flat()) if (value !== null) check(value);
  };
  each('kind', (kind) => mustBeOneOf('where.kind', kind, [...unitKinds, 'enterprise']));
  each('basis', (basis) => mustBeOneOf('where.basis', basis, ['award', 'equivalence']));
  each('listYear', (year) => shape('where.listYear', year, 'year'));
  each('region', (region) => shape('where.region', region, 'region', rollUp));
  each('division', (division) => shape('where.division', division, 'division'));
  each('industry', (industry) => shape('where.industry', industry, 'industry'));
  for (const name of openFilters) {
    each(name, (value) => {
      if (typeof value !== 'string') throw wrongArgument(`query.where.${name}`, 'text', value);
    });
  }
  each('tier', (tier) => {
    if (!tiers.includes(`${tier}`))
      throw new RegistryError('tier-not-of-scheme', { scheme: id, tier: `${tier}`, allowed: tiers });
  });
}

function shape(field: string, received: unknown, wanted: Shape, rollUp = false): void {
  if (shapes[wanted](received, rollUp)) return;
  throw new RegistryError('invalid-query', {
    field,
    received: shown(received),
    allowed: [],
    shape: wanted,
  });
}
