import type { RegistryEvent } from './eventSchema.js';

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
  switch (event.type) {
    case 'title':
      return [event.on, event.scheme, event.tier, event.project, event.stage];
    case 'opening':
      return [event.on, event.scheme, event.tier, event.project, event.type];
    case 'corrected':
      return [event.type, event.event];
    case 'rating':
      return [event.on, event.rating, event.type];
    case 'annual-record':
      return [event.year, event.type];
    default:
      return [event.on, event.type];
  }
}
