import { foldText, normalForm } from '../vocabulary/internal.js';
import { isAreaCode } from './areaCodes.js';
import { liesBelow } from './liesBelow.js';
import { type PlaceName, regionAliases, regions } from './regions.js';
import { shortName } from './shortName.js';
import { tianjinDistricts } from './tianjinDistricts.js';

/** Made at the first question, so that an import makes none. */
const codesIn = /* @__PURE__ */ (() =>
  new WeakMap<Readonly<Record<string, PlaceName>>, ReadonlyMap<string, string>>())();

/** Codes by every text that means them. Traditional script needs none of its own: what is read is folded to simplified. */
function codesByText(
  places: Readonly<Record<string, PlaceName>>,
  shorten: (name: string) => string,
): ReadonlyMap<string, string> {
  const codes =
    codesIn.get(places) ??
    new Map(
      Object.entries(places).flatMap(([code, { en, 'zh-CN': name }]) =>
        [code, en, name, shorten(name), ...(regionAliases[code] ?? [])].map(
          (text) => [foldText(text), code] as const,
        ),
      ),
    );
  codesIn.set(places, codes);
  return codes;
}

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
  const code = normalForm(text).trim();
  if (isAreaCode(code))
    return within === undefined || code === within || liesBelow(code, within) ? code : undefined;
  const codes =
    within === undefined
      ? codesByText(regions, shortName)
      : within === '120000'
        ? codesByText(tianjinDistricts, (name) => name.replace(/新?区$/, ''))
        : undefined;
  return codes?.get(foldText(text));
}
