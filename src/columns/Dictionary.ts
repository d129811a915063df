import { type Sighting, valuesOf } from '../count/index.js';
import type { UnitState } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { type Name, rawBy } from './Name.js';

/** The values of one dimension. A unit that belongs to several chains has several. */
export type Values = readonly (string | null)[];

const nobody: RegistryRecord = { kind: 'enterprise', id: '', name: '' };

/** What a look at a unit finds in one dimension, each different thing looked at once. */
export class Dictionary<T> {
  readonly found: T[] = [];
  readonly #known = new Map<string | undefined, number>();
  readonly #rawOf: ReturnType<typeof rawBy>;
  readonly #look: (sighting: Sighting) => T;

  /** @param name of a dimension that belongs to units, not to awards */
  constructor(name: Name, look: (sighting: Sighting) => T) {
    this.#rawOf = rawBy(name);
    this.#look = look;
  }

  /** Where in `found` stands what is found of a unit in a state. */
  placeOf(known: RegistryRecord | undefined, state: UnitState): number {
    const record = known ?? nobody;
    const raw = this.#rawOf(record, state);
    const before = this.#known.get(raw);
    if (before !== undefined) return before;
    const name = { unit: record.id, scheme: '', tier: undefined };
    const place = this.found.push(this.#look({ tenure: { name }, record, state })) - 1;
    this.#known.set(raw, place);
    return place;
  }
}

/** The values of a dimension as groups print them: industries by their division. */
export function printedValues(name: Name, sighting: Sighting, rollUp: boolean): Values {
  const values = valuesOf(name, sighting, rollUp);
  return name === 'industry' ? values.map((value) => value?.slice(0, 3) ?? null) : values;
}

/** What of an award a dimension or a filter looks at. */
export function sightingOfAward(begun: NonNullable<Sighting['tenure']['begun']>): Sighting {
  return { tenure: { name: begun, begun }, record: nobody, state: nobody };
}
