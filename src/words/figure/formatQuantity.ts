import { matchLocale } from '../vocabulary/index.js';
import { figureWords } from './figureWords.js';
import { type Quantity, zerosOf } from './Quantity.js';

/**
 * Prints a figure. `parseQuantity` reads it back with the same value, boundary, unit and aspiration; a scale word stays
 * where the language has it, and units are printed as they are.
 *
 * @example
 * formatQuantity({ value: 35000, boundary: 'more-than', scale: '万', unit: '家' }, { locale: 'zh-CN' }) //=> '超过3.5万家'
 * formatQuantity({ value: 35000, boundary: 'at-least', unit: '%' }, { locale: 'en' }) //=> 'at least 35,000%'
 */
export function formatQuantity(quantity: Quantity, options: { locale: string }): string {
  const locale = matchLocale(options.locale);
  const words = figureWords[locale];
  const { value, boundary, scale, unit, aspirational } = quantity;
  const scaleWord = scale && words.scales[scale];
  const scaled = scale && scaleWord ? value / 10 ** zerosOf[scale] : value;
  // A number that the scale does not make short is written out.
  const short = /^-?\d+(\.\d{1,6})?$/.test(String(scaled));
  const number = words.grouped ? group(String(short ? scaled : value)) : String(short ? scaled : value);
  const space = locale === 'en' && unit !== undefined && unit !== '%' ? ' ' : '';
  return [
    aspirational ? words.aspirational : '',
    words.boundaries[boundary],
    number,
    short ? (scaleWord ?? '') : '',
    space,
    unit ?? '',
  ].join('');
}

function group(number: string): string {
  const [whole = '', ...fraction] = number.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}
