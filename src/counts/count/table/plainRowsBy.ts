import type { RegistryEvent } from '../../../records/event/index.js';
import { type RowOptions, rowsByClock } from './foldedRows.js';
import type { Row } from './Row.js';
import { simpleRowsBy } from './simpleRows.js';

/** Makes the rows of a unit that no merger ties to another, from its events. */
export function plainRowsBy(options: RowOptions): (events: readonly RegistryEvent[]) => Row[] {
  const simply = simpleRowsBy(options);
  const isOwn = isOf(options.scheme.id);
  return (events) => {
    const rows = simply(events);
    if (rows) return rows;
    return events.some(isOwn) ? [...rowsByClock(events, options).values()].flat() : [];
  };
}

function isOf(scheme: string): (event: RegistryEvent) => boolean {
  return (event) => {
    const fact = event.type === 'corrected' ? event.replacement : event;
    return fact !== undefined && 'scheme' in fact && fact.scheme === scheme;
  };
}
