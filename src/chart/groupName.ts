import type { Dimension, Key } from '../count/index.js';
import { divisionName, industryName, regions, tianjinDistricts } from '../identity/index.js';
import { labelOf, matchLocale, tianjinKeyChains2021, unitKinds } from '../vocabulary/index.js';
import type { ChartOptions } from './Chart.js';
import { textsIn } from './textsIn.js';

/** Names a group by the caller's names, by the library's own, or else by its code. Without a key it is all there is. */
export function groupName(key: Key, scheme: string, options: ChartOptions): string {
  const { notStated, all } = textsIn(options.locale);
  const names = Object.entries(key).map(([dimension, value]) => {
    if (value === null || value === undefined) return notStated;
    if (options.names && Object.hasOwn(options.names, value)) return options.names[value];
    return ownName(dimension, value, scheme, options.locale) ?? value;
  });
  return names.length > 0 ? names.join(' · ') : all;
}

function ownName(dimension: string, value: string, scheme: string, locale: string): string | undefined {
  const named: Readonly<Partial<Record<Dimension | string, () => string | undefined>>> = {
    region: () => placeName(value, locale),
    division: () => placeName(value, locale),
    recommender: () => placeName(value, locale),
    chain: () => {
      const chain = tianjinKeyChains2021.find((one) => one === value);
      return chain && labelOf('key-chain', chain, { locale });
    },
    kind: () => {
      // The names of kinds are those of green manufacturing.
      const kind = scheme === 'green-manufacturing' ? unitKinds.find((one) => one === value) : undefined;
      return kind && labelOf('unit-kind', kind, { locale });
    },
    // Industries have their names in the script of the standard only.
    industry: () => (matchLocale(locale) === 'zh-CN' ? industryName(value) : undefined),
  };
  return named[dimension]?.();
}

function placeName(code: string, locale: string): string | undefined {
  const known = Object.hasOwn(regions, code) || Object.hasOwn(tianjinDistricts, code);
  return known ? divisionName(code, { locale }) : undefined;
}
