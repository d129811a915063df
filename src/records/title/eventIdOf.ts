import type { RegistryEvent } from '../event/index.js';

/**
 * The id by which a correction names an event: the caller's own, or else what makes the event itself – for a title its
 * day, scheme, tier, project and stage. Parts with a space stand in quotation marks, so that no two events share an id.
 *
 * @example
 * eventIdOf({ type: 'title', unit: 'f1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2025-01-22' })
 * //=> '2025-01-22 green-manufacturing national recognised'
 */
export function eventIdOf(event: RegistryEvent): string {
  return event.id ?? ownIdOf(event);
}

function ownIdOf(event: RegistryEvent): string {
  const what = event.type === 'title' ? event.stage : event.type;
  if ('event' in event) return `${what} ${event.event}`;
  if ('year' in event) return `${event.year} ${what}`;
  if ('rating' in event) return `${event.on} ${word(event.rating)} ${what}`;
  if (!('scheme' in event)) return `${event.on} ${what}`;
  const { on, scheme, tier, project } = event;
  if (project !== undefined) return `${on} ${word(scheme)} ${word(tier ?? '')} ${word(project)} ${what}`;
  return tier === undefined ? `${on} ${word(scheme)} ${what}` : `${on} ${word(scheme)} ${word(tier)} ${what}`;
}

/** One word as it is; what could be taken for several, or for none, in quotation marks. */
function word(part: string): string {
  return /^[^\s"]+$/.test(part) ? part : JSON.stringify(part);
}
