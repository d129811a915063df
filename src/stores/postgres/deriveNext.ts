import { schemesWith } from '../../records/registry/internal.js';
import type { Scheme } from '../../records/title/index.js';
import { analyzeGrown } from './analyzeGrown.js';
import { derivationWith, readHead, writeHead } from './Head.js';
import { loadPart } from './loadPart.js';
import type { Session } from './Port.js';
import { textIn } from './reading.js';
import { writeDerived } from './writeDerived.js';

/** So many units are derived in one transaction. */
const atOnce = 2000;

/** Derives the tenures of some more units, and answers how many; 0 when all follow the rules of this package. */
export async function deriveNext(session: Session, own: readonly Scheme[]): Promise<number> {
  const found = await readHead(session);
  const schemes = schemesWith(found.schemes, own);
  const derivation = derivationWith(schemes);
  if (found.derivation === derivation) return 0;
  const head = { ...found, schemes };
  const isBegun = head.deriving === derivation;
  if (!isBegun) {
    for (const table of ['tenures', 'staged', 'exceptions'])
      await session.query(`DELETE FROM green_registry.${table}`);
  }
  const rows = await session.query(
    'SELECT DISTINCT id FROM green_registry.records WHERE id > $1 ORDER BY id LIMIT $2::integer',
    [isBegun ? head.derivedTo : '', atOnce],
  );
  const ids = rows.map((row) => textIn(row, 'id'));
  const last = ids.at(-1);
  if (last === undefined) {
    await analyzeGrown(session, 'events', 0, head.events);
    await writeHead(session, { ...head, derivation, deriving: null, derivedTo: '' });
    return 0;
  }
  await writeDerived(session, await loadPart(session, { units: ids }), [], schemes);
  await writeHead(session, { ...head, derivation: null, deriving: derivation, derivedTo: last });
  return ids.length;
}
