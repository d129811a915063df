import type { Cell } from '../count/index.js';
import type { Scheme } from '../title/index.js';

/**
 * A cell from numbers that begin at a place: total, uncertain, how many count under each tier, lowest first, and how many more
 * may reach each.
 */
export function cellFrom({ tiers, ladder = true }: Scheme, numbers: Int32Array, start: number): Cell {
  const at = (place: number) => numbers[start + place] ?? 0;
  const cell: Cell = { total: at(0), uncertain: at(1), tiers: [] };
  let above = 0;
  for (let rank = tiers.length - 1; rank >= 0; rank -= 1) {
    const exact = at(2 + rank);
    above = ladder ? above + exact : exact;
    const uncertain = at(2 + tiers.length + rank);
    cell.tiers.push({ tier: tiers[rank] ?? '', exact, atOrAbove: above, uncertain });
  }
  cell.tiers.reverse();
  return cell;
}
