import type { Scheme } from '../../records/title/index.js';
import type { RegistryRecord } from '../../records/unit/index.js';
import type { Day } from '../../words/calendar/index.js';
import { normalizeName } from '../../words/identity/index.js';
import { textIn as givenText, objectIn } from '../../words/vocabulary/internal.js';
import { askedText } from './askedText.js';
import { loadPart } from './loadPart.js';
import { ownerOf } from './Part.js';
import type { Session } from './Port.js';
import { textIn } from './reading.js';
import { registryOf } from './registryOf.js';

/** What records may be found by. */
export type Wanted = ({ name: string } | { creditCode: string }) & { knownAt?: Day };

/** Finds records as `Registry.find` does, among those that may bear the name or the code. */
export async function findStored(
  session: Session,
  query: Wanted,
  schemes: readonly Scheme[],
): Promise<RegistryRecord[]> {
  const { creditCode, name = '' }: { creditCode?: string; name?: string } = objectIn(query, 'query');
  const isByName = creditCode === undefined;
  const found = isByName
    ? await idsOf(session, 'name', [normalizeName(givenText(name, 'query.name'))])
    : await idsOf(session, 'code', [creditCode]);
  const owned = isByName && found.length > 0 ? await ownedBy(session, found) : [];
  const first = await loadPart(session, { units: [...found, ...owned] });
  // The names of nameless units are those of enterprises, with their histories.
  const owners = first.versions.flatMap(({ record }) =>
    record.kind === 'enterprise' ? ownerOf(record) : [],
  );
  const part = await loadPart(session, { units: new Set([...first.units, ...owners]) });
  return registryOf(part, schemes).find(query);
}

/** The units that belong to enterprises, or once did: those without a name of their own bear that of their enterprise. */
async function ownedBy(session: Session, owners: readonly string[]): Promise<string[]> {
  const rows = await session.query(
    'SELECT DISTINCT id FROM green_registry.records WHERE owner = ANY($1::text[])',
    [owners],
  );
  return [...rows.map((row) => textIn(row, 'id')), ...(await idsOf(session, 'owner', owners))];
}

async function idsOf(
  session: Session,
  kind: 'name' | 'code' | 'owner',
  words: readonly string[],
): Promise<string[]> {
  const rows = await session.query(
    `SELECT DISTINCT id FROM green_registry.finds WHERE kind = $1 AND word = ANY(
      ARRAY(SELECT hashtextextended(word, 0) FROM unnest($2::text[]) AS word))`,
    [kind, words.map(askedText)],
  );
  return rows.map((row) => textIn(row, 'id'));
}
