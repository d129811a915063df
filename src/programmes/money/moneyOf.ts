import { mustBeOneOf, RegistryError, shown } from '../../words/vocabulary/internal.js';
import { fenPlaces, type Money, type MoneyUnit, moneyUnits } from './Money.js';

/**
 * An amount of fen as money: in the asked unit, or in the largest of which there is one whole.
 *
 * @throws RegistryError `invalid-money` for what is no whole number of fen of at least 0, `invalid-query`
 * @example
 * moneyOf(30000000n) //=> { amount: '30', unit: '万元' }
 * moneyOf(30000000n, '元') //=> { amount: '300000', unit: '元' }
 */
export function moneyOf(fen: bigint, unit: MoneyUnit = largestFor(fen)): Money {
  mustBeOneOf('unit', unit, moneyUnits);
  if (typeof fen !== 'bigint' || fen < 0n) throw new RegistryError('invalid-money', { received: shown(fen) });
  const digits = String(fen).padStart(fenPlaces[unit] + 1, '0');
  const point = digits.length - fenPlaces[unit];
  const fraction = digits.slice(point).replace(/0+$/, '');
  return { amount: [digits.slice(0, point), fraction].filter(Boolean).join('.'), unit };
}

function largestFor(fen: bigint): MoneyUnit {
  return moneyUnits.findLast((unit) => fen >= 10n ** BigInt(fenPlaces[unit])) ?? '元';
}
