import { type Day, dayNumber, spanOf } from '../../words/calendar/internal.js';
import { mustBeJurisdiction, regionOf } from '../../words/identity/internal.js';
import { listIn, objectIn, RegistryError, textIn } from '../../words/vocabulary/internal.js';
import type { Rulebook } from './Rulebook.js';
import { resolveRulebook, type Shelf } from './resolveRulebook.js';

export type RulebookQuery = {
  scheme: string;
  /** `CN`, a GB/T 2260 code or `XPCC`. Where it has no rulebook of its own, that of the city, the province or the nation holds. */
  jurisdiction: string;
  /** The edition that the round's notice cites. It wins over the date. */
  edition?: string;
  /** The round that the notice opens. It wins over the date. */
  round?: string;
  asOf: Day;
};

/**
 * Finds the one rulebook that holds. What the notice names wins over the date; the date decides between several that are
 * named, also of several places, or where nothing is. A local one that may not have begun yet wins only over what it is built on.
 *
 * @throws RegistryError `unknown-rulebook`; `ambiguous-rulebook` where several match, with their ids; `invalid-query` for a
 *   jurisdiction that has not the shape of one
 * @example
 * const query = { scheme: 'smart-factory', jurisdiction: '120000' } as const
 * selectRulebook(shelf, { ...query, asOf: '2025-03-31' }).id //=> 'smart-factory-tianjin-2025-1'
 * selectRulebook(shelf, { ...query, asOf: '2025-07-31' }).id //=> 'smart-factory-tianjin-2025-2'
 * selectRulebook(shelf, { ...query, jurisdiction: 'CN', edition: '2024', asOf: '2026-01-31' }).id //=> 'smart-factory-2024'
 */
export function selectRulebook(shelf: Shelf, query: RulebookQuery): Rulebook {
  const { scheme, edition, round, jurisdiction } = objectIn(query, 'query');
  textIn(scheme, 'query.scheme');
  textIn(jurisdiction, 'query.jurisdiction');
  mustBeJurisdiction('jurisdiction', jurisdiction);
  if (edition !== undefined) textIn(edition, 'query.edition');
  if (round !== undefined) textIn(round, 'query.round');
  listIn(shelf, 'shelf');
  const day = dayNumber(query.asOf);
  const ofScheme = shelf.map(({ id }) => resolveRulebook(shelf, id)).filter((one) => one.scheme === scheme);
  const asNamed = ofScheme.filter((one) => {
    return (edition === undefined || one.edition === edition) && (round === undefined || one.round === round);
  });
  const places = jurisdictionsOver(jurisdiction);

  function matchesIn([place, ...over]: readonly string[]): Rulebook[] {
    if (place === undefined) return [];
    const candidates = asNamed.filter((one) => one.jurisdiction === place);
    const current = inForce(candidates, day).filter((one) => standsOnSomething(one, ofScheme, day));
    if (current.some((one) => hasBegun(one, day))) return current;
    // What may not have begun leaves what holds above it, unless that is what it changes.
    const built = new Set(current.flatMap((one) => one.extends ?? []));
    return [...current, ...matchesIn(over).filter(({ id }) => !built.has(id))];
  }

  /** What a notice names holds on other days too, where nothing of that name is in force: of the nearest place. */
  function namedIn(): Rulebook[] {
    if (edition === undefined && round === undefined) return [];
    const nearest = places.find((place) => asNamed.some((one) => one.jurisdiction === place));
    return asNamed.filter((one) => one.jurisdiction === nearest);
  }

  const current = matchesIn(places);
  const matches = current.length > 0 ? current : namedIn();
  const [only] = matches;
  if (only && matches.length === 1) return only;
  const asked = [scheme, jurisdiction, edition, round, query.asOf].filter(Boolean).join(' ');
  if (only) throw new RegistryError('ambiguous-rulebook', { asked, matches: matches.map(({ id }) => id) });
  throw new RegistryError('unknown-rulebook', { asked, known: ofScheme.map(({ id }) => id) });
}

/** A jurisdiction and those over it. Plan-listed cities and the Corps stand directly under the nation. */
export function jurisdictionsOver(jurisdiction: string): string[] {
  if (jurisdiction === 'CN') return ['CN'];
  const region = regionOf(jurisdiction);
  const city = jurisdiction === 'XPCC' ? 'XPCC' : `${jurisdiction.slice(0, 4)}00`;
  return [...new Set([jurisdiction, city, region, 'CN'])];
}

/** Those that may be in force on a day, without those that another one has certainly replaced, even if that one is over. */
export function inForce(candidates: readonly Rulebook[], day: number): Rulebook[] {
  const begun = candidates.filter(({ effective: { from } }) => spanOf(from).first <= day);
  const replaced = new Set(begun.flatMap((one) => (hasBegun(one, day) ? (one.replaces ?? []) : [])));
  return begun.filter(({ id, effective: { until } }) => {
    return !replaced.has(id) && (until === undefined || day < spanOf(until).last);
  });
}

/** A local text cannot have begun before what it changes, however blurred its own day is. */
function standsOnSomething(
  { extends: bases = [] }: Rulebook,
  known: readonly Rulebook[],
  day: number,
): boolean {
  return known.every(({ id, effective: { from } }) => !bases.includes(id) || spanOf(from).first <= day);
}

/** Whether it has certainly begun: a blurred date may be any of its days. */
export function hasBegun({ effective: { from } }: Rulebook, day: number): boolean {
  return spanOf(from).last <= day;
}
