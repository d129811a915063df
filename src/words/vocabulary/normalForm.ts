/** Printable ASCII and the common Chinese characters are in that form already, which is what most names are written in. */
const plain = /^[ -~\u4E00-\u9FFF]*$/;

/** No name and no term is longer. What is, is compared as it stands, since some characters become eighteen. */
export const longestCompared = 10_000;

/**
 * A text in compatibility form (NFKC). Runs of combining marks are cut at 30, as stream-safe text allows: engines order
 * longer runs in quadratic time.
 */
export function normalForm(text: string): string {
  if (text.length > longestCompared || plain.test(text)) return text;
  return text.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize('NFKC');
}
