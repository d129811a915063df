import {
  iterableIn,
  listIn,
  objectIn,
  RegistryError,
  shown,
  stages,
  textIn,
} from '../../words/vocabulary/internal.js';
import { isZone } from './daysOfMoment.js';
import { knownHeadings } from './fields.js';
import { listKinds } from './ListEntry.js';
import type { ReadListOptions } from './ReadListOptions.js';

/** Options that are texts, of which any is taken. */
const texts = ['scheme', 'tier', 'batch', 'decidedBy', 'jurisdiction', 'announcedOn', 'zone'] as const;
const objects = ['document', 'divisions', 'headings', 'known', 'decisions'] as const;

const words = [
  ['stage', stages],
  ['kind', listKinds],
  ['hidden', ['read', 'skip']],
] as const;

/**
 * Checks the options for what a caller in plain JavaScript put where something else belongs.
 *
 * @throws RegistryError `invalid-argument`, `unknown-term`
 */
export function checkOptions(options: ReadListOptions): void {
  objectIn(options, 'options');
  textIn(options.scheme, 'options.scheme');
  for (const name of texts) {
    const { [name]: given } = options;
    if (given !== undefined) textIn(given, `options.${name}`);
  }
  for (const name of objects) {
    const { [name]: given } = options;
    if (given !== undefined) objectIn(given, `options.${name}`);
  }
  if (options.known !== undefined) {
    iterableIn(options.known.units, 'options.known.units');
    iterableIn(options.known.events, 'options.known.events');
  }
  if (options.schemes !== undefined) listIn(options.schemes, 'options.schemes');
  for (const [name, allowed] of words) {
    const { [name]: given } = options;
    if (given !== undefined && !allowed.some((word) => word === given)) throw unknown(name, given, allowed);
  }
  const { listYear, batch, zone, headings = {} } = options;
  // What no record can bear is refused before a list is read with it.
  const isYear = Number.isSafeInteger(listYear) && String(listYear).length === 4;
  if (listYear !== undefined && !isYear) throw unknown('listYear', listYear, ['2022']);
  if (batch === '') throw unknown('batch', batch, ['5']);
  const known = Object.keys(knownHeadings);
  for (const heading of Object.values(headings))
    if (!known.includes(heading)) throw unknown('heading', heading, known);
  if (zone !== undefined && !isZone(zone)) throw unknown('zone', zone, ['Asia/Shanghai', 'UTC']);
}

function unknown(vocabulary: string, given: unknown, allowed: readonly string[]): RegistryError {
  return new RegistryError('unknown-term', { vocabulary, text: shown(given), allowed });
}
