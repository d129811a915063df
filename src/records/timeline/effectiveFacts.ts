import { type Day, dayNumber } from '../../words/calendar/internal.js';
import { RegistryError } from '../../words/vocabulary/index.js';
import type { Fact, RegistryEvent } from '../event/index.js';
import { eventIdOf } from '../title/index.js';
import { pushTo } from './pushTo.js';

/**
 * The facts that stand once every correction known by a day has been applied. A corrected event leaves, its replacement
 * takes its place; a correction that is itself corrected is undone.
 *
 * @throws RegistryError `unknown-event`, `already-corrected`; `invalid-day` or `recorded-at-missing` for `knownAt`
 */
export function effectiveFacts(
  events: readonly RegistryEvent[],
  options: { knownAt?: Day | undefined } = {},
): Fact[] {
  const { knownAt } = options;
  if (knownAt !== undefined) dayNumber(knownAt);
  const known = knownAt === undefined ? events : events.filter((event) => isKnown(event, knownAt));
  const facts = known.filter((event) => event.type !== 'corrected');
  if (facts.length === known.length) return facts;
  return saidIn(known).flatMap((saying) => {
    return saying.event.type !== 'corrected' && stands(saying) ? saying.event : [];
  });
}

function isKnown(event: RegistryEvent, knownAt: Day): boolean {
  const { unit, recordedAt } = event;
  if (recordedAt === undefined)
    throw new RegistryError('recorded-at-missing', { unit, event: eventIdOf(event) });
  return recordedAt <= knownAt;
}

/** The corrections that put events aside, by event. Those that were themselves undone do not. */
export function correctionsOf(events: readonly RegistryEvent[]): Map<RegistryEvent, RegistryEvent> {
  const aside = new Map<RegistryEvent, RegistryEvent>();
  for (const { event, setAsideBy } of saidIn(events)) {
    if (setAsideBy && correctionStands(setAsideBy)) aside.set(event, setAsideBy.event);
  }
  return aside;
}

/** An event as it was said: in the log, or as the replacement in a correction. */
type Saying = { event: RegistryEvent; within?: Saying; setAsideBy?: Saying };

/** Everything that was said, in the order in which it was learned, each correction pointed at what it sets aside. */
function saidIn(events: readonly RegistryEvent[]): Saying[] {
  const day = ({ recordedAt = '' }: RegistryEvent) => recordedAt;
  const corrections = events.filter((event) => event.type === 'corrected');
  corrections.sort((a, b) => Number(day(a) > day(b)) - Number(day(a) < day(b)));
  const said = [...events.filter((event) => event.type !== 'corrected'), ...corrections].flatMap((event) => {
    const saying: Saying = { event };
    const inside = event.type === 'corrected' && event.replacement;
    return inside ? [saying, { event: inside, within: saying }] : [saying];
  });
  aim(said);
  return said;
}

/** A fact stands unless a standing correction sets it aside, or the correction that it stands in does not stand. */
function stands({ within, setAsideBy }: Saying): boolean {
  return !(setAsideBy && correctionStands(setAsideBy)) && (!within || correctionStands(within));
}

/** Each correction of a correction turns the answer round. */
function correctionStands({ setAsideBy }: Saying): boolean {
  let standing = true;
  for (let by = setAsideBy; by; by = by.setAsideBy) standing = !standing;
  return standing;
}

/** Points every correction at what it sets aside. The second correction of one id is about the replacement of the first. */
function aim(said: readonly Saying[]): void {
  const waiting = new Map<string, Saying[]>();
  const name = (unit: string, id: string) => JSON.stringify([unit, id]);
  for (const saying of said) pushTo(waiting, name(saying.event.unit, eventIdOf(saying.event)), saying);
  for (const by of said) {
    if (by.event.type !== 'corrected') continue;
    const { unit, event } = by.event;
    const named = waiting.get(name(unit, event));
    const target = named?.find((saying) => !saying.setAsideBy && saying !== by);
    if (!target || isBehind(target, by)) {
      throw new RegistryError(named ? 'already-corrected' : 'unknown-event', { unit, event });
    }
    target.setAsideBy = by;
  }
}

/** Whether a correction is set aside, at however many removes, by what it aims at. */
function isBehind(target: Saying, { setAsideBy }: Saying): boolean {
  for (let by = setAsideBy; by; by = by.setAsideBy) if (by === target) return true;
  return false;
}
