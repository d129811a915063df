/**
 * A text in compatibility form (NFKC). Runs of combining marks are cut at 30, as stream-safe text allows: engines order
 * longer runs in quadratic time.
 */
export function normalForm(text: string): string {
  return text.replace(/(\p{M}{30})\p{M}+/gu, '$1').normalize('NFKC');
}
