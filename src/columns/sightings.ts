import { type Sighting, valuesOf } from '../count/index.js';
import type { UnitState } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';
import type { Name } from './Name.js';

/** The values of one dimension. A unit that belongs to several chains has several. */
export type Values = readonly (string | null)[];

/** What stands for the record of what was only named. */
export const nobody: RegistryRecord = { kind: 'enterprise', id: '', name: '' };

/** The values of a dimension as groups print them: industries by their division. */
export function printedValues(name: Name, sighting: Sighting, rollUp: boolean): Values {
  const values = valuesOf(name, sighting, rollUp);
  return name === 'industry' ? values.map((value) => value?.slice(0, 3) ?? null) : values;
}

/** What of an award a dimension or a filter looks at. */
export function sightingOfAward(begun: NonNullable<Sighting['tenure']['begun']>): Sighting {
  return { tenure: { name: begun, begun }, record: nobody, state: nobody };
}

/** What of a unit a dimension or a filter looks at. */
export function sightingOfUnit(record: RegistryRecord, state: UnitState): Sighting {
  return { tenure: { name: { unit: record.id, scheme: '', tier: undefined } }, record, state };
}
