import type { Labels } from '../../../words/vocabulary/index.js';
import type { Condition, Rule, Rulebook } from '../../rulebook/index.js';

const document = '市工业和信息化局关于征集2024年第二批数字化车间和智能工厂项目的通知';
const address = 'ipoc.bcigxunchuang.com/content/342.html';
const both = ['digital-workshop', 'smart-factory'] as const;
/** The titles are the city's own; who gives them was not seen. */
const decidedBy: Labels = { en: 'the city', 'zh-CN': '市级', 'zh-TW': '市級' };

const completed: Condition = {
  op: 'declared',
  statement: 'completed',
  title: { en: 'completed', 'zh-CN': '已建成', 'zh-TW': '已建成' },
};
const inTrialRun: Condition = {
  op: 'declared',
  statement: 'in-trial-run',
  title: { en: 'in trial run', 'zh-CN': '已试运行', 'zh-TW': '已試運行' },
};

function stated(id: string, tiers: readonly string[], title: Labels): Rule {
  return {
    id,
    title,
    tiers,
    severity: 'must',
    condition: { op: 'declared', statement: id },
    citation: { document, address },
    confidence: 'primary',
  };
}

function scenes(tier: string, value: number, title: Labels): Rule {
  return {
    id: `scenes-${tier}`,
    title,
    tiers: [tier],
    severity: 'must',
    condition: { op: 'compare', evidence: 'scenarios.distinct', is: 'at-least', value, unit: 'scenarios' },
    citation: { document, address },
    confidence: 'primary',
  };
}

/** The closed scheme of Tianjin, second batch of 2024. Its titles are never converted into tiers. */
export const tianjinWorkshop2024: Rulebook = /* @__PURE__ */ (() => ({
  id: 'tianjin-workshop-2024',
  title: {
    en: 'Tianjin digital workshops and smart factories, 2024 (closed)',
    'zh-CN': '天津市数字化车间和智能工厂（2024年，已停止）',
    'zh-TW': '天津市數字化車間和智能工廠（2024年，已停止）',
  },
  scheme: 'tianjin-workshop',
  jurisdiction: '120000',
  edition: '2024',
  round: '2024-2',
  effective: { from: '2024-10-09' },
  document: { title: document, date: '2024-10-09', address },
  tiers: [
    {
      tier: 'digital-workshop',
      labels: { en: 'digital workshop', 'zh-CN': '数字化车间', 'zh-TW': '數字化車間' },
      decidedBy,
      citation: { document, address },
      confidence: 'inferred',
    },
    {
      tier: 'smart-factory',
      labels: {
        en: 'smart factory (old scheme)',
        'zh-CN': '智能工厂（旧制）',
        'zh-TW': '智能工廠（舊制）',
      },
      decidedBy,
      citation: { document, address },
      confidence: 'inferred',
    },
  ],
  rules: [
    {
      id: 'maturity',
      title: {
        en: 'self-assessed maturity level 2 or above',
        'zh-CN': '智能制造能力成熟度自评估2级及以上',
        'zh-TW': '智能製造能力成熟度自評估2級及以上',
      },
      tiers: both,
      severity: 'must',
      condition: { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 2, unit: 'level' },
      citation: { document, address },
      confidence: 'primary',
      proofs: [
        {
          en: 'self-assessment report from www.c3mep.cn',
          'zh-CN': 'www.c3mep.cn 自评估报告',
          'zh-TW': 'www.c3mep.cn 自評估報告',
        },
      ],
    },
    stated('workshop-indicators', ['digital-workshop'], {
      en: 'meets the definition and the indicators for personnel, technology, resources and production',
      'zh-CN': '符合定义及人员、技术、资源、生产指标',
      'zh-TW': '符合定義及人員、技術、資源、生產指標',
    }),
    scenes('digital-workshop', 2, {
      en: '2 scenes',
      'zh-CN': '2个场景',
      'zh-TW': '2個場景',
    }),
    stated('factory-indicators', ['smart-factory'], {
      en: 'meets the 8 common groups of indicators',
      'zh-CN': '符合8类共性指标',
      'zh-TW': '符合8類共性指標',
    }),
    scenes('smart-factory', 6, {
      en: '6 scenes of the industry family (equipment, electronics, consumer goods, raw materials)',
      'zh-CN': '所属行业类别（装备、电子、消费品、原材料）的6个场景',
      'zh-TW': '所屬行業類別（裝備、電子、消費品、原材料）的6個場景',
    }),
    {
      id: 'completion',
      title: {
        en: 'completed, or under construction and in trial run',
        'zh-CN': '已建成，或在建并已试运行',
        'zh-TW': '已建成，或在建並已試運行',
      },
      tiers: both,
      severity: 'must',
      condition: { op: 'any', of: [completed, inTrialRun] },
      citation: { document, address },
      confidence: 'primary',
    },
    {
      id: 'done-within-one-year',
      title: {
        en: 'what is under construction is in principle done within one year',
        'zh-CN': '在建项目原则上一年内完工',
        'zh-TW': '在建項目原則上一年內完工',
      },
      tiers: both,
      severity: 'in-principle',
      condition: {
        op: 'any',
        of: [
          completed,
          {
            op: 'declared',
            statement: 'done-within-one-year',
            title: { en: 'done within one year', 'zh-CN': '一年内完工', 'zh-TW': '一年內完工' },
          },
        ],
      },
      citation: { document, address },
      confidence: 'primary',
    },
    stated('manufacturer-in-city', both, {
      en: 'a manufacturer registered in the city',
      'zh-CN': '在本市注册的制造业企业',
      'zh-TW': '在本市註冊的製造業企業',
    }),
    stated('no-dishonesty-or-violation', both, {
      en: 'no dishonesty and no violation of law',
      'zh-CN': '无失信和违法违规行为',
      'zh-TW': '無失信和違法違規行為',
    }),
    stated('good-standing', both, {
      en: 'good standing with tax, banks and credit records',
      'zh-CN': '纳税、银行和社会信用良好',
      'zh-TW': '納稅、銀行和社會信用良好',
    }),
  ],
  notes: [
    {
      en: 'Its legal basis is 天津市促进智能制造发展条例. From when on nobody could apply any more was not seen.',
      'zh-CN': '法规依据为《天津市促进智能制造发展条例》。未见停止申报的日期。',
      'zh-TW': '法規依據為《天津市促進智能製造發展條例》。未見停止申報的日期。',
    },
    {
      en: 'The rounds of 2025 follow the four tiers instead. No rule converts one into the other.',
      'zh-CN': '2025年起改按四级梯度培育，两者之间没有换算规则。',
      'zh-TW': '2025年起改按四級梯度培育，兩者之間沒有換算規則。',
    },
  ],
}))();
