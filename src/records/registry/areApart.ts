import type { RegistryEvent } from '../event/index.js';

/**
 * Tells whether the events of a unit are steps of titles, known by their days alone and each of another day, as with most
 * units: then none is there twice or corrects another, and no two contradict each other or bear one id.
 */
export function areApart(events: readonly RegistryEvent[]): boolean {
  const days = events.map((event) => (event.type === 'title' && event.id === undefined ? event.on : ''));
  return !days.includes('') && new Set(days).size === days.length;
}
