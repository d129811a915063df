import type { Labels, Locale } from '../../words/vocabulary/index.js';
import { unitText } from '../rulebook/internal.js';
import { numberText } from './foundText.js';
import type { Lack } from './lack.js';
import { promotionTextsByLocale } from './promotionTextsByLocale.js';

const outcomes: Readonly<Record<Lack['outcome'], Labels>> = {
  eligible: { en: 'eligible', 'zh-CN': '符合条件', 'zh-TW': '符合條件' },
  undetermined: { en: 'evidence missing', 'zh-CN': '材料不全', 'zh-TW': '材料不全' },
  ineligible: { en: 'not eligible', 'zh-CN': '不符合条件', 'zh-TW': '不符合條件' },
};

/** The headings of what is lacking. */
export const lackHeads: Readonly<Record<Locale, readonly string[]>> = {
  en: ['outcome', 'not met', 'no evidence', 'which are not met'],
  'zh-CN': ['结论', '未满足', '无材料', '未满足的规则'],
  'zh-TW': ['結論', '未滿足', '無材料', '未滿足的規則'],
};

/** What somebody lacks, in the cells of a row: the outcome, how many rules are not met, how many lack evidence, which are not met. */
export function lackCells({ outcome, unmet, unknown }: Lack, locale: Locale): string[] {
  const { semicolon, gap: gapText } = promotionTextsByLocale[locale];
  const which = unmet.map(({ title, gap, needed }) => {
    const unit = needed.op === 'compare' ? unitText(needed.unit, locale) : '';
    return gap === undefined ? title[locale] : `${title[locale]} (${gapText(`${numberText(gap)}${unit}`)})`;
  });
  return [outcomes[outcome][locale], String(unmet.length), String(unknown.length), which.join(semicolon)];
}
