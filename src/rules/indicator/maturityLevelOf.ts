import { maturityBands } from './maturityBands.js';
import { tidy } from './tidy.js';

/**
 * The maturity level of a GB/T 39116-2020 self-assessment by the bands of GB/T 39117-2020, or null: below 0.8 there is no
 * level, and above 5 there is no score.
 *
 * @example
 * maturityLevelOf(3.55) //=> 3
 * maturityLevelOf(0.79) //=> null
 */
export function maturityLevelOf(score: number): number | null {
  const exact = tidy(score);
  if (exact > 5) return null;
  return maturityBands.findLast(({ from }) => exact >= from)?.level ?? null;
}
