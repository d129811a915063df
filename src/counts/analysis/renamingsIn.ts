import { effectiveFacts, pushTo, type Source, within } from '../../records/timeline/internal.js';
import { type BlurredDate, dayNumber, spanOf } from '../../words/calendar/internal.js';
import type { Comparison } from './Comparison.js';
import type { Move } from './Move.js';
import type { CountedEntry } from './thingsOf.js';

/** A renaming of a unit that counts, or of the enterprise behind it. */
export type Renaming = {
  /** Whether it certainly lies in between, and the thing certainly counts. */
  certain: boolean;
  /** What was renamed: a unit or an enterprise. */
  id: string;
  name: string;
  on: BlurredDate;
  entry: CountedEntry;
};

/** The renamings between two moments among the things that count, or may, at the later one. */
export function renamingsIn(source: Source, moves: readonly Move[], { from, to }: Comparison): Renaming[] {
  const renamed = new Map<string, { name: string; on: BlurredDate; certain: boolean }[]>();
  for (const fact of effectiveFacts(source.events, to)) {
    if (fact.type !== 'renamed') continue;
    const { unit, name, on } = fact;
    const when = within(spanOf(on), dayNumber(from.asOf) + 1, dayNumber(to.asOf) + 1);
    if (when !== 'no') pushTo(renamed, unit, { name, on, certain: when === 'yes' });
  }
  return moves.flatMap(({ after: entry }) => {
    if (!entry) return [];
    const ids = new Set([
      ...(entry.enterprise ? [entry.enterprise] : []),
      ...entry.bearers.map(({ id }) => id),
    ]);
    return [...ids].flatMap((id) => {
      const own = renamed.get(id) ?? [];
      return own.map((one) => ({ ...one, certain: one.certain && entry.certain, id, entry }));
    });
  });
}
