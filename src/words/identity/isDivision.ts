/**
 * Tells whether a text has the shape of a division: a GB/T 2260 code of six digits, or `XPCC`. Whether a current list
 * knows the code is another question: `isAreaCode`.
 *
 * @example
 * isDivision('120116') //=> true
 * isDivision('天津') //=> false
 */
export function isDivision(text: string): boolean {
  return typeof text === 'string' && (text === 'XPCC' || /^[1-8]\d{5}$/.test(text));
}
