import type { CountQuery } from '../../../../src/counts/count/CountQuery.js';
import type { Fact } from '../../../../src/records/event/index.js';
import {
  eachState,
  effectiveFacts,
  pushTo,
  type Source,
  type Tenure,
  tenuresOf,
  unitStates,
} from '../../../../src/records/timeline/internal.js';
import type { Scheme } from '../../../../src/records/title/internal.js';
import type { RegistryRecord } from '../../../../src/records/unit/index.js';
import { dayNumber } from '../../../../src/words/calendar/internal.js';
import { RegistryError } from '../../../../src/words/vocabulary/index.js';
import { askedOfAward, casesOf } from './casesOf.js';
import { filterBy } from './filterBy.js';
import { measureBy } from './measureBy.js';
import { enterpriseOf, type Sighting } from './valuesOf.js';

/** One title that counts, or may. */
export type Counting = {
  tenure: Tenure;
  record: RegistryRecord;
  /** It in each state that its bearer may be in and that passes the filter, and what it counts as there. */
  sightings: { thing: string; sighting: Sighting }[];
  /** Whether it certainly counts, and as that thing. */
  certain: boolean;
  /** Whether it is also known which award it bears, where groups ask for that. */
  certainGroup: boolean;
};

/**
 * Every title that counts, or may count, under a query.
 *
 * @throws RegistryError `unknown-record` where an event names a unit that the source lacks
 */
export function countingsOf(source: Source, scheme: Scheme, query: CountQuery): Counting[] {
  const day = dayNumber(query.asOf);
  const answerOf = measureBy(query);
  const passes = filterBy(query);
  const facts = effectiveFacts(source.events, query);
  const records = new Map<string, RegistryRecord>();
  for (const record of [...source.units, ...(source.enterprises ?? [])]) records.set(record.id, record);
  const changes = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.type !== 'title') pushTo(changes, fact.unit, fact);
  }
  const countings: Counting[] = [];
  const { isFiltered, isGrouped } = askedOfAward(query);
  const cases = tenuresOf(facts, scheme, query).flatMap((tenure) => casesOf(tenure, query));
  cases.forEach(({ tenure, isRival }, index) => {
    const answer = answerOf(tenure);
    if (answer === 'no') return;
    const { unit: id } = tenure.name;
    const record = records.get(id);
    if (!record) throw new RegistryError('unknown-record', { id, namedBy: scheme.id });
    const sightings: Counting['sightings'] = [];
    const states = eachState(unitStates(record, changes.get(id) ?? [], day));
    for (const state of states) {
      const sighting = { tenure, record, state };
      const thing = thingOf(sighting, index, query);
      if (thing === undefined || !passes(sighting)) continue;
      sightings.push({ thing, sighting });
    }
    const things = new Set(sightings.map(({ thing }) => thing));
    const isSure = answer === 'yes' && sightings.length === states.length && things.size === 1;
    const certain = isSure && !(isRival && isFiltered);
    const certainGroup = certain && !(isRival && isGrouped);
    if (things.size > 0) countings.push({ tenure, record, sightings, certain, certainGroup });
  });
  return countings;
}

/**
 * What a title counts as; nothing where the query counts something else.
 *
 * @param index tells apart the titles of one unit that were won, or lost, more than once
 */
function thingOf(sighting: Sighting, index: number, query: CountQuery): string | undefined {
  const { count = 'unit', measure } = query;
  const { unit, tier, project } = sighting.tenure.name;
  const isProduct = sighting.record.kind === 'product';
  // The products of one enterprise are one unit, their holder: 203 national units in Tianjin are so counted.
  if (count === 'enterprise' || (count === 'unit' && isProduct)) {
    const enterprise = enterpriseOf(sighting);
    return enterprise === null ? undefined : `${count}\u0000${enterprise}`;
  }
  if (count === 'product' && !isProduct) return undefined;
  if (count !== 'title') return unit;
  return JSON.stringify(measure === 'new' || measure === 'removed' ? index : [unit, tier, project]);
}
