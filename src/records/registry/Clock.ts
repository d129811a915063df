import type { Day } from '../../words/calendar/index.js';
import { RegistryError } from '../../words/vocabulary/index.js';

/** The clock of recording, one for records and events: it never runs backwards, so that what was known on a day stays so. */
export class Clock {
  #latest: Day = '';

  /** @throws RegistryError `recorded-before` */
  check(recordedAt: Day): void {
    if (recordedAt < this.#latest)
      throw new RegistryError('recorded-before', { recordedAt, latest: this.#latest });
  }

  set(recordedAt: Day): void {
    if (recordedAt > this.#latest) this.#latest = recordedAt;
  }
}
