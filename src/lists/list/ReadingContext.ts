import { findScheme, type Scheme } from '../../records/title/internal.js';
import { spanOf } from '../../words/calendar/internal.js';
import { ladderNamingOf, RegistryError } from '../../words/vocabulary/internal.js';
import { checkOptions } from './checkOptions.js';
import { DivisionIndex } from './DivisionIndex.js';
import { type HeadingReader, headingReader } from './headingReader.js';
import { KnownIndex } from './KnownIndex.js';
import type { ReadListOptions } from './ReadListOptions.js';
import { SharedDoubts } from './SharedDoubts.js';
import { type TierReader, tierReader } from './tierIn.js';

/** What is the same for every row of a reading. */
export type ReadingContext = {
  options: ReadListOptions;
  scheme: Scheme;
  headingOf: HeadingReader;
  tierOf: TierReader;
  divisions: DivisionIndex;
  /** What is told once, when the list has ended. */
  shared: SharedDoubts;
  /** The headings that were told as not understood. */
  toldHeadings: Set<string>;
  index?: KnownIndex;
};

/**
 * Checks the options and builds what all rows need.
 *
 * @throws RegistryError `unknown-scheme`, `tier-not-of-scheme`, `invalid-day`, `unknown-term`, `invalid-argument`
 */
export function readingContext(options: ReadListOptions): ReadingContext {
  checkOptions(options);
  const { tier, announcedOn, jurisdiction, known } = options;
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
    tierOf: tierReader(scheme, jurisdiction),
    divisions: new DivisionIndex(options.divisions),
    shared: new SharedDoubts(),
    toldHeadings: new Set(),
    ...(known ? { index: new KnownIndex(known, announcedOn) } : {}),
  };
}
