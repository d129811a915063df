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

/** What the value of a dimension hangs on in a unit: where this is the same, so is the value. */
export function rawOf(name: Name, record: RegistryRecord, state: UnitState): string | undefined {
  const unit = record.kind === 'enterprise' ? undefined : record;
  switch (name) {
    case 'kind':
      return record.kind;
    case 'industry':
      return unit?.industry;
    case 'chain':
      return unit?.chains?.join('\u0000');
    case 'enterprise':
      return unit ? state.enterprise : record.id;
    case 'zone':
      return state.zone;
    default:
      return state.division;
  }
}
