import type { RegistryEvent } from '../../../records/event/index.js';
import type { NumberColumn } from './NumberColumn.js';
import type { EventsOf } from './TenureTable.js';

/**
 * Sorts events by the number of their unit, those of one unit in the order in which they stand.
 *
 * @param units the number of the unit of each event
 * @param size above every such number
 */
export function eventsByUnit(events: readonly RegistryEvent[], units: NumberColumn, size: number): EventsOf {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < units.length; at += 1) starts[units.at(at) + 1] = (starts[units.at(at) + 1] ?? 0) + 1;
  for (let unit = 1; unit <= size; unit += 1) starts[unit] = (starts[unit] ?? 0) + (starts[unit - 1] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(events.length);
  for (let at = 0; at < units.length; at += 1) {
    const unit = units.at(at);
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
