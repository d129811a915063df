import { dimensions, type Key } from '../../counts/count/index.js';
import { valueName } from '../../text/index.js';
import { industryName } from '../../words/identity/index.js';
import { matchLocale } from '../../words/vocabulary/index.js';
import type { ChartOptions } from './Chart.js';
import { textsIn } from './textsIn.js';

/** Names a group by the caller's names, by the library's own, or else by its code. Without a key it is all there is. */
export function groupName(key: Key, scheme: string, options: ChartOptions): string {
  const { notStated, all } = textsIn(options.locale);
  const names = Object.entries(key).map(([dimension, value]) => {
    if (value === null || value === undefined) return notStated;
    if (options.names && Object.hasOwn(options.names, value)) return options.names[value];
    return ownName(dimension, value, scheme, options) ?? value;
  });
  return names.length > 0 ? names.join(' · ') : all;
}

/** Industries have their names in the script of the standard only. */
function ownName(
  dimension: string,
  value: string,
  scheme: string,
  options: ChartOptions,
): string | undefined {
  if (dimension === 'industry')
    return matchLocale(options.locale) === 'zh-CN' ? industryName(value) : undefined;
  const known = dimensions.find((one) => one === dimension);
  return known && valueName(known, value, { ...options, scheme });
}
