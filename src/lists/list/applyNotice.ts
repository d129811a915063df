import type { RegistryEvent } from '../../records/event/index.js';
import { heldOn, type Source, tenuresOf } from '../../records/timeline/internal.js';
import { eventIdOf, findScheme } from '../../records/title/internal.js';
import type { Enterprise, Unit } from '../../records/unit/index.js';
import { spanOf } from '../../words/calendar/internal.js';
import { listIn, objectIn } from '../../words/vocabulary/internal.js';
import { type Doubt, doubtOf } from './Doubt.js';
import { KnownIndex, type KnownUnit } from './KnownIndex.js';
import type { ListEntry } from './ListEntry.js';
import { matchNotice } from './matchNotice.js';
import { NoticeRenames } from './NoticeRenames.js';
import type { NoticeResult, NoticeStep } from './NoticeStep.js';
import { renameStep } from './renameStep.js';

/**
 * Takes a notice's three tables (new, 移出, 更名) to a register and tells what would be recorded and what is in doubt, row by
 * row. Nothing is changed. A row that several units fit, or none where one must be known, waits for a decision: plain data
 * from the row's key to the id that is meant, to be kept and passed in again with the next notice.
 *
 * @throws RegistryError `unknown-scheme`, or what the events of the register cannot be read for
 * @example
 * const park: Unit = { kind: 'park', id: 'p1', name: '泰兴经济技术开发区' }
 * const events: RegistryEvent[] = [{ type: 'title', unit: 'p1', scheme: 'green-manufacturing', tier: 'national', stage: 'recognised', on: '2018-02-11' }]
 * const rows = [['移出绿色园区名单'], ['园区名称'], ['泰兴经济技术开发区']]
 * const reading = readList(rows, { scheme: 'green-manufacturing', tier: 'national', announcedOn: '2018-10-29' })
 * applyNotice({ units: [park], events }, reading).events.map(({ unit }) => unit) //=> ['p1']
 */
export function applyNotice(
  source: Source,
  reading: { readonly entries: readonly ListEntry[] },
  options: { decisions?: Readonly<Record<string, string>> } = {},
): NoticeResult {
  const entries = listIn(objectIn(reading, 'reading').entries, 'reading.entries');
  const index = new KnownIndex(source, firstDay(entries));
  const enterprises = new Map<string, Enterprise>();
  const units = new Map<string, Unit>();
  const events = new Map<string, RegistryEvent>();
  const matched = matchNotice(entries, index, options.decisions);
  const renames = new NoticeRenames(matched);
  const steps = matched.map((entry): NoticeStep => {
    const step = stepOf(entry, index, source, renames);
    if (step.events.length === 0) return step;
    if (step.enterprise) enterprises.set(step.enterprise.id, step.enterprise);
    if (step.unit) units.set(step.unit.id, step.unit);
    // The rows of one enterprise on two lists say once that it bears a new name.
    for (const event of step.events) events.set(JSON.stringify([event.unit, eventIdOf(event)]), event);
    return step;
  });
  return {
    steps,
    enterprises: [...enterprises.values()],
    units: [...units.values()],
    events: [...events.values()],
  };
}

/** The day whose names are in force: that of the notice. */
function firstDay(entries: readonly ListEntry[]): string | undefined {
  for (const { event, rename } of entries) {
    const on = event?.on ?? rename?.on;
    if (on !== undefined) return on;
  }
  return undefined;
}

function stepOf(entry: ListEntry, index: KnownIndex, source: Source, renames: NoticeRenames): NoticeStep {
  const { at, table, match, identity, unit, enterprise, event } = entry;
  const step: NoticeStep = { at, table, match, events: [], doubts: entry.doubts };
  if (entry.unread) step.unread = entry.unread;
  if (!identity || !unit) return step;
  step.key = identity.key;
  const known =
    match.status === 'new' || match.status === 'ambiguous'
      ? undefined
      : index.unit(match.candidates[0] ?? '');
  if (table === 'renamed') return renameStep(step, entry, index, known, renames);
  if (!event || match.status === 'ambiguous') return step;
  const name = entry.texts.name ?? '';
  const open = (doubt: Doubt): NoticeStep => ({ ...step, doubts: [...step.doubts, doubt] });
  const where = { at, text: name };
  if (table === 'removed') {
    if (!known) return open(doubtOf('removal-of-unknown', { name }, where));
    const isHeld = holds(known, event, index, source);
    return isHeld
      ? { ...step, events: [event] }
      : open(doubtOf('removal-not-held', { id: known.unit.id, name }, where));
  }
  if (!known) {
    const more = enterprise && match.enterprise === undefined ? { enterprise } : {};
    return { ...step, unit, ...more, events: [event] };
  }
  if (!holds(known, event, index, source)) return { ...step, events: [event] };
  return open(doubtOf('title-held', { id: known.unit.id, name }, where));
}

/** Whether the register says, or leaves open, that a unit holds a title when a notice speaks of it. */
function holds(
  { unit }: KnownUnit,
  { scheme, tier, project, on }: NonNullable<ListEntry['event']>,
  index: KnownIndex,
  source: Source,
): boolean {
  const day = spanOf(on).last;
  return tenuresOf(index.factsOf(unit.id), findScheme(scheme, source.schemes)).some((tenure) => {
    const { name } = tenure;
    const isIt =
      name.unit === unit.id && name.tier === tier && (project === undefined || name.project === project);
    return isIt && heldOn(tenure, day) !== 'no';
  });
}
