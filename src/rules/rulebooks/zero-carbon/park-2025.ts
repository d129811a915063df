import type { Labels } from '../../../words/vocabulary/index.js';
import type { Condition, Rule, Rulebook } from '../../rulebook/index.js';

const document = '发改环资〔2025〕910号';
const said = { citation: { document }, confidence: 'primary' } as const;
const energy = (is: 'at-least' | 'below', value: number): Condition => {
  const title = { en: 'energy used in a year', 'zh-CN': '年能耗', 'zh-TW': '年能耗' };
  return { op: 'compare', evidence: 'local.annualEnergy', is, value, unit: 'tce', title };
};
const carbon = (value: number): Condition => {
  const title = { en: 'carbon per unit of energy', 'zh-CN': '单位能耗碳排放', 'zh-TW': '單位能耗碳排放' };
  return { op: 'compare', evidence: 'local.carbonPerEnergy', is: 'at-most', value, unit: 'tCO2/tce', title };
};

/** One of the five guiding indicators: they bind in principle only. */
function guiding(id: string, title: Labels, condition: Condition): Rule {
  return { id, title, tiers: ['accepted'], severity: 'in-principle', condition, ...said };
}

function shareOf(evidence: `local.${string}`, value: number): Condition {
  return { op: 'compare', evidence, is: 'at-least', value, unit: '%' };
}

/** National zero-carbon parks: one core indicator, a veto, in two bands of energy use, and five guiding ones. */
export const zeroCarbonPark2025: Rulebook = /* @__PURE__ */ (() => ({
  id: 'zero-carbon-park-2025',
  title: {
    en: 'National zero-carbon parks, 2025',
    'zh-CN': '国家级零碳园区（2025年）',
    'zh-TW': '國家級零碳園區（2025年）',
  },
  scheme: 'zero-carbon-park',
  jurisdiction: 'CN',
  edition: '2025-910',
  effective: { from: '2025' },
  document: { title: document, number: document, date: '2025' },
  // The scheme has one title without tiers, held from acceptance on.
  tiers: [
    {
      tier: 'accepted',
      labels: { en: 'zero-carbon park', 'zh-CN': '零碳园区', 'zh-TW': '零碳園區' },
      decidedBy: {
        en: 'NDRC, which lists parks for construction first',
        'zh-CN': '国家发展改革委（先列入建设名单）',
        'zh-TW': '國家發展改革委（先列入建設名單）',
      },
      citation: { document: '发改办环资〔2025〕1082号' },
      confidence: 'inferred',
    },
  ],
  rules: [
    {
      id: 'carbon',
      title: {
        en: 'carbon per unit of energy: 0.2 tCO2/tce up to 1,000,000 tce a year, 0.3 from there on',
        'zh-CN':
          '单位能耗碳排放：年能耗100万吨标准煤以下不高于0.2吨/吨标准煤，100万吨及以上不高于0.3吨/吨标准煤',
        'zh-TW':
          '單位能耗碳排放：年能耗100萬噸標準煤以下不高於0.2噸/噸標準煤，100萬噸及以上不高於0.3噸/噸標準煤',
      },
      tiers: ['accepted'],
      severity: 'must',
      condition: {
        op: 'any',
        of: [
          { op: 'all', of: [energy('below', 1_000_000), carbon(0.2)] },
          { op: 'all', of: [energy('at-least', 1_000_000), carbon(0.3)] },
        ],
      },
      onlyWhere: energy('at-least', 200_000),
      ...said,
      note: {
        en: 'No value was seen for parks below 200,000 tce a year.',
        'zh-CN': '年能耗20万吨标准煤以下的园区未见指标。',
        'zh-TW': '年能耗20萬噸標準煤以下的園區未見指標。',
      },
    },
    guiding(
      'clean-energy',
      { en: 'share of clean energy', 'zh-CN': '清洁能源消费占比', 'zh-TW': '清潔能源消費佔比' },
      shareOf('local.cleanEnergyShare', 90),
    ),
    guiding(
      'product-energy',
      {
        en: 'energy use of products at national level 2 or better',
        'zh-CN': '产品单位能耗达到国家2级及以上',
        'zh-TW': '產品單位能耗達到國家2級及以上',
      },
      { op: 'declared', statement: 'products-at-level-2' },
    ),
    guiding(
      'solid-waste-use',
      { en: 'use of industrial solid waste', 'zh-CN': '工业固废综合利用率', 'zh-TW': '工業固廢綜合利用率' },
      shareOf('local.solidWasteUse', 80),
    ),
    guiding(
      'waste-heat-use',
      {
        en: 'use of waste heat, cold and pressure',
        'zh-CN': '余热、余冷、余压综合利用率',
        'zh-TW': '餘熱、餘冷、餘壓綜合利用率',
      },
      shareOf('local.wasteHeatUse', 50),
    ),
    guiding(
      'water-reuse',
      { en: 'reuse of industrial water', 'zh-CN': '工业用水重复利用率', 'zh-TW': '工業用水重複利用率' },
      shareOf('local.waterReuse', 80),
    ),
  ],
  notes: [
    {
      en: 'The day of the document was not settled: June or July 2025.',
      'zh-CN': '文件日期有两说：2025年6月或7月。',
      'zh-TW': '文件日期有兩說：2025年6月或7月。',
    },
    {
      en: 'Being on the construction list (发改办环资〔2025〕1082号, 52 parks, TEDA and Tianjin Port Free Trade Zone among them) is not the title. The press tells of a direct green-power share of 50 %, which is not checked here.',
      'zh-CN':
        '列入建设名单（发改办环资〔2025〕1082号，52个园区，含天津经开区和天津港保税区）不等于获得称号。据媒体报道绿电直供比例不低于50%，此处不作检查。',
      'zh-TW':
        '列入建設名單（發改辦環資〔2025〕1082號，52個園區，含天津經開區和天津港保稅區）不等於獲得稱號。據媒體報道綠電直供比例不低於50%，此處不作檢查。',
    },
  ],
}))();
