import { areaList } from '@vant/area-data';
import { divisionName, regions, tianjinDistricts } from '../../words/index.js';
import type { Voice } from './Voice.js';

const isOwn = (code: string) => Object.hasOwn(regions, code) || Object.hasOwn(tianjinDistricts, code);

/** The names of the divisions that the library has none for, by code: they are known in simplified characters alone. */
export const otherNames: Readonly<Record<string, string>> = Object.fromEntries(
  [areaList.city_list, areaList.county_list]
    .flatMap((list) => Object.entries(list))
    .filter(([code]) => !isOwn(code)),
);

/** A place by its name, in the language of the page where it is known in it. */
export function placeName(code: string, { locale, texts }: Voice): string {
  if (code === 'CN') return texts.settings.nation;
  return isOwn(code) ? divisionName(code, { locale }) : (otherNames[code] ?? code);
}
