import type { Labels } from '../../../words/vocabulary/index.js';
import type { Rule, Rulebook } from '../../rulebook/index.js';

const document = '黑工信规规〔2025〕7号';
const citation = { document };
/** The official page, which words the maturity of each rung. */
const official = { document, address: 'gxt.hlj.gov.cn/gxt/c106983/202505/c00_31845639.shtml' };
const everyTier = ['basic-workshop', 'advanced-workshop', 'smart-factory'];
const decidedBy = { en: 'the province', 'zh-CN': '省级主管部门', 'zh-TW': '省級主管部門' };

/** The text names a range of levels for workshops; who stands above it may still apply. */
function levels(from: number, to: number): Labels {
  return {
    en: `The text says levels ${from} to ${to}; the lower end is what must be reached.`,
    'zh-CN': `原文为${from}—${to}级，须达到的是下限。`,
    'zh-TW': `原文為${from}—${to}級，須達到的是下限。`,
  };
}

/** Heilongjiang's own ladder; the rule runs five years from 2025-05-28. */
export const heilongjiangSmartFactory2025: Rulebook = /* @__PURE__ */ (() => {
  const rule = (
    id: string,
    tiers: readonly string[],
    some: Pick<Rule, 'title' | 'condition' | 'note'> & Partial<Pick<Rule, 'citation' | 'confidence'>>,
  ): Rule => ({
    id,
    tiers,
    severity: 'must',
    citation,
    confidence: 'transcription',
    ...some,
  });
  const maturity = (tier: string, value: number, note?: Labels): Rule =>
    rule(`maturity-${tier}`, [tier], {
      citation: official,
      confidence: 'primary',
      ...(note && { note }),
      title: { en: 'maturity level', 'zh-CN': '智能制造能力成熟度等级', 'zh-TW': '智能製造能力成熟度等級' },
      condition: { op: 'compare', evidence: 'maturity.level', is: 'at-least', value, unit: 'level' },
    });
  return {
    id: 'heilongjiang-smart-factory-2025',
    title: {
      en: 'Heilongjiang: digital workshops and smart factories, 2025',
      'zh-CN': '黑龙江省数字化车间和智能工厂（2025年）',
      'zh-TW': '黑龍江省數字化車間和智能工廠（2025年）',
    },
    scheme: 'heilongjiang-smart-factory',
    jurisdiction: '230000',
    edition: '2025',
    effective: { from: '2025-05-28', until: '2030-05-28' },
    document: { title: document, number: document, date: '2025-05-28', address: official.address },
    tiers: everyTier.map((tier) => ({ tier, decidedBy, citation, confidence: 'inferred' }) as const),
    rules: [
      maturity('basic-workshop', 1, levels(1, 2)),
      maturity('advanced-workshop', 2, levels(2, 3)),
      maturity('smart-factory', 3),
      rule('advanced-workshop-first', ['smart-factory'], {
        title: {
          en: 'at least one advanced digital workshop',
          'zh-CN': '至少有1个先进级数字化车间',
          'zh-TW': '至少有1個先進級數字化車間',
        },
        condition: { op: 'holds', tier: 'advanced-workshop' },
      }),
      rule('sme-digital-level', ['smart-factory'], {
        title: {
          en: 'digital level of small and medium enterprises 2 or above',
          'zh-CN': '中小企业数字化水平2级及以上',
          'zh-TW': '中小企業數字化水平2級及以上',
        },
        condition: {
          op: 'compare',
          evidence: 'local.smeDigitalLevel',
          is: 'at-least',
          value: 2,
          unit: 'level',
        },
      }),
      rule('legal-person-years', everyTier, {
        title: {
          en: 'a legal person for two years or more',
          'zh-CN': '独立法人满2年',
          'zh-TW': '獨立法人滿2年',
        },
        condition: {
          op: 'compare',
          evidence: 'local.legalPersonYears',
          is: 'at-least',
          value: 2,
          unit: 'years',
        },
      }),
      rule('credit', everyTier, {
        title: {
          en: 'no bad credit record in the last 12 months',
          'zh-CN': '近12个月无不良信用记录',
          'zh-TW': '近12個月無不良信用記錄',
        },
        condition: { op: 'none-within', kinds: ['bad-credit-record', 'serious-dishonesty-list'], years: 1 },
        note: {
          en: 'What spoils the credit was not seen: that bad records and the list of serious dishonesty do is the library’s own reading.',
          'zh-CN': '未见具体情形；将不良信用记录和严重失信主体名单视为失信，是本库自己的理解。',
          'zh-TW': '未見具體情形；將不良信用記錄和嚴重失信主體名單視為失信，是本庫自己的理解。',
        },
      }),
    ],
    notes: [
      {
        en: 'The official page is of 2025-05-30.',
        'zh-CN': '官方页面发布于2025年5月30日。',
        'zh-TW': '官方頁面發佈於2025年5月30日。',
      },
      {
        en: 'The rule itself runs five years, counted here from its date.',
        'zh-CN': '规则有效期五年，此处自发文日期起算。',
        'zh-TW': '規則有效期五年，此處自發文日期起算。',
      },
      {
        en: 'Public notice of five working days. A title won with false data is cancelled.',
        'zh-CN': '公示5个工作日。提供虚假材料的取消称号。',
        'zh-TW': '公示5個工作日。提供虛假材料的取消稱號。',
      },
    ],
  };
})();
