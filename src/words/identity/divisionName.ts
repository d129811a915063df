import { matchLocale, RegistryError, traditionalOf } from '../vocabulary/internal.js';
import type { Divisions } from './Divisions.js';
import { nameInDivisions } from './nameInDivisions.js';
import { type PlaceName, regions } from './regions.js';
import { tianjinDistricts } from './tianjinDistricts.js';

/**
 * The name of a region or of a district of Tianjin, and of whatever a table of divisions names besides. The names
 * of such a table stay as they are in every language; of others there are codes only.
 *
 * @param options `divisions`: names by code, or the table of `@vant/area-data` as it is
 * @throws RegistryError `unknown-term` for a division whose name the library does not carry
 * @example
 * divisionName('370200', { locale: 'zh-CN' }) //=> '青岛市'
 * divisionName('120116', { locale: 'en' }) //=> 'Binhai'
 * divisionName('320506', { locale: 'zh-CN', divisions: { 320506: '吴中区' } }) //=> '吴中区'
 */
export function divisionName(
  division: string,
  options: { locale: string; divisions?: Divisions | undefined },
): string {
  const { divisions } = options;
  const name = ownName(division);
  const printed = name || !divisions ? undefined : nameInDivisions(divisions, division);
  if (printed !== undefined) return printed;
  if (!name) {
    const allowed = [...Object.keys(regions), ...Object.keys(tianjinDistricts)];
    throw new RegistryError('unknown-term', { vocabulary: 'division', text: division, allowed });
  }
  const locale = matchLocale(options.locale);
  return locale === 'zh-TW' ? traditionalOf(name['zh-CN']) : name[locale];
}

function ownName(division: string): PlaceName | undefined {
  if (Object.hasOwn(regions, division)) return regions[division];
  return Object.hasOwn(tianjinDistricts, division) ? tianjinDistricts[division] : undefined;
}
