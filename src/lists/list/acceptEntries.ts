import type { TitleEvent } from '../../records/event/index.js';
import type { Enterprise, Unit } from '../../records/unit/index.js';
import { iterableIn, objectIn } from '../../words/vocabulary/internal.js';
import type { ListEntry } from './ListEntry.js';

/** What a registry is to add and to record. */
export type AcceptedRecords = { enterprises: Enterprise[]; units: Unit[]; events: TitleEvent[] };

type AcceptOptions = { when?: (entry: ListEntry) => boolean };

/**
 * Turns the entries that a caller accepts into records: units and enterprises that the register does not know yet, each
 * once, and the events of all. An entry that may be one of several known units is never accepted before it is decided; a
 * table of new names is for `applyNotice`.
 *
 * @param options `when`: which entries; by default those without a doubt
 * @example
 * const rows = [['绿色工厂公示名单'], ['企业名称'], ['天津电力机车有限公司'], ['宝钢']]
 * const reading = readList(rows, { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2022-01-15' })
 * acceptEntries(reading).units.map(({ id }) => id) //=> ['factory/天津电力机车有限公司']
 */
export function acceptEntries(
  reading: { readonly entries: Iterable<ListEntry> },
  options: AcceptOptions = {},
): AcceptedRecords {
  const { when = ({ doubts }) => doubts.length === 0 } = objectIn<AcceptOptions>(options, 'options');
  const enterprises = new Map<string, Enterprise>();
  const units = new Map<string, Unit>();
  const events: TitleEvent[] = [];
  for (const entry of iterableIn(objectIn(reading, 'reading').entries, 'reading.entries')) {
    objectIn(objectIn(entry, 'reading.entries').match, 'reading.entries.match');
    const { unit, enterprise, event, match } = entry;
    if (!unit || match.status === 'ambiguous' || entry.table === 'renamed' || !when(entry)) continue;
    if (match.status === 'new') {
      if (!units.has(unit.id)) units.set(unit.id, unit);
      if (enterprise && match.enterprise === undefined && !enterprises.has(enterprise.id)) {
        enterprises.set(enterprise.id, enterprise);
      }
    }
    if (event) events.push(event);
  }
  return { enterprises: [...enterprises.values()], units: [...units.values()], events };
}
