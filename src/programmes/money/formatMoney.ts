import { matchLocale } from '../../words/vocabulary/index.js';
import { fenOf } from './fenOf.js';
import { type Money, moneyUnitText } from './Money.js';

/**
 * Prints an amount of money as a record has it. `parseMoney` reads it back.
 *
 * @throws RegistryError as `fenOf`
 * @example
 * formatMoney({ amount: '2.5', unit: '亿元' }, { locale: 'zh-TW' }) //=> '2.5億元'
 */
export function formatMoney(money: Money, options: { locale: string }): string {
  fenOf(money);
  const { amount, unit } = money;
  const locale = matchLocale(options.locale);
  return `${amount}${locale === 'en' ? ' ' : ''}${moneyUnitText(unit, locale)}`;
}
