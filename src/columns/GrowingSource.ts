import type { RegistryEvent } from '../event/index.js';
import type { Source } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';

/** How much of a source has been seen. */
export type Mark = { records: number; events: number };

/** A source that only grows, and tells what is new, as a `Registry` does. */
export type GrowingSource = Source & {
  changesSince(mark: Mark): { records: readonly RegistryRecord[]; events: readonly RegistryEvent[] };
};

export function isGrowing(source: Source): source is GrowingSource {
  return 'changesSince' in source;
}
