import type { Dimension } from '../counts/count/index.js';
import { matchLocale } from '../words/vocabulary/index.js';
import { textsByLocale } from './textsByLocale.js';

/**
 * Names what a count is grouped or filtered by, as its basis sentence does.
 */
export function dimensionName(dimension: Dimension | 'tier', options: { locale: string }): string {
  return textsByLocale[matchLocale(options.locale)].dimensions[dimension];
}
