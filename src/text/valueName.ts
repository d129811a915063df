import type { Dimension } from '../counts/count/index.js';
import { aboutScheme, type Scheme, tierLabelsOf } from '../records/title/internal.js';
import type { Divisions } from '../words/identity/index.js';
import { labelOf, matchLocale, tianjinKeyChains2021, unitKinds } from '../words/vocabulary/index.js';
import { analysisTextsByLocale } from './analysisTextsByLocale.js';
import { ownIn } from './ownIn.js';
import { placeName } from './placeName.js';

/**
 * Names a value that a count is grouped or filtered by; nothing where it is known by its code alone.
 *
 * @param options `scheme`: what is counted; `schemes`: your own; `divisions`: names of cities and counties
 * @throws RegistryError `unknown-scheme` where a tier is asked for of a scheme of your own that is not given
 * @example
 * valueName('division', '120116', { scheme: 'green-manufacturing', locale: 'zh-CN' }) //=> '滨海新区'
 * valueName('zone', '甲区', { scheme: 'green-manufacturing', locale: 'zh-CN' }) //=> undefined
 */
export function valueName(
  dimension: Dimension | 'tier',
  value: string,
  options: {
    scheme: string;
    locale: string;
    schemes?: readonly Scheme[] | undefined;
    divisions?: Divisions | undefined;
  },
): string | undefined {
  const { scheme, schemes, divisions } = options;
  const locale = matchLocale(options.locale);
  const chain = tianjinKeyChains2021.find((one) => one === value);
  // The names of kinds are those of green manufacturing.
  const kind = scheme === 'green-manufacturing' ? unitKinds.find((one) => one === value) : undefined;
  switch (dimension) {
    case 'region':
    case 'division':
    case 'recommender':
      return placeName(value, { locale, divisions });
    case 'chain':
      return chain && labelOf('key-chain', chain, { locale });
    case 'kind':
      return kind && labelOf('unit-kind', kind, { locale });
    case 'basis':
      return ownIn(analysisTextsByLocale[locale].bases, value);
    case 'tier':
      return tierLabelsOf(aboutScheme(scheme, schemes), value)?.[locale];
    default:
      return undefined;
  }
}
