import type { RegistryEvent } from '../../event/index.js';
import type { EventsOf } from './TenureTable.js';
import type { UnitTable } from './UnitTable.js';

/** Sorts events by the number of their unit, those of one unit in the order in which they stand. */
export function eventsByUnit(events: readonly RegistryEvent[], { ids }: UnitTable): EventsOf {
  const units = new Int32Array(events.length);
  let [id, unit] = ['', 0];
  events.forEach((event, at) => {
    if (event.unit !== id || unit === 0) {
      id = event.unit;
      unit = ids.codeOf(id);
    }
    units[at] = unit;
  });
  const starts = new Int32Array(ids.size + 1);
  for (const unit of units) starts[unit + 1] = (starts[unit + 1] ?? 0) + 1;
  for (let unit = 1; unit < starts.length; unit += 1)
    starts[unit] = (starts[unit] ?? 0) + (starts[unit - 1] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(events.length);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] ?? 0;
    order[next[unit] ?? 0] = at;
    next[unit] = (next[unit] ?? 0) + 1;
  }
  return (unit) => {
    const own: RegistryEvent[] = [];
    for (let at = starts[unit] ?? 0; at < (starts[unit + 1] ?? 0); at += 1) {
      const event = events[order[at] ?? 0];
      if (event) own.push(event);
    }
    return own;
  };
}
