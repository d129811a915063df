import { formatQuantity, type Quantity } from '../figure/index.js';
import { textsIn } from './textsIn.js';

/** How the amounts of one chart are printed. */
export type Amounts = {
  /** One on the axis is so much. */
  divisor: number;
  /** What the axis counts; empty where it is plain numbers. */
  unit: string;
  print: (quantity: Quantity | number) => string;
};

/** Finds how a language prints amounts up to a size: 1500亿元, 150 billion yuan. */
export function amountsIn(unit: string | undefined, largest: number, options: { locale: string }): Amounts {
  const { scales, units } = textsIn(options.locale);
  const {
    from: divisor,
    scale,
    name,
  } = scales.find(({ from }) => largest >= from) ?? { from: 1, scale: undefined, name: '' };
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
      options,
    );
  };
  return { divisor, unit: `${name}${word}`.trim(), print };
}
