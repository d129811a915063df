import { foldText, RegistryError } from '../vocabulary/index.js';
import { isAreaCode } from './areaCodes.js';
import { regionAliases, regions } from './regions.js';
import { tianjinDistricts } from './tianjinDistricts.js';

export type DivisionOptions = {
  /** The province-level division that the text is read in. District names are known for Tianjin (`120000`) alone. */
  within?: string;
};

/**
 * Finds the division that a printed region label means: any label of the national lists, a full name in one of the three
 * languages, or a code. A district is found only `within` its city, since many cities share its name.
 *
 * @throws RegistryError `unknown-term`
 * @example
 * divisionOf('内蒙') //=> '150000'
 * divisionOf('新疆兵团') //=> 'XPCC'
 * divisionOf('宝坻区', { within: '120000' }) //=> '120115'
 */
export function divisionOf(text: string, options: DivisionOptions = {}): string {
  if (isAreaCode(text)) return text;
  const folded = foldText(text);
  const texts = options.within === undefined ? regionTexts() : districtTexts(options.within);
  const found = texts.find(([, names]) => names.some((name) => foldText(name) === folded));
  if (!found) {
    const allowed = texts.length > 0 ? texts.map(([, [name = '']]) => name) : ['GB/T 2260'];
    throw new RegistryError('unknown-term', { vocabulary: 'division', text, allowed });
  }
  return found[0];
}

/** Traditional script needs no text of its own: what is read is folded to simplified. */
function regionTexts(): [code: string, names: string[]][] {
  return Object.entries(regions).map(([code, { en, 'zh-CN': name }]) => {
    return [code, [shortName(name), code, en, name, ...(regionAliases[code] ?? [])]];
  });
}

/** The label that the national lists print: no 省, no 市. */
function shortName(name: string): string {
  return name.replace(/(省|市|(壮族|回族|维吾尔)?自治区|特别行政区)$/, '');
}

function districtTexts(city: string): [code: string, names: string[]][] {
  if (city !== '120000') return [];
  return Object.entries(tianjinDistricts).map(([code, { en, 'zh-CN': name }]) => {
    return [code, [name, code, en, name.replace(/新?区$/, '')]];
  });
}
