import type { Labels } from '../../../words/vocabulary/index.js';
import type { Rule, RuleCitation } from '../../rulebook/index.js';

/** The eight basic requirements of a park, the same in the text of 2016 and in that of 2023. */
export function parkBasics(citation: RuleCitation): Rule[] {
  /** What is only encouraged counts in principle. */
  const basic = (id: string, title: Labels, severity: Rule['severity'] = 'must'): Rule => ({
    id,
    title,
    tiers: ['national'],
    kinds: ['park'],
    severity,
    condition: { op: 'declared', statement: id },
    citation,
    confidence: 'primary',
  });
  return [
    basic('park-law', {
      en: 'law and standards for green, circular and low-carbon development are carried out',
      'zh-CN': '贯彻国家和地方绿色、循环、低碳法规政策和标准',
      'zh-TW': '貫徹國家和地方綠色、循環、低碳法規政策和標準',
    }),
    basic('park-pollution', {
      en: 'no major pollution accident or ecological damage in three years; targets for energy and emissions met, carbon intensity falling',
      'zh-CN': '近三年无重大污染事故或生态破坏，完成节能减排目标，碳排放强度下降',
      'zh-TW': '近三年無重大汙染事故或生態破壞，完成節能減排目標，碳排放強度下降',
    }),
    basic('park-environment', {
      en: 'environment quality meets the functional zone; enterprises discharge within standards and totals',
      'zh-CN': '环境质量达到功能区标准，企业达标排放，总量不超控制指标',
      'zh-TW': '環境質量達到功能區標準，企業達標排放，總量不超控制指標',
    }),
    {
      id: 'park-audits',
      title: {
        en: 'every key enterprise has been through a clean-production audit',
        'zh-CN': '重点企业100%实施清洁生产审核',
        'zh-TW': '重點企業100%實施清潔生產審核',
      },
      tiers: ['national'],
      kinds: ['park'],
      severity: 'must',
      condition: {
        op: 'share',
        part: 'auditedKeyEnterprises',
        of: 'keyEnterprises',
        is: 'at-least',
        value: 1,
      },
      citation,
      confidence: 'primary',
    },
    basic('park-elimination', {
      en: 'no technology, equipment or products on the elimination lists',
      'zh-CN': '未使用国家列入淘汰目录的技术、工艺、装备和产品',
      'zh-TW': '未使用國家列入淘汰目錄的技術、工藝、裝備和產品',
    }),
    {
      id: 'park-staff',
      title: {
        en: 'a dedicated body with at least two full-time staff',
        'zh-CN': '设立专门机构，专职人员不少于2人',
        'zh-TW': '設立專門機構，專職人員不少於2人',
      },
      tiers: ['national'],
      kinds: ['park'],
      severity: 'must',
      condition: { op: 'compare', evidence: 'fullTimeStaff', is: 'at-least', value: 2, unit: 'persons' },
      citation,
      confidence: 'primary',
    },
    basic(
      'park-systems',
      {
        en: 'environment and energy management systems and an energy monitoring platform',
        'zh-CN': '鼓励建立环境、能源管理体系和能源监测平台',
        'zh-TW': '鼓勵建立環境、能源管理體系和能源監測平臺',
      },
      'in-principle',
    ),
    basic(
      'park-renewables',
      {
        en: 'wind, solar and other renewables',
        'zh-CN': '鼓励使用风能、太阳能等可再生能源',
        'zh-TW': '鼓勵使用風能、太陽能等可再生能源',
      },
      'in-principle',
    ),
  ];
}
