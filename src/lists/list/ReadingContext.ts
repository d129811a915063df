import { findScheme, type Scheme } from '../../records/title/internal.js';
import { spanOf } from '../../words/calendar/internal.js';
import { ladderNamingOf, objectIn, RegistryError } from '../../words/vocabulary/internal.js';
import { type Heading, headingReader } from './fields.js';
import { KnownIndex } from './KnownIndex.js';
import type { ReadListOptions } from './ReadListOptions.js';

/** What is the same for every row of a reading. */
export type ReadingContext = {
  options: ReadListOptions;
  scheme: Scheme;
  headingOf: (text: string) => Heading | undefined;
  index?: KnownIndex;
};

/**
 * Checks the options and builds what all rows need.
 *
 * @throws RegistryError `unknown-scheme`, `tier-not-of-scheme`, `invalid-day`, `unknown-term`
 */
export function readingContext(options: ReadListOptions): ReadingContext {
  const { tier, announcedOn, jurisdiction, known } = objectIn(options, 'options');
  const scheme = findScheme(options.scheme, [...(options.schemes ?? []), ...(known?.schemes ?? [])]);
  if (tier !== undefined && !scheme.tiers.includes(tier)) {
    throw new RegistryError('tier-not-of-scheme', { scheme: scheme.id, tier, allowed: scheme.tiers });
  }
  if (announcedOn !== undefined) spanOf(announcedOn);
  if (jurisdiction !== undefined) ladderNamingOf(jurisdiction);
  return {
    options,
    scheme,
    headingOf: headingReader(options.headings),
    ...(known ? { index: new KnownIndex(known, announcedOn) } : {}),
  };
}
