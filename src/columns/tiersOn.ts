import { type Day, dayNumber } from '../calendar/index.js';
import { countingsOf } from '../count/index.js';
import type { Source } from '../timeline/index.js';
import { findScheme, type Scheme } from '../title/index.js';
import { edgesOf, isKnown, no, unknown, yes } from './Courses.js';
import { indexOf } from './indexOf.js';
import type { TenureTable } from './TenureTable.js';
import type { Terms } from './Terms.js';

/** The highest tier that a unit, or an enterprise, holds; where none is certain, the highest that it may hold. */
export type StandingOn = {
  unit: string;
  /** Null where the scheme has no tiers. */
  tier: string | null;
  certain: boolean;
};

/**
 * The highest tier of every unit that holds a title of a scheme, or may hold one, on a day, and as it was known on a day.
 *
 * @throws RegistryError as `countTiers`
 * @example
 * const units = [{ kind: 'park', id: 'p1', name: '天津经济技术开发区' }]
 * const events = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2017-08-23' }]
 * tiersOn({ units, events }, { scheme: 'green-manufacturing', asOf: '2017-12-31' }) //=> [{ unit: 'p1', tier: 'national', certain: true }]
 */
export function tiersOn(source: Source, query: { scheme: string; asOf: Day; knownAt?: Day }): StandingOn[] {
  const scheme = findScheme(query.scheme, source.schemes);
  const { roster } = indexOf(source);
  const shelf = indexOf(source).shelfFor(scheme, query);
  const { table } = shelf;
  const standings = standingsOn(table, query);
  const found: StandingOn[] = [];
  for (let number = 0; number < roster.size; number += 1) {
    const standing = standings[table.lifeOf(number)];
    if (!standing) continue;
    const { rank, certain } = standing;
    found.push({ unit: roster.recordOf(number)?.id ?? '', tier: scheme.tiers[rank] ?? null, certain });
  }
  const left = { ...shelf.left, ...(source.schemes && { schemes: source.schemes }) };
  return [...found, ...plainly(left, query, scheme)];
}

function plainly(
  source: Source,
  query: { scheme: string; asOf: Day; knownAt?: Day },
  scheme: Scheme,
): StandingOn[] {
  const standings = new Map<string, StandingOn>();
  for (const { tenure, certain } of countingsOf(source, scheme, { ...query, count: 'title' })) {
    const { unit, tier = null } = tenure.name;
    const before = standings.get(unit);
    const isHigher = scheme.tiers.indexOf(tier ?? '') > scheme.tiers.indexOf(before?.tier ?? '');
    const isBetter = before?.certain === certain ? isHigher : certain;
    if (!before || isBetter) standings.set(unit, { unit, tier, certain });
  }
  return [...standings.values()];
}

type Standing = { rank: number; certain: boolean };

/** By life: the highest rank on the day, as known. */
function standingsOn(
  { terms, lives }: TenureTable,
  query: { asOf: Day; knownAt?: Day },
): (Standing | undefined)[] {
  const answers = answersOn(terms, query);
  return Array.from({ length: lives.length }, (_, life) => {
    let [possible, certain] = [-1, -1];
    for (let at = 0; at < lives.widthOf(life); at += 1) {
      const term = lives.at(life, at);
      const rank = terms.at(term, 'rank');
      if (answers[term] !== no) possible = Math.max(possible, rank);
      if (answers[term] === yes) certain = Math.max(certain, rank);
    }
    if (possible < 0) return undefined;
    return { rank: certain < 0 ? possible : certain, certain: certain >= 0 };
  });
}

/** By term: whether a title of it is held on the day, as known. */
function answersOn(terms: Terms, { asOf, knownAt }: { asOf: Day; knownAt?: Day }): Uint8Array {
  const day = dayNumber(asOf);
  const known = knownAt === undefined ? undefined : dayNumber(knownAt);
  return Uint8Array.from({ length: terms.length }, (_, term) => {
    const { may, sure, doubt, over } = edgesOf(terms, term, 'held');
    if (day < may || day >= over || (known !== undefined && !isKnown(terms, term, known))) return no;
    return day >= sure && day < doubt ? yes : unknown;
  });
}
