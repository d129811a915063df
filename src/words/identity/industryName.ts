import { industrySections } from './industries.js';
import { parseIndustryCode } from './industryCode.js';

const sections: Readonly<Record<string, { name: string; divisions: Readonly<Record<string, string>> }>> =
  industrySections;

/**
 * The name of the division, or of the section, that an industry code belongs to, as the standard words it. `undefined`
 * where it is no such code.
 *
 * @example
 * industryName('C3821') //=> '电气机械和器材制造业'
 * industryName('C') //=> '制造业'
 */
export function industryName(code: string): string | undefined {
  const parsed = parseIndustryCode(code);
  const section = parsed && sections[parsed.section];
  return parsed?.division === undefined ? section?.name : section?.divisions[parsed.division];
}
