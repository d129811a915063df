import type { RegistryEvent } from '../../records/event/index.js';

/** The events of units, and of all units that titles passed to or from them. */
export function linkedEvents(events: readonly RegistryEvent[], units: Iterable<string>): RegistryEvent[] {
  const linked = new Set(units);
  for (let before = 0; before < linked.size; ) {
    before = linked.size;
    for (const event of events) {
      if (event.type !== 'merged' && event.type !== 'split') continue;
      const all = [event.unit, event.into].flat();
      if (all.some((id) => linked.has(id))) for (const id of all) linked.add(id);
    }
  }
  return events.filter((event) => linked.has(event.unit));
}
