import type { Cell } from '../count/index.js';
import type { Scheme } from '../title/index.js';
import type { Count } from './Count.js';
import { cellFrom } from './cellFrom.js';
import { type Edges, no, unknown, yes } from './Edges.js';
import { slotFinder } from './slotFinder.js';

/** What a sweep reads. */
export type Sweep = {
  scheme: Scheme;
  /** Ascending. */
  days: readonly number[];
  rows: number;
  edges: Edges;
  caps: Uint8Array | undefined;
};

/** The numbers of each code: of every answer, one a day. */
const answers = 3;

/**
 * Counts every row as a thing of its own.
 *
 * @param codes by row: its group and its tier in one
 * @param ranks by code: the rank of the tier
 */
export function sweepTitles(sweep: Sweep, codes: Int32Array, ranks: readonly number[]): Count {
  const { days } = sweep;
  const numbers = new Int32Array(ranks.length * answers * days.length);
  if (days.length === 1) countDay(sweep, codes, numbers);
  else countDays(sweep, codes, numbers);
  const tiers = sweep.scheme.tiers.length;
  const isLadder = sweep.scheme.ladder !== false;
  return {
    cells: (some) => cellsOf(some, ranks, numbers, sweep),
    addTo: (sums, start, code) => {
      const at = code * answers * days.length;
      const certain = numbers[at + yes * days.length] ?? 0;
      const unsure = numbers[at + unknown * days.length] ?? 0;
      const rank = ranks[code] ?? 0;
      sums[start] = (sums[start] ?? 0) + certain;
      sums[start + 1] = (sums[start + 1] ?? 0) + unsure;
      if (tiers === 0) return;
      sums[start + 2 + rank] = (sums[start + 2 + rank] ?? 0) + certain;
      if (unsure === 0) return;
      for (let tier = isLadder ? 0 : rank; tier <= rank; tier += 1) {
        sums[start + 2 + tiers + tier] = (sums[start + 2 + tiers + tier] ?? 0) + unsure;
      }
    },
  };
}

function countDay({ days, rows, edges, caps }: Sweep, codes: Int32Array, numbers: Int32Array): void {
  const { may, sure, doubt, over } = edges;
  const [day = 0] = days;
  for (let row = 0; row < rows; row += 1) {
    if (day < (may[row] ?? 0) || day >= (over[row] ?? 0)) continue;
    let answer = day >= (sure[row] ?? 0) && day < (doubt[row] ?? 0) ? yes : unknown;
    if (caps && (caps[row] ?? no) < answer) answer = caps[row] ?? no;
    const at = (codes[row] ?? 0) * answers + answer;
    numbers[at] = (numbers[at] ?? 0) + 1;
  }
}

/** What begins on a day is added there, what ends is taken away; reading sums it up. */
function countDays({ days, rows, edges, caps }: Sweep, codes: Int32Array, numbers: Int32Array): void {
  const { may, sure, doubt, over } = edges;
  const slots = days.length;
  const slotOf = slotFinder(days);
  const last = days.at(-1) ?? 0;
  const add = (start: number, from: number, until: number) => {
    if (from >= until) return;
    numbers[start + from] = (numbers[start + from] ?? 0) + 1;
    if (until < slots) numbers[start + until] = (numbers[start + until] ?? 0) - 1;
  };
  for (let row = 0; row < rows; row += 1) {
    const cap = caps ? (caps[row] ?? no) : yes;
    const [mayFrom, sureFrom] = [may[row] ?? 0, sure[row] ?? 0];
    const [doubtFrom, overFrom] = [doubt[row] ?? 0, over[row] ?? 0];
    if (cap === no || mayFrom > last) continue;
    const from = slotOf(mayFrom);
    const until = slotOf(overFrom);
    // Most dates are exact.
    const certain = sureFrom === mayFrom ? from : slotOf(sureFrom);
    const doubtful = doubtFrom === overFrom ? until : slotOf(doubtFrom);
    const start = (codes[row] ?? 0) * answers * slots;
    if (cap === unknown || certain >= doubtful) add(start + unknown * slots, from, until);
    else {
      add(start + unknown * slots, from, Math.min(certain, until));
      add(start + yes * slots, certain, doubtful);
      add(start + unknown * slots, doubtful, until);
    }
  }
}

/** Sums up what began and ended under some codes. */
function cellsOf(
  codes: readonly number[],
  ranks: readonly number[],
  numbers: Int32Array,
  { scheme, days }: Sweep,
): Cell[] | undefined {
  const slots = days.length;
  const isLadder = scheme.ladder !== false;
  const exact = Array.from({ length: Math.max(1, scheme.tiers.length) }, () => 0);
  const unsure = exact.map(() => 0);
  let found = false;
  const cells = days.map((_, slot): Cell => {
    for (const code of codes) {
      const rank = ranks[code] ?? 0;
      const start = code * answers * slots + slot;
      exact[rank] = (exact[rank] ?? 0) + (numbers[start + yes * slots] ?? 0);
      unsure[rank] = (unsure[rank] ?? 0) + (numbers[start + unknown * slots] ?? 0);
    }
    const [total, uncertain] = [sumOf(exact), sumOf(unsure)];
    found ||= total + uncertain > 0;
    const uncertainAt = isLadder ? unsure.map((_, rank) => sumOf(unsure.slice(rank))) : unsure;
    return cellFrom(scheme, { total, uncertain, exact, uncertainAt });
  });
  return found ? cells : undefined;
}

function sumOf(numbers: readonly number[]): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
