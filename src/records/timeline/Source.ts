import { type Day, dayNumber } from '../../words/calendar/internal.js';
import type { RegistryEvent } from '../event/index.js';
import type { Scheme } from '../title/index.js';
import type { Enterprise, RegistryRecord, Unit } from '../unit/index.js';

/** What every question is asked of: a `Registry`, or the same plain data from a database of your own. */
export type Source = {
  readonly units: readonly Unit[];
  readonly events: readonly RegistryEvent[];
  /** Needed where enterprises bear titles of their own. */
  readonly enterprises?: readonly Enterprise[];
  /** Schemes of your own. */
  readonly schemes?: readonly Scheme[];
  /**
   * Every wording of the records that were revised, in the order of their days, for questions with `knownAt`. Without it each
   * record has always said what it says now.
   */
  readonly revisions?: readonly RecordVersion[];
};

/** A record as it was worded from a day of recording on. */
export type RecordVersion = { readonly recordedAt: Day; readonly record: RegistryRecord };

/** The record as it was known on a day, or before its first version as that says. Without a day: as it is known now. */
export function versionAt(versions: readonly RecordVersion[], knownAt?: Day): RegistryRecord | undefined {
  if (knownAt === undefined) return versions.at(-1)?.record;
  dayNumber(knownAt);
  const known = versions.findLast(({ recordedAt }) => recordedAt <= knownAt);
  return (known ?? versions[0])?.record;
}
