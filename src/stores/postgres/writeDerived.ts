import type { Scheme } from '../../records/title/index.js';
import { derivedRowsBy } from './derivedRows.js';
import { insertRows } from './insertRows.js';
import type { Part } from './Part.js';
import type { Session } from './Port.js';

/** So many units are derived at once: their rows need not all be in memory. */
const atOnce = 2000;

/** Writes what follows from the histories of a part, in the place of what followed before. */
export async function writeDerived(session: Session, part: Part, own: readonly Scheme[]): Promise<void> {
  const derive = derivedRowsBy(part, own);
  const units = [...part.units];
  for (let from = 0; from < units.length; from += atOnce) {
    const { owned, tenures, staged, exceptions } = derive(units.slice(from, from + atOnce));
    for (const table of ['tenures', 'staged', 'exceptions'])
      await session.query(
        `DELETE FROM green_registry.${table} AS old USING jsonb_array_elements($1::jsonb) AS one
          WHERE old.owner = one->>0 AND old.unit = one->>1`,
        [JSON.stringify(owned)],
      );
    await insertRows(session, 'tenures', tenures);
    await insertRows(session, 'staged', staged);
    await insertRows(session, 'exceptions', exceptions);
  }
}
