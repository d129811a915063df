import { type Registry, restored } from '../../records/registry/internal.js';
import type { Scheme } from '../../records/title/index.js';
import type { Part } from './Part.js';

/** A part of a store as a registry in memory, which decides and answers as the whole would. */
export function registryOf(
  { versions, events }: Pick<Part, 'versions' | 'events'>,
  schemes: readonly Scheme[],
): Registry {
  return restored({ records: versions, events }, schemes);
}
