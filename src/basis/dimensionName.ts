import type { Dimension } from '../count/index.js';
import { type Locale, matchLocale } from '../vocabulary/index.js';
import type { BasisTexts } from './BasisTexts.js';
import { basisTextsEn } from './basisTexts.en.js';
import { basisTextsZhCN } from './basisTexts.zh-CN.js';
import { basisTextsZhTW } from './basisTexts.zh-TW.js';

const names: Readonly<Record<Locale, BasisTexts['dimensions']>> = {
  en: basisTextsEn.dimensions,
  'zh-CN': basisTextsZhCN.dimensions,
  'zh-TW': basisTextsZhTW.dimensions,
};

/**
 * Names what a count is grouped or filtered by, as its basis sentence does.
 *
 * @example
 * dimensionName('chain', { locale: 'zh-CN' }) //=> '重点产业链'
 */
export function dimensionName(dimension: Dimension | 'tier', options: { locale: string }): string {
  return names[matchLocale(options.locale)][dimension];
}
