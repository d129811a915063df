import type { RegistryEvent } from '../event/index.js';
import type { Scheme } from '../title/index.js';
import type { Enterprise, Unit } from '../unit/index.js';

/** What every question is asked of: a `Registry`, or the same plain data from a database of your own. */
export type Source = {
  readonly units: readonly Unit[];
  readonly events: readonly RegistryEvent[];
  /** Needed where enterprises bear titles of their own. */
  readonly enterprises?: readonly Enterprise[];
  /** Schemes of your own. */
  readonly schemes?: readonly Scheme[];
};
