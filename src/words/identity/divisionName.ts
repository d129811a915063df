import { matchLocale, RegistryError, traditionalOf } from '../vocabulary/internal.js';
import { regions } from './regions.js';
import { tianjinDistricts } from './tianjinDistricts.js';

/**
 * The name of a region or of a district of Tianjin. Other divisions have codes only.
 *
 * @throws RegistryError `unknown-term` for a division whose name the library does not carry
 * @example
 * divisionName('370200', { locale: 'zh-CN' }) //=> '青岛市'
 * divisionName('120116', { locale: 'en' }) //=> 'Binhai'
 */
export function divisionName(division: string, options: { locale: string }): string {
  const name = Object.hasOwn(regions, division)
    ? regions[division]
    : Object.hasOwn(tianjinDistricts, division)
      ? tianjinDistricts[division]
      : undefined;
  if (!name) {
    const allowed = [...Object.keys(regions), ...Object.keys(tianjinDistricts)];
    throw new RegistryError('unknown-term', { vocabulary: 'division', text: division, allowed });
  }
  const locale = matchLocale(options.locale);
  return locale === 'zh-TW' ? traditionalOf(name['zh-CN']) : name[locale];
}
