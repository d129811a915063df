/** Printable ASCII and the common Chinese characters are in that form already, which is what most names are written in. */
const plain = /^[ -~\u4E00-\u9FFF]*$/;

/** No name and no term is longer. Of what is, only full-width characters are folded: others may become eighteen. */
const longest = 10_000;

/**
 * A text in compatibility form (NFKC). Runs of combining marks are cut at 30, as stream-safe text allows: engines order
 * longer runs in quadratic time.
 */
export function normalForm(text: string): string {
  if (plain.test(text)) return text;
  if (text.length > longest) {
    return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  }
  return text.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize('NFKC');
}
