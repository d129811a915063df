import * as fc from 'fast-check';
import type { Fact, RegistryEvent, UnitEvent } from 'green-manufacturing-registry';
import { arbitraryHistory, blurred, dayAt, type History, opened } from './histories.js';

/** A history as a registry keeps it: with the day on which each event was learned, and with corrections. */
export type RecordedHistory = Omit<History, 'events'> & { events: RegistryEvent[] };

/** The day a number of days after the first on which something is learned. */
export function learnedAt(offset: number): string {
  return new Date(Date.UTC(2023, 5, 1 + offset)).toISOString().slice(0, 10);
}

const learned = fc.integer({ min: 0, max: 20 });

const titles = fc.constantFrom('continue' as const, 'lapse' as const, 'review' as const);
const day = fc.integer({ min: 0, max: 1100 }).map(dayAt);
const arbitraryEnd: fc.Arbitrary<UnitEvent> = fc.oneof<fc.Arbitrary<UnitEvent>[]>(
  fc.record({
    type: fc.constant('merged' as const),
    unit: fc.constantFrom('f2', 's1'),
    into: fc.constant('f1'),
    on: day,
    titles,
  }),
  fc.record({ type: fc.constant('closed' as const), unit: fc.constantFrom('p1', 'd1'), on: day, titles }),
  fc.record({
    type: fc.constant('split' as const),
    unit: fc.constant('f1'),
    into: fc.constant<string[]>(['f2']),
    on: day,
    titles,
  }),
);

/** What happened may be taken back, or told with another day. */
function correctionOf(
  event: Fact,
  { day, retract, at }: { day: string; retract: boolean; at: number },
): RegistryEvent {
  const about = {
    type: 'corrected',
    unit: event.unit,
    event: event.id ?? '',
    recordedAt: learnedAt(at),
  } as const;
  return retract ? about : { ...about, replacement: { ...event, id: `${event.id} again`, on: day } };
}

const exact = arbitraryHistory({ rewon: true });

/** Histories with exact and blurred dates, mergers, closings, splits, corrections, all learned at some time. */
export const recordedHistories: fc.Arbitrary<RecordedHistory> = fc
  .tuple(
    fc.oneof(
      exact,
      blurred(exact).map(({ known }) => known),
      opened(exact).map(({ known }) => known),
    ),
    fc.uniqueArray(arbitraryEnd, { selector: ({ unit }) => unit, maxLength: 2 }),
  )
  .chain(([history, ends]) => {
    const facts = [...history.events, ...ends.map((event, at): Fact => ({ ...event, id: `end ${at}` }))];
    const length = { minLength: facts.length, maxLength: facts.length };
    const change = fc.option(
      fc.record({ day, retract: fc.boolean(), at: fc.integer({ min: 21, max: 40 }) }),
      {
        freq: 4,
      },
    );
    return fc.tuple(fc.array(learned, length), fc.array(change, length)).map(([when, changes]) => {
      const events = facts.flatMap((event, at): RegistryEvent[] => {
        const correction = changes[at];
        const known = { ...event, recordedAt: learnedAt(when[at] ?? 0) };
        return correction ? [known, correctionOf(event, correction)] : [known];
      });
      return { ...history, events };
    });
  });

/** A day of knowledge, before, among and after those on which something is learned. */
export const knowledgeDays = fc.integer({ min: -1, max: 41 }).map(learnedAt);
