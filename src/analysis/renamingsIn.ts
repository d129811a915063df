import { type BlurredDate, dayNumber, spanOf } from '../calendar/index.js';
import { effectiveFacts, type Source, within } from '../timeline/index.js';
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
  const renamed = effectiveFacts(source.events, to).flatMap((fact) => {
    if (fact.type !== 'renamed') return [];
    const when = within(spanOf(fact.on), dayNumber(from.asOf) + 1, dayNumber(to.asOf) + 1);
    return when === 'no' ? [] : [{ ...fact, certain: when === 'yes' }];
  });
  return moves.flatMap(({ after: entry }) => {
    if (!entry) return [];
    const ids = [entry.enterprise, ...entry.bearers.map(({ id }) => id)];
    return renamed
      .filter(({ unit }) => ids.includes(unit))
      .map(({ unit: id, name, on, certain }) => ({ certain: certain && entry.certain, id, name, on, entry }));
  });
}
