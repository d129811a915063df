import { objectIn, RegistryError, textIn } from '../../words/vocabulary/internal.js';
import { fenPlaces, type Money } from './Money.js';

/**
 * An amount of money in fen, exactly.
 *
 * @throws RegistryError `invalid-money` where it is no amount, is below zero or has parts of a fen; `invalid-argument`
 * @example
 * fenOf({ amount: '2.5', unit: '亿元' }) //=> 25000000000n
 */
export function fenOf(money: Money): bigint {
  const { amount, unit } = objectIn(money, 'money');
  const places = Object.hasOwn(fenPlaces, textIn(unit, 'money.unit')) ? fenPlaces[unit] : undefined;
  const fen = places === undefined ? undefined : fenIn(textIn(amount, 'money.amount'), places);
  if (fen === undefined) throw new RegistryError('invalid-money', { received: `${amount}${unit}` });
  return fen;
}

/** The fen in a plain decimal number; nothing where it is none, or has parts of a fen. */
export function fenIn(amount: string, places: number): bigint | undefined {
  const [, whole, fraction = ''] = /^(\d{1,16})(?:\.(\d{1,12}))?$/.exec(amount) ?? [];
  if (whole === undefined) return undefined;
  const parts = fraction.replace(/0+$/, '');
  return parts.length > places ? undefined : BigInt(whole + parts.padEnd(places, '0'));
}
