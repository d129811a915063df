import { dayNumber } from '../calendar/index.js';
import type { Fact } from '../event/index.js';
import {
  effectiveFacts,
  pushTo,
  type Source,
  type Tenure,
  tenuresOf,
  unitStates,
} from '../timeline/index.js';
import type { Scheme } from '../title/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { RegistryError } from '../vocabulary/index.js';
import { type Attributes, attributesOf } from './attributesOf.js';
import type { CountQuery } from './CountQuery.js';
import { matches } from './matches.js';
import { measureTenure } from './measureTenure.js';

/** One title that counts, or may. */
export type Counting = {
  tenure: Tenure;
  record: RegistryRecord;
  /** What the title counts as. Titles that count as one thing are counted once. */
  things: string[];
  /** Its attributes in each state that its bearer may be in and that passes the filter. */
  seen: Attributes[];
  /** Whether it certainly counts, and as that thing. */
  certain: boolean;
};

/**
 * Every title that counts, or may count, under a query.
 *
 * @throws RegistryError `unknown-record` where an event names a unit that the source lacks
 */
export function countingsOf(source: Source, scheme: Scheme, query: CountQuery): Counting[] {
  const { knownAt, where = {}, rollUp = false } = query;
  const day = dayNumber(query.asOf);
  const facts = effectiveFacts(source.events, { knownAt });
  const records = new Map(
    [...source.units, ...(source.enterprises ?? [])].map((record) => [record.id, record]),
  );
  const changes = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.type === 'relocated' || fact.type === 'transferred') pushTo(changes, fact.unit, fact);
  }
  return tenuresOf(facts, scheme, query).flatMap((tenure, index) => {
    const answer = measureTenure(tenure, query);
    if (answer === 'no') return [];
    const { unit: id } = tenure.name;
    const record = records.get(id);
    if (!record) throw new RegistryError('unknown-record', { id, namedBy: scheme.id });
    const states = unitStates(record, changes.get(id) ?? [], day);
    const all = states.map((state) => attributesOf({ tenure, record, state }, rollUp));
    const seen = all.filter((attributes) => matches(where, attributes));
    const things = [...new Set(seen.flatMap((attributes) => thingOf(attributes, tenure, index, query)))];
    const certain = answer === 'yes' && seen.length === all.length && things.length === 1;
    return things.length === 0 ? [] : { tenure, record, things, seen, certain };
  });
}

/**
 * What a title counts as; nothing where the query counts something else.
 *
 * @param index tells apart the titles of one unit that were won, or lost, more than once
 */
function thingOf(
  { kind, enterprise }: Attributes,
  { name }: Tenure,
  index: number,
  query: CountQuery,
): string[] {
  const { count = 'unit', measure } = query;
  const isProduct = kind.includes('product');
  // The products of one enterprise are one unit, their holder: 203 national units in Tianjin are so counted.
  if (count === 'enterprise' || (count === 'unit' && isProduct)) {
    return enterprise.flatMap((id) => (id === null ? [] : `${count}\u0000${id}`));
  }
  if (count === 'product' && !isProduct) return [];
  if (count !== 'title') return [name.unit];
  return [
    JSON.stringify(measure === 'new' || measure === 'removed' ? index : [name.unit, name.tier, name.project]),
  ];
}
