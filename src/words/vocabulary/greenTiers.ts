import type { Labels } from './locale.js';
import { planListedCities } from './planListedCities.js';
import { RegistryError } from './RegistryError.js';

/** The rungs of the green manufacturing ladder, lowest first. Their names depend on the jurisdiction. */
export const greenTiers = ['county', 'local', 'provincial', 'national'] as const;

export type GreenTier = (typeof greenTiers)[number];

/** The four ways in which a jurisdiction names its rungs. */
export const ladderNamings = ['province', 'autonomous-region', 'municipality', 'plan-listed-city'] as const;

export type LadderNaming = (typeof ladderNamings)[number];

/** Who names its rungs so, as a message tells it. */
export const ladderNamingLabels: Readonly<Record<LadderNaming, Labels>> = {
  province: { en: 'province', 'zh-CN': '省', 'zh-TW': '省' },
  'autonomous-region': { en: 'autonomous region', 'zh-CN': '自治区', 'zh-TW': '自治區' },
  municipality: { en: 'municipality', 'zh-CN': '直辖市', 'zh-TW': '直轄市' },
  'plan-listed-city': { en: 'plan-listed city', 'zh-CN': '计划单列市', 'zh-TW': '計劃單列市' },
};

const national: Labels = { en: 'national', 'zh-CN': '国家级', 'zh-TW': '國家級' };
const provincial: Labels = { en: 'provincial', 'zh-CN': '省级', 'zh-TW': '省級' };
const municipal: Labels = { en: 'municipal', 'zh-CN': '市级', 'zh-TW': '市級' };
const county: Labels = { en: 'county', 'zh-CN': '县级', 'zh-TW': '縣級' };

/**
 * What each jurisdiction calls its rungs. A municipality and a plan-listed city have three levels, so no `county`
 * (工信部节〔2024〕13号 Art. 5 ranks plan-listed cities with the provinces).
 */
export const greenTierLabels: Readonly<Record<LadderNaming, Readonly<Partial<Record<GreenTier, Labels>>>>> = {
  province: { county, local: municipal, provincial, national },
  'autonomous-region': {
    county,
    local: municipal,
    provincial: { en: 'autonomous-region level', 'zh-CN': '自治区级', 'zh-TW': '自治區級' },
    national,
  },
  municipality: {
    local: { en: 'district', 'zh-CN': '区级', 'zh-TW': '區級' },
    provincial: municipal,
    national,
  },
  'plan-listed-city': {
    local: { en: 'district / county', 'zh-CN': '区县级', 'zh-TW': '區縣級' },
    provincial: municipal,
    national,
  },
};

/** Further texts that mean a rung: 省级 is provincial rank everywhere, 区级 and 县级 are one rung. */
export const greenTierAliases: Readonly<
  Record<LadderNaming, Readonly<Partial<Record<GreenTier, readonly string[]>>>>
> = {
  province: { county: ['区级', '区县级', 'district', 'district / county'] },
  'autonomous-region': { provincial: ['省级', 'provincial'] },
  municipality: { provincial: ['省级', 'provincial'] },
  'plan-listed-city': { local: ['区级', '县级', 'district'], provincial: ['省级', 'provincial'] },
};

/**
 * Tells how a jurisdiction names its rungs; a district follows the city or province that it lies in.
 *
 * @throws RegistryError `unknown-term` for what is neither `CN`, `XPCC` nor a GB/T 2260 code
 * @example
 * ladderNamingOf('120115') //=> 'municipality'
 * ladderNamingOf('370200') //=> 'plan-listed-city'
 */
export function ladderNamingOf(jurisdiction: string): LadderNaming {
  if (!/^([1-8]\d{5}|CN|XPCC)$/.test(jurisdiction)) {
    const allowed = ['CN', 'XPCC', '120000'];
    throw new RegistryError('unknown-term', { vocabulary: 'jurisdiction', text: jurisdiction, allowed });
  }
  const province = jurisdiction.slice(0, 2);
  if (['11', '12', '31', '50'].includes(province)) return 'municipality';
  if (planListedCities.some((city) => city.slice(0, 4) === jurisdiction.slice(0, 4)))
    return 'plan-listed-city';
  return ['15', '45', '54', '64', '65'].includes(province) ? 'autonomous-region' : 'province';
}
