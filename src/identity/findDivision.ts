import { foldText } from '../vocabulary/index.js';
import { isAreaCode } from './areaCodes.js';
import { type PlaceName, regionAliases, regions } from './regions.js';
import { shortName } from './shortName.js';
import { tianjinDistricts } from './tianjinDistricts.js';

/** Codes by every text that means them. Traditional script needs none of its own: what is read is folded to simplified. */
function codesByText(
  places: Readonly<Record<string, PlaceName>>,
  more: (code: string, name: string) => readonly string[],
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(places).flatMap(([code, { en, 'zh-CN': name }]) =>
      [code, en, name, ...more(code, name)].map((text) => [foldText(text), code] as const),
    ),
  );
}

const regionCodes = /* @__PURE__ */ (() =>
  codesByText(regions, (code, name) => [shortName(name), ...(regionAliases[code] ?? [])]))();

const tianjinCodes = /* @__PURE__ */ (() =>
  codesByText(tianjinDistricts, (_, name) => [name.replace(/新?区$/, '')]))();

/**
 * Finds the division that a text means, as `divisionOf` does, and says `undefined` where it means none.
 *
 * @param within the province-level division that the text is read in
 * @example
 * findDivision('内蒙') //=> '150000'
 * findDivision('宝坻', '120000') //=> '120115'
 * findDivision('火星') //=> undefined
 */
export function findDivision(text: string, within?: string): string | undefined {
  if (isAreaCode(text)) return text;
  const codes = within === undefined ? regionCodes : within === '120000' ? tianjinCodes : undefined;
  return codes?.get(foldText(text));
}
