import type { RegistryEvent } from '../../../records/event/index.js';
import type { NumberColumn } from './NumberColumn.js';
import { sortedBy } from './sortedBy.js';
import type { EventsOf } from './TenureTable.js';

/**
 * Sorts events by the number of their unit, those of one unit in the order in which they stand.
 *
 * @param units the number of the unit of each event
 * @param size above every such number
 */
export function eventsByUnit(events: readonly RegistryEvent[], units: NumberColumn, size: number): EventsOf {
  const { starts, order } = sortedBy((at) => units.at(at), units.length, size);
  return (unit) => {
    const own: RegistryEvent[] = [];
    for (let at = starts[unit] ?? 0; at < (starts[unit + 1] ?? 0); at += 1) {
      const event = events[order[at] ?? 0];
      if (event) own.push(event);
    }
    return own;
  };
}
