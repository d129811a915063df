import type { CountQuery, Unmatched } from '../../counts/count/index.js';
import { never } from '../../counts/count/internal.js';
import { askedText } from './askedText.js';
import { ownersInProcess, parametersOf } from './ownersInProcess.js';
import type { Session } from './Port.js';

/** Units, and enterprises of which anything was recorded. */
const bearers = [
  "green_registry.records AS t WHERE t.kind <> 'enterprise'",
  `green_registry.records AS t WHERE t.kind = 'enterprise'
    AND EXISTS (SELECT 1 FROM green_registry.events AS e WHERE e.unit = t.id)`,
];

/** Tells whether a word is borne by a unit. */
const isBorne = {
  zone: (word: string) => `t.zone = ${word}`,
  chain: (word: string) => `${word} = ANY(t.chains)`,
  enterprise: (word: string) => `t.kind <> 'park' AND t.owner = ${word}`,
} as const;

const openWords = ['zone', 'batch', 'chain', 'enterprise', 'recommender'] as const;

/** The words that a filter asks for and that nothing bears, but for what is counted in the process. */
export async function unmatchedStored(session: Session, query: CountQuery): Promise<Unmatched[]> {
  const { where = {}, scheme, stages, knownAt } = query;
  const unmatched: Unmatched[] = [];
  for (const filter of openWords)
    for (const value of [where[filter] ?? []].flat()) {
      if (value === null) continue;
      const parameters: unknown[] = [];
      const put = parametersOf(parameters);
      const word = `${put(askedText(value))}::text`;
      const isOfTitles = filter === 'batch' || filter === 'recommender';
      const conditions = isOfTitles
        ? [
            `t.${filter} = ${word}`,
            ...(knownAt === undefined ? [`t.known_until = ${never}`] : []),
            ...(stages ? [`t.stage = ANY(${put(stages)}::text[])`] : []),
          ]
        : [isBorne[filter](word)];
      conditions.push(`t.owner NOT IN (${ownersInProcess(query, put)})`);
      const tables = isOfTitles
        ? [`green_registry.tenures AS t WHERE t.scheme = ${put(askedText(scheme))}::text`]
        : bearers;
      const texts = tables.map((from) => `(SELECT 1 FROM ${[from, ...conditions].join(' AND ')} LIMIT 1)`);
      const rows = await session.query(texts.join(' UNION ALL '), parameters);
      if (rows.length === 0) unmatched.push({ filter, value });
    }
  return unmatched;
}
