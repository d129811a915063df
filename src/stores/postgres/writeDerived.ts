import type { RegistryEvent } from '../../records/event/index.js';
import type { Scheme } from '../../records/title/index.js';
import { derivedRowsBy } from './derivedRows.js';
import { insertRows } from './insertRows.js';
import { type Part, tieOf } from './Part.js';
import type { Session } from './Port.js';

/** So many units are derived at once: their rows need not all be in memory. */
const atOnce = 2000;

/**
 * Writes what follows from the histories of a part and from events that are new, in the place of what followed before.
 *
 * @param part as it was before the events
 */
export async function writeDerived(
  session: Session,
  part: Part,
  events: readonly RegistryEvent[],
  own: readonly Scheme[],
): Promise<void> {
  const tied = new Set([...part.tied, ...events.flatMap((event) => tieOf(event) ?? [])]);
  const derive = derivedRowsBy({ ...part, events: [...part.events, ...events], tied }, own);
  // Nothing that may change follows from units without events.
  const known = new Set(part.events.map(({ unit }) => unit));
  const units = [...part.units];
  for (let from = 0; from < units.length; from += atOnce) {
    const { owned, tenures, staged, exceptions } = derive(units.slice(from, from + atOnce));
    const before = owned.filter(({ unit }) => known.has(unit));
    for (const table of before.length > 0 ? ['tenures', 'staged', 'exceptions'] : [])
      await session.query(
        `DELETE FROM green_registry.${table} AS old USING unnest($1::text[], $2::text[]) AS one(owner, unit)
          WHERE old.owner = one.owner AND old.unit = one.unit`,
        [before.map(({ owner }) => owner), before.map(({ unit }) => unit)],
      );
    await insertRows(session, 'tenures', tenures);
    await insertRows(session, 'staged', staged);
    await insertRows(session, 'exceptions', exceptions);
  }
}
