import type { DigitalRate } from './designToolPenetration.js';
import { withoutDrift } from './withoutDrift.js';

/** How the rates of firms become one: each firm's ratio alike, or each process alike. */
export type RateMethod = 'mean-of-ratios' | 'ratio-of-sums';

/**
 * The share of key processes under numerical control (关键工序数控化率). The method has to be named: the official weighting
 * is not published, and the two give different rates. Firms without a key process are left out and given back, as are those
 * whose numbers cannot be.
 *
 * @param firms `key`: their key processes; `nc`: those under numerical control
 * @example
 * const firms = [{ nc: 9, key: 10 }, { nc: 10, key: 40 }]
 * keyProcessNcRate(firms, { method: 'mean-of-ratios' }).rate //=> 57.5
 * keyProcessNcRate(firms, { method: 'ratio-of-sums' }).rate //=> 38
 */
export function keyProcessNcRate<F extends { nc: number; key: number }>(
  firms: readonly F[],
  options: { method: RateMethod },
): DigitalRate<F, RateMethod> {
  const { method } = options;
  const counts = ({ nc, key }: F) => key > 0 && nc >= 0 && nc <= key;
  const taken = firms.filter(counts);
  const excluded = firms.filter((firm) => !counts(firm));
  const sum = (of: (firm: F) => number) => taken.reduce((total, firm) => total + of(firm), 0);
  const rate =
    method === 'mean-of-ratios'
      ? sum(({ nc, key }) => (100 * nc) / key) / taken.length
      : (100 * sum(({ nc }) => nc)) / sum(({ key }) => key);
  // A rate that is exactly at a limit has to stay there: more than 75% is not met by 75.
  return { rate: taken.length > 0 ? withoutDrift(rate) : null, method, firms: taken.length, excluded };
}
