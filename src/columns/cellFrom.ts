import type { Cell, TierCount } from '../count/index.js';
import type { Scheme } from '../title/index.js';

/** A cell from its numbers: total, uncertain, how many count under each tier, lowest first, and how many more may reach each. */
export function cellFrom({ tiers, ladder = true }: Scheme, numbers: Int32Array): Cell {
  const [total = 0, uncertain = 0] = numbers;
  // On a ladder each thing is under one tier, its highest.
  let above = total;
  const counts = tiers.map((tier, rank): TierCount => {
    const exact = numbers[2 + rank] ?? 0;
    const atOrAbove = ladder ? above : exact;
    above -= exact;
    return { tier, exact, atOrAbove, uncertain: numbers[2 + tiers.length + rank] ?? 0 };
  });
  return { total, uncertain, tiers: counts };
}
