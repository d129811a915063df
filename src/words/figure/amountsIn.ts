import { matchLocale } from '../vocabulary/index.js';
import { figureWords } from './figureWords.js';
import { formatQuantity } from './formatQuantity.js';
import { type Quantity, zerosOf } from './Quantity.js';

/** How amounts of one size are printed. */
export type Amounts = {
  /** One on an axis is so much. */
  divisor: number;
  /** What an axis counts; empty where it is plain numbers. */
  unit: string;
  /** Prints one of them, to two decimals. */
  print: (quantity: Quantity | number) => string;
};

/**
 * Finds how a language prints amounts up to a size.
 *
 * @param largest the largest of the amounts, which says how they are scaled
 * @example
 * amountsIn('元', 37577002060.88, { locale: 'en' }).print(37577002060.88) //=> '37.58 billion yuan'
 * amountsIn('元', 37577002060.88, { locale: 'zh-CN' }).unit //=> '亿元'
 */
export function amountsIn(unit: string | undefined, largest: number, options: { locale: string }): Amounts {
  const locale = matchLocale(options.locale);
  const { scales, short, units } = figureWords[locale];
  const scale = short.find((one) => largest >= 10 ** zerosOf[one]);
  const divisor = scale ? 10 ** zerosOf[scale] : 1;
  const scaleWord = scale && scales[scale];
  const word = unit === undefined ? '' : (units[unit] ?? unit);
  const print = (amount: Quantity | number) => {
    const quantity: Quantity = typeof amount === 'number' ? { value: amount, boundary: 'exact' } : amount;
    const { value, boundary, aspirational } = quantity;
    return formatQuantity(
      {
        value: (Math.round((100 * value) / divisor) / 100) * divisor,
        boundary,
        ...(aspirational ? { aspirational } : {}),
        ...(scale ? { scale } : {}),
        ...(word ? { unit: word } : {}),
      },
      { locale },
    );
  };
  const space = locale === 'en' ? ' ' : '';
  return { divisor, unit: [scaleWord?.trim(), word].filter(Boolean).join(space), print };
}
