import type { CountQuery, Unmatched } from '../../counts/count/index.js';
import { never } from '../../counts/count/internal.js';
import { askedText } from './askedText.js';
import { isPlain } from './countText.js';
import type { Session } from './Port.js';

/** Units, and enterprises of which anything was recorded. */
const bearers = `green_registry.records AS t WHERE ${isPlain}
  AND (t.kind <> 'enterprise' OR EXISTS (SELECT FROM green_registry.events AS e WHERE e.unit = t.id))`;

/** Tells whether a word is borne by anything that is counted by the statement. */
const isBorne = {
  zone: `SELECT FROM ${bearers} AND t.zone = $1`,
  chain: `SELECT FROM ${bearers} AND $1 = ANY(t.chains)`,
  enterprise: `SELECT FROM ${bearers} AND t.kind <> 'park' AND t.owner = $1`,
  batch: `SELECT FROM green_registry.tenures AS t WHERE ${isPlain} AND t.batch = $1`,
  recommender: `SELECT FROM green_registry.tenures AS t WHERE ${isPlain} AND t.recommender = $1`,
} as const;

const openWords = ['zone', 'batch', 'chain', 'enterprise', 'recommender'] as const;

/** The words that a filter asks for and that nothing bears, but for what is counted in the process. */
export async function unmatchedStored(
  session: Session,
  { where = {}, scheme, knownAt }: CountQuery,
): Promise<Unmatched[]> {
  const unmatched: Unmatched[] = [];
  for (const filter of openWords)
    for (const value of [where[filter] ?? []].flat()) {
      if (value === null) continue;
      const isAward = filter === 'batch' || filter === 'recommender';
      const ofScheme = isAward
        ? ` AND t.scheme = $2 ${knownAt === undefined ? `AND t.known_until = ${never}` : ''}`
        : '';
      const [row] = await session.query(
        `SELECT EXISTS (${isBorne[filter]}${ofScheme}) AS borne`,
        isAward ? [askedText(value), askedText(scheme)] : [askedText(value)],
      );
      if (row?.borne !== true) unmatched.push({ filter, value });
    }
  return unmatched;
}
