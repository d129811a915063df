export { areaCodesAsOf, isAreaCode } from './areaCodes.js';
export {
  creditCodeAlphabet,
  creditCodeCheckCharacter,
  organisationCodeCheckCharacter,
} from './checkCharacters.js';
export { creditCodeIssues } from './creditCodeIssues.js';
export { divisionName } from './divisionName.js';
export { type DivisionOptions, divisionOf } from './divisionOf.js';
export { findDivision } from './findDivision.js';
export { industrySections } from './industries.js';
export { type IndustryCode, isIndustryCode, parseIndustryCode, sectionOf } from './industryCode.js';
export { industryName } from './industryName.js';
export { isCreditCode } from './isCreditCode.js';
export { isDivision } from './isDivision.js';
export { liesBelow } from './liesBelow.js';
export { normalizeName } from './normalizeName.js';
export { type CreditCode, type CreditCodeResult, parseCreditCode } from './parseCreditCode.js';
export { type RegionOptions, regionOf } from './regionOf.js';
export { type PlaceName, regions } from './regions.js';
export { tianjinDistricts, tianjinDistrictsAsOf } from './tianjinDistricts.js';
