import type { RegistryEvent } from '../event/index.js';
import { pushTo } from '../timeline/index.js';
import { eventIdOf } from '../title/index.js';
import { sameRecord } from './sameRecord.js';

/** Above so many events a look at each takes longer than their ids. */
const many = 16;

/** What was told about a unit, so that the same event again is found. */
export class ToldEvents {
  readonly #events: RegistryEvent[];
  #byId: Map<string, RegistryEvent[]> | undefined;

  constructor(events: readonly RegistryEvent[]) {
    this.#events = [...events];
  }

  has(event: RegistryEvent): boolean {
    const alike = this.#events.length > many ? (this.#ids().get(eventIdOf(event)) ?? []) : this.#events;
    return alike.some((other) => other.type === event.type && sameRecord(other, event, ['recordedAt']));
  }

  add(event: RegistryEvent): void {
    this.#events.push(event);
    if (this.#byId) pushTo(this.#byId, eventIdOf(event), event);
  }

  #ids(): Map<string, RegistryEvent[]> {
    if (!this.#byId) {
      this.#byId = new Map();
      for (const event of this.#events) pushTo(this.#byId, eventIdOf(event), event);
    }
    return this.#byId;
  }
}
