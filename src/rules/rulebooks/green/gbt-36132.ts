import type { Labels } from '../../../words/vocabulary/index.js';
import type { Rule, Rulebook } from '../../rulebook/index.js';

const of2018 = 'GB/T 36132-2018 绿色工厂评价通则';
const of2025 = 'GB/T 36132-2025 绿色工厂评价通则';
const evaluator: Labels = {
  en: 'whoever evaluates by the standard',
  'zh-CN': '按标准评价者',
  'zh-TW': '按標準評價者',
};

function declared(id: string, document: string, clause: string, title: Labels): Rule {
  return {
    id,
    title,
    tiers: ['green-factory'],
    severity: 'must',
    condition: { op: 'declared', statement: id },
    citation: { document, clause },
    confidence: document === of2025 ? 'primary' : 'several',
  };
}

/** The standard of 2018, as structure only: weights, points and a score bar were not seen. */
export const gbt36132Of2018: Rulebook = /* @__PURE__ */ (() => ({
  id: 'gbt-36132-2018',
  title: {
    en: 'General rules for assessment of green factory, 2018',
    'zh-CN': '绿色工厂评价通则（2018年）',
    'zh-TW': '綠色工廠評價通則（2018年）',
  },
  scheme: 'gbt-36132',
  jurisdiction: 'CN',
  edition: '2018',
  effective: { from: '2018', until: '2025-12-31' },
  document: { title: of2018, number: 'GB/T 36132-2018', date: '2018-05-14' },
  tiers: [
    { tier: 'green-factory', decidedBy: evaluator, citation: { document: of2018 }, confidence: 'inferred' },
  ],
  rules: [
    declared('basic-requirements', of2018, '基本要求', {
      en: 'the basic requirements hold; they are a veto and bear no points',
      'zh-CN': '满足基本要求（一票否决，不计分）',
      'zh-TW': '滿足基本要求（一票否決，不計分）',
    }),
    declared('mandatory-items', of2018, '必选', {
      en: 'every mandatory item of the six primary indicators is met',
      'zh-CN': '六个一级指标的必选项全部满足',
      'zh-TW': '六個一級指標的必選項全部滿足',
    }),
  ],
  notes: [
    {
      en: 'Six primary indicators with 25 secondary ones: infrastructure, management system, energy and resources, product, emissions, performance. Weights and points are not shipped.',
      'zh-CN':
        '六个一级指标、25个二级指标：基础设施、管理体系、能源资源投入、产品、环境排放、绩效。权重和分值不予收录。',
      'zh-TW':
        '六個一級指標、25個二級指標：基礎設施、管理體系、能源資源投入、產品、環境排放、績效。權重和分值不予收錄。',
    },
    {
      en: 'By one source the basic requirements are about compliance and related parties, and about management duties.',
      'zh-CN': '据一处来源，基本要求包括合规性与相关方要求、管理职责。',
      'zh-TW': '據一處來源，基本要求包括合規性與相關方要求、管理職責。',
    },
    {
      en: 'Published on 2018-05-14; from when on it was in force is not confirmed.',
      'zh-CN': '2018年5月14日发布，实施日期未证实。',
      'zh-TW': '2018年5月14日發佈，實施日期未證實。',
    },
  ],
}))();

/** The standard of 2025: its basic requirements. The indicators are computed and scored by `…/indicator`. */
export const gbt36132Of2025: Rulebook = /* @__PURE__ */ (() => ({
  id: 'gbt-36132-2025',
  title: {
    en: 'General rules for assessment of green factory, 2025',
    'zh-CN': '绿色工厂评价通则（2025年）',
    'zh-TW': '綠色工廠評價通則（2025年）',
  },
  scheme: 'gbt-36132',
  jurisdiction: 'CN',
  edition: '2025',
  effective: { from: '2025-12-31' },
  document: { title: of2025, number: 'GB/T 36132-2025', date: '2025-12-31' },
  replaces: ['gbt-36132-2018'],
  tiers: [
    {
      tier: 'green-factory',
      decidedBy: evaluator,
      citation: { document: of2025, clause: '6.2' },
      confidence: 'inferred',
    },
  ],
  rules: [
    {
      id: 'no-violation',
      title: {
        en: 'no violation of safety, quality or environmental law in the last three years',
        'zh-CN': '近三年无安全、质量、环境违法违规行为',
        'zh-TW': '近三年無安全、質量、環境違法違規行為',
      },
      tiers: ['green-factory'],
      severity: 'must',
      condition: {
        op: 'any',
        of: [
          { op: 'none-within', kinds: ['violation'], years: 3 },
          {
            op: 'declared',
            statement: 'violation-of-other-law',
            title: {
              en: 'what was violated is no law on safety, quality or environment',
              'zh-CN': '所违反的不是安全、质量、环境法规',
              'zh-TW': '所違反的不是安全、質量、環境法規',
            },
          },
        ],
      },
      citation: { document: of2025, clause: '4.2 a)' },
      confidence: 'primary',
    },
    declared('management-duty', of2025, '4.2 b)', {
      en: 'management duty defined, with a medium- or long-term plan and yearly quantified targets',
      'zh-CN': '明确管理职责，制定中长期规划和年度量化目标',
      'zh-TW': '明確管理職責，制定中長期規劃和年度量化目標',
    }),
    declared('management-systems', of2025, '4.2 c)', {
      en: 'quality, environment, energy and occupational health systems set up, implemented, kept and improved',
      'zh-CN': '建立、实施、保持并持续改进质量、环境、能源、职业健康安全管理体系',
      'zh-TW': '建立、實施、保持並持續改進質量、環境、能源、職業健康安全管理體系',
    }),
  ],
  notes: [
    {
      en: 'A factory is green when the basic requirements hold and the result reaches what the indicators require (6.2). The standard sets no pass mark.',
      'zh-CN': '满足基本要求且评价结果达到指标要求的为绿色工厂（6.2）。标准未设及格分。',
      'zh-TW': '滿足基本要求且評價結果達到指標要求的為綠色工廠（6.2）。標準未設及格分。',
    },
  ],
}))();
