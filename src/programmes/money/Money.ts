import type { Locale } from '../../words/vocabulary/index.js';

/** The units in which records print money. */
export const moneyUnits = ['元', '万元', '亿元'] as const;

export type MoneyUnit = (typeof moneyUnits)[number];

/** An amount of money as a record prints it: `{ amount: '2.5', unit: '亿元' }`. */
export type Money = { amount: string; unit: MoneyUnit };

/** How many fen, the smallest part, one of a unit has, as a power of ten. */
export const fenPlaces: Readonly<Record<MoneyUnit, number>> = { 元: 2, 万元: 6, 亿元: 10 };

const traditional: Readonly<Record<MoneyUnit, string>> = { 元: '元', 万元: '萬元', 亿元: '億元' };

/** A unit of money as it is written in a language. */
export function moneyUnitText(unit: MoneyUnit, locale: Locale): string {
  return locale === 'zh-TW' ? traditional[unit] : unit;
}
