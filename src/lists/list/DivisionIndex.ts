import {
  currentDivision,
  type Divisions,
  findDivision,
  isAreaCode,
  liesBelow,
  namesOfDivisions,
  regionOf,
} from '../../words/identity/internal.js';
import { foldWords } from './foldWords.js';

/** What a text means among divisions: the codes that it may be, and what of it is no division. */
export type FoundDivision = { codes: readonly string[]; rest: string };

/** The peoples in the names of autonomous divisions, which are left out where they are short: 恩施州, 长阳县. */
const people =
  '(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各)族?)+';
const autonomous = new RegExp(`(?<=..)${people}自治([州县旗])$`);

/** A name without the word for its rank, where two characters are left: 苏州市 is 苏州. */
const rank = /(?<=..)(自治[州县旗]|地区|新区|林区|[市区县盟旗州])$/;

/** What parts a region from a city: 湖南-长沙. */
const parting = /^[-/·,、>|]+/;

/** Finds divisions by their printed names: regions always, cities and counties where there is a table of them. */
export class DivisionIndex {
  readonly hasTable: boolean;
  readonly #full = new Map<string, string[]>();
  readonly #short = new Map<string, string[]>();

  constructor(divisions: Divisions | undefined) {
    this.hasTable = divisions !== undefined;
    for (const [code, name] of divisions ? namesOfDivisions(divisions) : []) {
      const folded = foldWords(name);
      push(this.#full, folded, code);
      const plain = folded.replace(autonomous, '$1');
      if (plain !== folded) push(this.#full, plain, code);
      for (const short of new Set([folded.replace(rank, ''), plain.replace(rank, '')]))
        if (short !== folded && short !== plain) push(this.#short, short, code);
    }
  }

  /**
   * Reads a text from the left: 江苏省苏州市吴中区, 苏州市 or 吴中区, each within what stands before it.
   *
   * @param within where the text is to lie: a division, or `CN` for anywhere; without it regions alone are found
   */
  find(text: string, within?: string): FoundDivision | undefined {
    const folded = foldWords(text);
    const whole = this.#named(folded, within, true);
    if (whole.length > 0) return { codes: whole, rest: '' };
    for (let length = folded.length - 1; length >= 2; length -= 1) {
      // In the whole country many a text begins as some city does: 中山大学.
      const [code, ...others] = this.#named(folded.slice(0, length), within, within !== 'CN');
      if (code === undefined || others.length > 0) continue;
      const rest = folded.slice(length).replace(parting, '');
      return this.find(rest, code) ?? { codes: [code], rest };
    }
    return undefined;
  }

  /** The divisions of a name; a code means itself. */
  #named(folded: string, within: string | undefined, mayBeShort: boolean): readonly string[] {
    const now = currentDivision(folded);
    if (isAreaCode(now)) return [now];
    const region = findDivision(folded);
    if (region !== undefined && (within === undefined || liesIn(region, within))) return [region];
    if (within === undefined) return [];
    const district = findDivision(folded, regionOf(within));
    if (district !== undefined && liesIn(district, within)) return [district];
    const full = (this.#full.get(folded) ?? []).filter((code) => liesIn(code, within));
    if (full.length > 0 || !mayBeShort) return narrowed(full);
    return narrowed((this.#short.get(folded) ?? []).filter((code) => liesIn(code, within)));
  }
}

function liesIn(code: string, within: string): boolean {
  return within === 'CN' || code === within || liesBelow(code, within);
}

/** Of a city and a county in it that share a short name, the city. */
function narrowed(codes: readonly string[]): readonly string[] {
  const wide = codes.filter((code) => codes.every((other) => other === code || liesBelow(other, code)));
  return wide.length === 1 ? wide : codes;
}

function push(map: Map<string, string[]>, key: string, code: string): void {
  const known = map.get(key);
  if (known) known.push(code);
  else map.set(key, [code]);
}
