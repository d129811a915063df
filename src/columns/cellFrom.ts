import type { Cell } from '../count/index.js';
import type { Scheme } from '../title/index.js';

/**
 * A cell from the numbers of each tier.
 *
 * @param exact how many count under each tier, lowest first
 * @param uncertain how many more may reach it
 */
export function cellFrom(
  { tiers, ladder = true }: Scheme,
  numbers: { total: number; uncertain: number; exact: readonly number[]; uncertainAt: readonly number[] },
): Cell {
  const { total, uncertain, exact, uncertainAt } = numbers;
  const cell: Cell = { total, uncertain, tiers: [] };
  let above = 0;
  for (let rank = tiers.length - 1; rank >= 0; rank -= 1) {
    const here = exact[rank] ?? 0;
    above = ladder ? above + here : here;
    cell.tiers.push({
      tier: tiers[rank] ?? '',
      exact: here,
      atOrAbove: above,
      uncertain: uncertainAt[rank] ?? 0,
    });
  }
  cell.tiers.reverse();
  return cell;
}
