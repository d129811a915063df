/**
 * Codes of Tianjin that were abolished, each with the one that came in its place, by the tables of the Ministry of Civil Affairs:
 * Tanggu, Hangu and Dagang are Binhai; the counties Ninghe and Jinghai became districts in 2015 (approval reported on 2015-08-12),
 * Jixian in 2016 (reported on 2016-07-28).
 */
const successors: Readonly<Record<string, string>> = {
  '120107': '120116',
  '120108': '120116',
  '120109': '120116',
  '120221': '120117',
  '120223': '120118',
  '120225': '120119',
};

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
