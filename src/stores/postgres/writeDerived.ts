import type { Scheme } from '../../records/title/index.js';
import { derivedRows } from './derivedRows.js';
import { insertRows } from './insertRows.js';
import type { Part } from './Part.js';
import type { Session } from './Port.js';

/** Writes what follows from the histories of a part, in the place of what followed before. */
export async function writeDerived(session: Session, part: Part, own: readonly Scheme[]): Promise<void> {
  const { owned, tenures, exceptions } = derivedRows(part, own);
  const pairs = JSON.stringify(owned);
  for (const table of ['tenures', 'exceptions'])
    await session.query(
      `DELETE FROM green_registry.${table} AS old USING jsonb_to_recordset($1::jsonb) AS one(owner text, unit text)
        WHERE old.owner = one.owner AND old.unit = one.unit`,
      [pairs],
    );
  await insertRows(session, 'tenures', tenures);
  await insertRows(session, 'exceptions', exceptions);
}
