import { matchLocale } from '../../words/vocabulary/index.js';
import { type Money, moneyUnitText } from './Money.js';

/**
 * Prints an amount of money as a record has it. `parseMoney` reads it back.
 *
 * @example
 * formatMoney({ amount: '2.5', unit: '亿元' }, { locale: 'zh-TW' }) //=> '2.5億元'
 */
export function formatMoney({ amount, unit }: Money, options: { locale: string }): string {
  const locale = matchLocale(options.locale);
  return `${amount}${locale === 'en' ? ' ' : ''}${moneyUnitText(unit, locale)}`;
}
