import { type Confidence, numberIn } from '../vocabulary/internal.js';
import { tidy } from './tidy.js';

/** One line of a published ledger: what a list added and removed, and the total that was printed, if one was. */
export type LedgerRow = {
  /** The list or year that the line is about. */
  list: string;
  added: number;
  /** Left out where none was stated; the step then assumes none and says so. */
  removed?: number;
  /** The published total after this list. */
  published?: number;
  /** What `added` rests on: a notice, or rows counted by hand. */
  basis?: 'notice' | 'row-count';
  source?: string;
  confidence?: Confidence;
};

/** One step: previous + added − removed, against the published total. */
export type LedgerStep = LedgerRow & {
  previous: number;
  /** What the step adds up to. */
  total: number;
  /** `equal` and `differs` compare with the published total; `arithmetic-only` has none to compare with. */
  verdict: 'equal' | 'differs' | 'arithmetic-only';
  /** `published` minus `total`. */
  difference?: number;
  /** The step rests on a number that nobody stated. */
  assumed: 'removed'[];
};

/**
 * Closes a ledger of published aggregates step by step. Each step starts from the last published total, or from the
 * arithmetic where none was published, so that one mistake does not run on.
 *
 * @param rows in order of time
 * @param options `opening`: the total before the first row, 0 where nothing came before
 * @throws RegistryError `invalid-argument` for what is no number
 * @example
 * closeLedger([{ list: '2021', added: 0, published: 2783 }, { list: '2022', added: 874, removed: 41, published: 3616 }], { opening: 2783 })
 *   .map(({ total, verdict }) => [total, verdict]) //=> [[2783, 'equal'], [3616, 'equal']]
 */
export function closeLedger(rows: readonly LedgerRow[], options: { opening?: number } = {}): LedgerStep[] {
  let previous = numberIn(options.opening ?? 0, 'opening');
  return rows.map((row) => {
    const { added, removed = 0, published } = row;
    const total = tidy(previous + numberIn(added, 'added') - numberIn(removed, 'removed'));
    const step: Omit<LedgerStep, 'verdict'> = {
      ...row,
      previous,
      total,
      assumed: row.removed === undefined ? ['removed'] : [],
    };
    previous = total;
    if (published === undefined) return { ...step, verdict: 'arithmetic-only' };
    previous = numberIn(published, 'published');
    const difference = tidy(published - total);
    return { ...step, verdict: difference ? 'differs' : 'equal', difference };
  });
}
