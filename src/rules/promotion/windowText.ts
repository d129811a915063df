import type { Locale } from '../../words/vocabulary/index.js';
import { printingWords } from '../rulebook/index.js';
import type { WindowOnDay } from './PromotionReport.js';
import { promotionTextsByLocale } from './promotionTextsByLocale.js';

/** Who may file what until when, as a line. */
export function windowText(one: WindowOnDay, locale: Locale): string {
  const texts = promotionTextsByLocale[locale];
  if (one.status === 'unknown') return texts.windowUnknown;
  return texts.window(
    one.status,
    one.window.who[locale],
    printingWords[locale].steps[one.window.step],
    one.closes,
  );
}
