import { industrySections, isIndustryCode } from '../../words/identity/index.js';
import { normalForm } from '../../words/vocabulary/internal.js';
import { foldWords } from './foldWords.js';

/** Longer texts are no industries. */
const longest = 60;

/** The code of an industry that a list prints: of a section or division by its name, C17, 17 纺织业 or 纺织业（C17） as well as by its code. */
export function industryOf(text: string): string | undefined {
  if (text.length > longest) return undefined;
  const bare = normalForm(text)
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/(?<=^[(]?[A-T])-(?=\d)/, '');
  if (isIndustryCode(bare)) return bare;
  const [, before = '', rest = bare] = /^[(]?([A-T]?\d{0,4})[)]?[-、.:]?(\D.*)$/.exec(bare) ?? [];
  const [, name = rest, behind = ''] = /^(\D+?)[(]?([A-T]?\d{2,4})[)]?$/.exec(rest) ?? [];
  const code = before || behind;
  const named = codesByName.get(nameKey(name)) ?? codesByName.get(nameKey(name.replace(/^.*[-/>→]/, '')));
  if (code === '' || !isIndustryCode(code)) return named;
  // C-纺织业 names the division within its section.
  return code.length === 1 ? (named ?? code) : code;
}

function industryNames(): Map<string, string> {
  const names = new Map<string, string>();
  for (const [section, { name, divisions }] of Object.entries(industrySections)) {
    for (const [division, own] of Object.entries<string>(divisions)) names.set(nameKey(own), division);
    // A section that bears the name of its only division is that division's.
    if (!names.has(nameKey(name))) names.set(nameKey(name), section);
  }
  return names;
}

const codesByName = /* @__PURE__ */ industryNames();

/** Lists leave out the commas, and write 和 or 及. */
function nameKey(name: string): string {
  return foldWords(name)
    .replace(/[、,，]/g, '')
    .replaceAll('及', '和');
}
