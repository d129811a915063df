import { normalizeName } from '../../words/identity/index.js';
import { type Doubt, doubtOf } from './Doubt.js';
import type { KnownIndex } from './KnownIndex.js';
import type { ListEntry, Match } from './ListEntry.js';
import { type MatchResult, matchDoubts, matchUnit } from './matchUnit.js';
import { enterpriseIdOf } from './unitIdOf.js';

/**
 * Matches an entry with a register: its unit, its enterprise and its event bear the ids by which the register knows them.
 * An entry that was matched before is matched anew.
 */
export function matchEntry(
  entry: ListEntry,
  index: KnownIndex,
  decisions: Readonly<Record<string, string>> | undefined,
): ListEntry {
  const { identity, unit, event, at } = entry;
  if (!identity || !unit) return entry;
  const own = entry.doubts.filter(({ code }) => !matchDoubts.includes(code));
  const result = matchUnit(identity, index, { at, decisions });
  const enterprise = enterpriseIn(entry, result, index);
  const match: Match = { ...result.match, ...(enterprise?.known ? { enterprise: enterprise.id } : {}) };
  const id = result.known?.unit.id ?? identity.key;
  return {
    ...entry,
    match,
    doubts: [...own, ...result.doubts, ...(enterprise?.doubts ?? [])],
    unit: enterprise && unit.kind !== 'park' ? { ...unit, id, enterprise: enterprise.id } : { ...unit, id },
    ...(entry.enterprise && enterprise ? { enterprise: { ...entry.enterprise, id: enterprise.id } } : {}),
    ...(event ? { event: { ...event, unit: id } } : {}),
  };
}

type FoundEnterprise = { id: string; known: boolean; doubts: Doubt[] };

/** The enterprise of a known unit; else the one of that credit code or name, where it is one only. */
function enterpriseIn(
  { enterprise, identity, at }: ListEntry,
  { known }: MatchResult,
  index: KnownIndex,
): FoundEnterprise | undefined {
  if (!enterprise) return undefined;
  const fresh = enterpriseIdOf(normalizeName(enterprise.name));
  const [owner, ...coOwners] = known?.enterprises ?? [];
  if (owner !== undefined && coOwners.length === 0) return { id: owner, known: true, doubts: [] };
  const code = enterprise.creditCode;
  const coded = code === undefined ? [] : index.enterprisesCoded(code);
  const names = [enterprise.name, ...(identity?.formerNames ?? [])];
  const named = [...new Set(names.flatMap((name) => index.enterprisesNamed(name)))].filter((id) => {
    const other = index.enterprise(id)?.creditCode;
    return code === undefined || other === undefined || other === code;
  });
  const candidates = coded.length > 0 ? coded : named;
  const [first, ...others] = candidates;
  if (first === undefined) return { id: fresh, known: false, doubts: [] };
  const { name } = enterprise;
  if (others.length > 0) {
    const params = { name, candidates: [...candidates].sort() };
    return { id: fresh, known: false, doubts: [doubtOf('enterprise-ambiguous', params, { at, text: name })] };
  }
  if (known || index.bears(first, name)) return { id: first, known: true, doubts: [] };
  const nameNow = index.enterprise(first)?.name ?? '';
  const code2 = coded.length > 0 ? 'known-by-code' : 'known-by-former-name';
  const doubt = doubtOf(code2, { id: first, name, nameNow }, { at, text: name, assumed: first });
  return { id: first, known: true, doubts: [doubt] };
}
