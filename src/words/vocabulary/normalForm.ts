import { withoutRadicals } from './radicals.js';
import { textIn } from './wrongArgument.js';

/** Printable ASCII and the common Chinese characters are in that form already, which is what most names are written in. */
const plain = /^[ -\-/-~\u4E00-\u9FFF]*$/;

/** Nothing is seen of these: zero-width characters, marks of direction, and control characters that are no space. */
const unseen = /(?![\t-\r\x85])[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/** No name and no term is longer. Of what is, only full-width characters are folded: others may become eighteen. */
const longest = 10_000;

/**
 * The form in which texts are compared: compatibility characters folded (NFKC), radicals written as characters, what is not
 * seen taken out, and dashes, dots between Chinese characters and quotation marks of any shape made one. Runs of combining
 * marks are cut at 30, as stream-safe text allows: engines order longer runs in quadratic time.
 */
export function normalForm(text: string): string {
  if (plain.test(textIn(text, 'text'))) return text;
  const seen = text.replace(unseen, '');
  if (seen.length > longest) {
    return seen.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  }
  return withoutRadicals(seen.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize('NFKC'))
    .replace(/[\u2010-\u2015\u2212\u2500\u2501\u2E3A\u2E3B]+/g, '-')
    .replace(/[\u2022\u2027\u2219\u22C5\u30FB]|(?<=\p{Script=Han}\s*)\.(?=\s*\p{Script=Han})/gu, '·')
    .replace(/[\u201C-\u201F\u2033\u300C-\u300F\u301D-\u301F]/g, '"')
    .replace(/[\u2018-\u201B\u2032\u00B4]/g, "'");
}
