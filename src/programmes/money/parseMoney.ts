import { mustBeOneOf, normalForm, objectIn, textIn } from '../../words/vocabulary/internal.js';
import { fenIn } from './fenOf.js';
import { fenPlaces, type Money, type MoneyUnit, moneyUnits } from './Money.js';
import { moneyOf } from './moneyOf.js';

/** A unit that tables print: one of the library's own, or how many fen one has, as a power of ten. */
export type PrintedUnit = MoneyUnit | number;

const printedUnits: Readonly<Record<string, PrintedUnit>> = {
  元: '元',
  万元: '万元',
  万: '万元',
  亿元: '亿元',
  亿: '亿元',
  千元: 5,
  百万元: 8,
  千万元: 9,
};

/** A unit of money as tables print it; nothing where it is none. */
export function printedUnitOf(text: string): PrintedUnit | undefined {
  const word = text
    .replace(/人民币|人民幣|\s/g, '')
    .replace(/萬/g, '万')
    .replace(/億/g, '亿');
  return Object.hasOwn(printedUnits, word) ? printedUnits[word] : undefined;
}

/**
 * Reads an amount of money as printed. It must be the amount and nothing else: with 余, 约 or 近 it is no amount that can be
 * reckoned with, and below zero it is none.
 *
 * @param options `unit`: what a bare number is in, as the heading of its column says
 * @throws RegistryError `invalid-argument`, `invalid-query`
 * @example
 * parseMoney('2.5亿元') //=> { amount: '2.5', unit: '亿元' }
 * parseMoney('1,200', { unit: '万元' }) //=> { amount: '1200', unit: '万元' }
 * parseMoney('3000余万元') //=> undefined
 */
export function parseMoney(
  text: string,
  options: { unit?: PrintedUnit | undefined } = {},
): Money | undefined {
  const { unit: unitOfBare } = objectIn(options, 'options');
  if (typeof unitOfBare === 'string') mustBeOneOf('unit', unitOfBare, moneyUnits);
  if (textIn(text, 'text').length > 60) return undefined;
  const printed = normalForm(text).trim();
  const [, sign, digits = '', word = ''] =
    /^(?:人民[币幣]|[¥￥])?\s*(-?)\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(\D*)$/.exec(printed) ??
    [];
  const amount = digits.replaceAll(',', '');
  const unit = word === '' ? unitOfBare : printedUnitOf(word);
  if (sign !== '' || unit === undefined) return undefined;
  const fen = fenIn(amount, typeof unit === 'number' ? unit : fenPlaces[unit]);
  if (fen === undefined) return undefined;
  return typeof unit === 'number' ? moneyOf(fen) : { amount, unit };
}
