import type { Source } from '../timeline/index.js';
import type { RegistryRecord } from '../unit/index.js';
import { ColumnIndex } from './ColumnIndex.js';
import { type GrowingSource, isGrowing, type Mark } from './GrowingSource.js';
import { Roster } from './Roster.js';

type Kept = { index: ColumnIndex; mark: Mark };
type KeptPlain = { index: ColumnIndex; records: readonly RegistryRecord[]; events: Source['events'] };

const growing = new WeakMap<GrowingSource, Kept>();
/** By the list of events: callers often write the object around it anew. */
const plain = new WeakMap<Source['events'], KeptPlain>();

/**
 * The columns of a source, made on the first question and kept as long as the source. What a registry has learned since is
 * taken in; of plain data, events that were appended. Anything else that changed makes new ones.
 */
export function indexOf(source: Source): ColumnIndex {
  return isGrowing(source) ? indexOfGrowing(source) : indexOfPlain(source);
}

function indexOfGrowing(source: GrowingSource): ColumnIndex {
  const { index, mark } = growing.get(source) ?? { index: new ColumnIndex(new Roster()), mark: start };
  const { records, events } = source.changesSince(mark);
  const isRevised = records.some(({ id }) => index.roster.has(id));
  if (isRevised) {
    growing.delete(source);
    return indexOfGrowing(source);
  }
  for (const record of records) index.roster.add(record);
  for (const event of events) index.roster.take(event);
  const seen = { records: mark.records + records.length, events: mark.events + events.length };
  growing.set(source, { index, mark: seen });
  return index;
}

const start: Mark = { records: 0, events: 0 };

function indexOfPlain(source: Source): ColumnIndex {
  const { units, enterprises = [], events } = source;
  const records = [...units, ...enterprises];
  const kept = plain.get(events);
  const isKept = kept && beginsWith(events, kept.events) && records.length === kept.records.length;
  const index = isKept && beginsWith(records, kept.records) ? kept.index : new ColumnIndex(new Roster());
  if (index !== kept?.index) for (const record of records) index.roster.add(record);
  const seen = index === kept?.index ? kept.events.length : 0;
  for (let at = seen; at < events.length; at += 1) {
    const event = events[at];
    if (event) index.roster.take(event);
  }
  if (index !== kept?.index || seen < events.length)
    plain.set(events, { index, records, events: [...events] });
  return index;
}

/** Whether a list is an earlier one, or that with more behind it. */
function beginsWith<T>(list: readonly T[], earlier: readonly T[]): boolean {
  if (list.length < earlier.length) return false;
  for (let at = 0; at < earlier.length; at += 1) if (list[at] !== earlier[at]) return false;
  return true;
}
