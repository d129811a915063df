import { normalizeName } from '../../words/identity/index.js';
import { doubtOf } from './Doubt.js';
import type { KnownIndex } from './KnownIndex.js';
import type { ListEntry } from './ListEntry.js';
import { matchEntry } from './matchEntry.js';

/**
 * Matches the rows of a notice with a register. A row that no unit fits may mean one to which the same notice gives that
 * name; which of the two it is, is for a person to decide.
 */
export function matchNotice(
  entries: readonly ListEntry[],
  index: KnownIndex,
  decisions: Readonly<Record<string, string>> = {},
): ListEntry[] {
  const matched = entries.map((entry) => matchEntry(entry, index, decisions));
  const bearers = new Map<string, string>();
  for (const { rename, identity, match } of matched) {
    const [id] = match.candidates;
    if (!rename || !identity || id === undefined || match.status === 'ambiguous') continue;
    bearers.set(`${identity.kind}/${normalizeName(rename.to)}`, id);
  }
  return matched.map((entry) => {
    const { identity, match, table, at } = entry;
    if (!identity || table === 'renamed' || match.status !== 'new') return entry;
    const { key, kind, name } = identity;
    const id = bearers.get(`${kind}/${name}`);
    if (id === undefined || (Object.hasOwn(decisions, key) && decisions[key] === key)) return entry;
    const candidates = [id];
    const doubt = doubtOf('match-ambiguous', { name, candidates }, { at, text: entry.texts.name ?? name });
    const open = { ...match, status: 'ambiguous' as const, candidates };
    return { ...entry, match: open, doubts: [...entry.doubts, doubt] };
  });
}
