import { Registry } from '../../records/registry/index.js';
import type { Scheme } from '../../records/title/index.js';
import type { Part } from './Part.js';

/** A part of a store as a registry in memory, which decides and answers as the whole would. */
export function registryOf(
  { versions, events }: Pick<Part, 'versions' | 'events'>,
  schemes: readonly Scheme[],
): Registry {
  const latest = new Map(versions.map((version) => [version.record.id, version]));
  const dump = { format: 'green-manufacturing-registry', version: 1, records: [...latest.values()], events };
  return Registry.fromJSON(dump, { schemes });
}
