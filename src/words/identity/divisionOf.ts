import { RegistryError } from '../vocabulary/index.js';
import { findDivision } from './findDivision.js';
import { regions } from './regions.js';
import { shortName } from './shortName.js';
import { tianjinDistricts } from './tianjinDistricts.js';

export type DivisionOptions = {
  /** The province-level division that the text is read in. District names are known for Tianjin (`120000`) alone. */
  within?: string;
};

/**
 * Finds the division that a printed region label means: any label of the national lists, a full name in one of the three
 * languages, or a code. A district is found only `within` its city, since many cities share its name.
 *
 * @throws RegistryError `unknown-term`
 * @example
 * divisionOf('内蒙') //=> '150000'
 * divisionOf('新疆兵团') //=> 'XPCC'
 * divisionOf('宝坻区', { within: '120000' }) //=> '120115'
 */
export function divisionOf(text: string, options: DivisionOptions = {}): string {
  const found = findDivision(text, options.within);
  if (found !== undefined) return found;
  throw new RegistryError('unknown-term', {
    vocabulary: 'division',
    text,
    allowed: allowedIn(options.within),
  });
}

function allowedIn(within: string | undefined): string[] {
  if (within === undefined) return Object.values(regions).map(({ 'zh-CN': name }) => shortName(name));
  if (within !== '120000') return ['GB/T 2260'];
  return Object.values(tianjinDistricts).map(({ 'zh-CN': name }) => name);
}
