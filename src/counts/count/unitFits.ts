import type { UnitState } from '../../records/timeline/internal.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import { RegistryError } from '../../words/vocabulary/index.js';
import type { Filter } from './CountQuery.js';
import { isWanted } from './isWanted.js';
import { type UnitColumnName, unitReadings } from './table/columns.js';

/** The filters that look at a unit, and not at one of its titles, and the column that each reads. */
const columns = {
  kind: 'kind',
  region: 'division',
  division: 'division',
  zone: 'zone',
  industry: 'industry',
  chain: 'chains',
  enterprise: 'enterprise',
} as const satisfies Partial<Record<keyof Filter, UnitColumnName>>;

const names = ['kind', 'region', 'division', 'zone', 'industry', 'chain', 'enterprise'] as const;

/** What units are picked by: what they are and where they lie. */
export type UnitFilter = Pick<Filter, keyof typeof columns>;

/** @throws RegistryError `invalid-query` for a filter that looks at titles */
export function checkUnitFilter(where: UnitFilter): void {
  for (const received of Object.keys(where)) {
    if (Object.hasOwn(columns, received)) continue;
    throw new RegistryError('invalid-query', { field: 'where', received, allowed: Object.keys(columns) });
  }
}

/** Whether a unit, in the state in which it stands, is one of those that are wanted. */
export function unitFits(record: RegistryRecord, state: UnitState, where: UnitFilter): boolean {
  return names.every((name) => {
    const wanted = where[name];
    if (wanted === undefined) return true;
    const word = unitReadings[columns[name]](record, state) ?? null;
    const values = [wanted].flat().map((value) => value?.toString() ?? null);
    return isWanted(name, word, values, false);
  });
}
