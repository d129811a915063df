import { fenOf } from './fenOf.js';
import type { Money } from './Money.js';

/**
 * An amount of money in yuan, as targets and charts take it.
 *
 * @throws RegistryError `invalid-money`
 * @example
 * yuanOf({ amount: '2.5', unit: '亿元' }) //=> 250000000
 */
export function yuanOf(money: Money): number {
  return Number(fenOf(money)) / 100;
}
