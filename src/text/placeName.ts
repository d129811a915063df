import { type Divisions, divisionName, regions, tianjinDistricts } from '../words/identity/index.js';
import { nameInDivisions } from '../words/identity/internal.js';

/** A division by its name; nothing where neither the library nor the caller's table has one. */
export function placeName(
  code: string,
  options: { locale: string; divisions?: Divisions | undefined },
): string | undefined {
  const { divisions } = options;
  const isOurs = Object.hasOwn(regions, code) || Object.hasOwn(tianjinDistricts, code);
  const isKnown = isOurs || (divisions && nameInDivisions(divisions, code) !== undefined);
  return isKnown ? divisionName(code, options) : undefined;
}
