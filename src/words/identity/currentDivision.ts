/** Codes that were abolished, each with the one that came in its place: Ninghe was a county. */
const successors: Readonly<Record<string, string>> = { '120221': '120117' };

/**
 * The code of a division as it is today; one that was not abolished, or whose successor is not known, is itself.
 *
 * @example
 * currentDivision('120221') //=> '120117'
 * currentDivision('120116') //=> '120116'
 */
export function currentDivision(division: string): string {
  return Object.hasOwn(successors, division) ? (successors[division] ?? division) : division;
}
