import { unitReadings, valuesOf } from '../../counts/count/internal.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import type { Value } from './insertRows.js';

/** The chains of a unit, each once. */
export function chainsOf(record: RegistryRecord): Value {
  const chains = unitReadings.chains(record);
  return chains === undefined ? undefined : valuesOf('chain', chains, false);
}
