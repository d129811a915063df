import { listUnits } from '../../../counts/analysis/index.js';
import { checkQuery, checkUnitFilter, type UnitFilter, unitFits } from '../../../counts/count/internal.js';
import type { Fact } from '../../../records/event/index.js';
import {
  eachState,
  effectiveFacts,
  pushTo,
  type RecordVersion,
  type Source,
  type Title,
  type UnitState,
  unitStates,
  versionAt,
} from '../../../records/timeline/internal.js';
import type { RegistryRecord } from '../../../records/unit/index.js';
import { type Day, dayNumber, spanOf } from '../../../words/calendar/internal.js';
import type { Worker } from './WorkContext.js';

type Asked = { asOf: Day; where: UnitFilter; knownAt: Day | undefined };

/** The units and enterprises that are asked about, as they stand on a day, and the titles of any. */
export function workersIn(
  source: Source,
  { asOf, where, knownAt }: Asked,
): { asked: Worker[]; titlesOf: (unit: string) => readonly Title[] } {
  checkUnitFilter(where);
  checkQuery({ scheme: 'green-manufacturing', asOf, where }, source);
  const day = dayNumber(asOf);
  const facts = new Map<string, Fact[]>();
  for (const fact of effectiveFacts(source.events, { knownAt })) {
    if (spanOf(fact.on).first <= day) pushTo(facts, fact.unit, fact);
  }
  const titles = titlesIn(source, asOf, knownAt);
  const { enterprises = [], revisions = [] } = source;
  const versions = new Map<string, RecordVersion[]>();
  for (const version of revisions) pushTo(versions, version.record.id, version);
  const owners = new Map(enterprises.map(({ id, name }) => [id, name]));
  const asked = [...source.units, ...enterprises].flatMap((latest): Worker[] => {
    const record = versionAt(versions.get(latest.id) ?? [], knownAt) ?? latest;
    const own = facts.get(record.id) ?? [];
    const state = stateOn(record, own, day);
    if (!unitFits(record, state, where)) return [];
    const { name, division, zone, enterprise } = state;
    const called = name ?? (enterprise === undefined ? undefined : owners.get(enterprise)) ?? record.id;
    const isGone = own.some(({ type, on }) => {
      return (type === 'closed' || type === 'merged') && spanOf(on).last <= day;
    });
    const held = titles.get(record.id) ?? new Map();
    return [{ record, name: called, division, zone, isGone, facts: own, titles: held }];
  });
  const titlesOf = (unit: string) => [...(titles.get(unit)?.values() ?? [])].flat();
  return { asked, titlesOf };
}

/** The titles that are held or may be, by unit and scheme. */
function titlesIn(source: Source, asOf: Day, knownAt: Day | undefined): Map<string, Map<string, Title[]>> {
  const named = source.events.flatMap((event) => {
    const fact = event.type === 'corrected' ? event.replacement : event;
    return fact?.type === 'title' || fact?.type === 'opening' ? fact.scheme : [];
  });
  const found = new Map<string, Map<string, Title[]>>();
  for (const scheme of new Set(named)) {
    const query = { scheme, asOf, count: 'title', ...(knownAt !== undefined && { knownAt }) } as const;
    for (const { titles } of listUnits(source, query)) {
      for (const title of titles) {
        const ofUnit = found.get(title.unit) ?? new Map<string, Title[]>();
        found.set(title.unit, ofUnit);
        pushTo(ofUnit, scheme, title);
      }
    }
  }
  return found;
}

/** Of several states that a blurred date leaves open, the latest. */
function stateOn(record: RegistryRecord, facts: readonly Fact[], day: number): UnitState {
  return eachState(unitStates(record, facts, day)).at(-1) ?? {};
}
