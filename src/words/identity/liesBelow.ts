/**
 * Whether one division lies within another and is not that one.
 *
 * @example
 * liesBelow('120115', '120000') //=> true
 * liesBelow('120115', '120115') //=> false
 */
export function liesBelow(division: string, wider: string): boolean {
  return division !== wider && division.startsWith(wider.replace(/(00)+$/, ''));
}
