import type { RegistryEvent } from '../event/index.js';

/**
 * The id by which a correction names an event: the caller's own, or else what makes the event itself – for a title its
 * day, scheme, tier, project and stage.
 *
 * @example
 * eventIdOf({ type: 'title', unit: 'f1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2025-01-22' })
 * //=> '2025-01-22 green-manufacturing national recognised'
 */
export function eventIdOf(event: RegistryEvent): string {
  return (
    event.id ??
    partsOf(event)
      .filter((part) => part !== undefined)
      .join(' ')
  );
}

function partsOf(event: RegistryEvent): (string | number | undefined)[] {
  const what = event.type === 'title' ? event.stage : event.type;
  if ('scheme' in event) return [event.on, event.scheme, event.tier, event.project, what];
  if ('year' in event) return [event.year, what];
  if ('rating' in event) return [event.on, event.rating, what];
  return 'event' in event ? [what, event.event] : [event.on, what];
}
