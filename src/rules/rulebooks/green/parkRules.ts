import type { Confidence } from '../../../words/vocabulary/index.js';
import type { Rule, RuleCitation } from '../../rulebook/index.js';

const kinds = ['park'] as const;

/** What the calls since 2023 ask of a park. */
export function parkRules(
  tiers: readonly string[],
  where: { citation: RuleCitation; confidence: Confidence },
  wanted: readonly string[],
): Rule[] {
  const common = { tiers, kinds, severity: 'must', ...where } as const;
  const rules: Rule[] = [
    {
      ...common,
      id: 'province-level',
      title: {
        en: 'a park of province level or above',
        'zh-CN': '省级及以上园区',
        'zh-TW': '省級及以上園區',
      },
      condition: { op: 'one-of', evidence: 'unit.administrativeRank', values: ['national', 'provincial'] },
    },
    {
      ...common,
      id: 'industry-share',
      title: {
        en: 'industrial value added is more than 50 % of the park',
        'zh-CN': '工业增加值占比超过50%',
        'zh-TW': '工業增加值佔比超過50%',
      },
      condition: { op: 'share', part: 'industrialValueAdded', of: 'valueAdded', is: 'above', value: 0.5 },
    },
    {
      ...common,
      id: 'boundary',
      title: {
        en: 'a legal boundary and area',
        'zh-CN': '具有法定边界和范围',
        'zh-TW': '具有法定邊界和範圍',
      },
      condition: { op: 'declared', statement: 'boundary' },
    },
    {
      ...common,
      id: 'managing-body',
      title: { en: 'one management body', 'zh-CN': '具备统一管理机构', 'zh-TW': '具備統一管理機構' },
      condition: { op: 'declared', statement: 'managing-body' },
    },
    {
      ...common,
      id: 'main-function',
      title: {
        en: 'its main function is making products and supplying energy',
        'zh-CN': '以产品制造和能源供给为主要功能',
        'zh-TW': '以產品製造和能源供給為主要功能',
      },
      condition: { op: 'declared', statement: 'main-function' },
    },
    {
      ...common,
      id: 'cultivation-plan',
      title: {
        en: 'publishes a plan to cultivate green factories and organises its enterprises',
        'zh-CN': '发布绿色工厂培育计划并组织园区企业创建',
        'zh-TW': '發佈綠色工廠培育計劃並組織園區企業創建',
      },
      condition: { op: 'declared', statement: 'cultivation-plan' },
    },
    {
      ...common,
      id: 'park-standard',
      title: {
        en: 'meets the park standard',
        'zh-CN': '符合绿色工业园区评价标准',
        'zh-TW': '符合綠色工業園區評價標準',
      },
      condition: { op: 'declared', statement: 'park-standard' },
    },
  ];
  return rules.filter(({ id }) => wanted.includes(id));
}
