import type { Source } from '../timeline/index.js';
import { ColumnIndex } from './ColumnIndex.js';
import { type GrowingSource, isGrowing, type Mark } from './GrowingSource.js';
import { Roster } from './Roster.js';

type Kept = { index: ColumnIndex; mark: Mark };
type KeptPlain = { index: ColumnIndex; records: number };

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
  const { roster } = index;
  if (roster.size > 0 && records.some(({ id }) => roster.has(id))) {
    growing.delete(source);
    return indexOfGrowing(source);
  }
  roster.add(records);
  roster.take(events);
  // Now, so that the first thing that is learned later costs no more than the next.
  roster.tieAll();
  const seen = { records: mark.records + records.length, events: mark.events + events.length };
  growing.set(source, { index, mark: seen });
  return index;
}

const start: Mark = { records: 0, events: 0 };

function indexOfPlain(source: Source): ColumnIndex {
  const { units, enterprises = [], events } = source;
  const kept = plain.get(events);
  const records = units.length + enterprises.length;
  const known = kept?.index.roster;
  if (
    kept?.records === records &&
    known &&
    known.events.length <= events.length &&
    isSame(known.events.length, (at) => events[at] === known.events.at(at)) &&
    isSame(units.length, (at) => units[at] === known.recordOf(at)) &&
    isSame(enterprises.length, (at) => enterprises[at] === known.recordOf(units.length + at))
  ) {
    known.take(events, known.events.length);
    return kept.index;
  }
  const roster = new Roster();
  roster.add(enterprises.length > 0 ? [...units, ...enterprises] : units);
  roster.take(events);
  const index = new ColumnIndex(roster);
  plain.set(events, { index, records });
  return index;
}

/** Whether so many places hold the same. Records of one id have one place between them: they are never found the same. */
function isSame(length: number, holds: (at: number) => boolean): boolean {
  for (let at = 0; at < length; at += 1) if (!holds(at)) return false;
  return true;
}
