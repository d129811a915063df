import {
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

/** A name without the word for its rank, where two characters are left: 苏州市 is 苏州. */
const rank = /(?<=..)(自治[州县旗]|地区|新区|林区|[市区县盟旗州])$/;

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
      const short = folded.replace(rank, '');
      if (short !== folded) push(this.#short, short, code);
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
      const rest = folded.slice(length);
      return this.find(rest, code) ?? { codes: [code], rest };
    }
    return undefined;
  }

  /** The divisions of a name; a code means itself. */
  #named(folded: string, within: string | undefined, mayBeShort: boolean): readonly string[] {
    if (isAreaCode(folded)) return [folded];
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
