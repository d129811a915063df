import type { Dimension } from '../count/index.js';
import type { UnitState } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';

/** What can be put in a column. */
export type Name = Dimension | 'tier';

/** What belongs to the award and not to the unit. */
const ofAwards: readonly Name[] = ['batch', 'listYear', 'recommender', 'basis', 'tier'];

export function isOfAwards(name: Name): boolean {
  return ofAwards.includes(name);
}

/** Tells what the value of a dimension hangs on in a unit: where this is the same, so is the value. */
export function rawBy(name: Name): (record: RegistryRecord, state: UnitState) => string | undefined {
  switch (name) {
    case 'kind':
      return ({ kind }) => kind;
    case 'industry':
      return (record) => (record.kind === 'enterprise' ? undefined : record.industry);
    case 'chain':
      return (record) => (record.kind === 'enterprise' ? undefined : record.chains?.join('\u0000'));
    case 'enterprise':
      return (record, { enterprise }) => (record.kind === 'enterprise' ? record.id : enterprise);
    case 'zone':
      return (_, { zone }) => zone;
    default:
      return (_, { division }) => division;
  }
}
