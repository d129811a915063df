import type { Condition, Rule, Rulebook } from '../../rulebook/index.js';

const citation = { document: '浙经信产数〔2025〕174号', address: 'xashilian.com/news/detail/183472.html' };
const decidedBy = { en: 'the province', 'zh-CN': '省级主管部门', 'zh-TW': '省級主管部門' };

const said = { citation, confidence: 'primary' } as const;
const projects = ['digital-workshop', 'smart-factory'] as const;
const everyTier = [...projects, 'future-factory'] as const;
const mountainOrIsland: Condition = {
  op: 'declared',
  statement: 'mountain-or-island-county',
  title: {
    en: 'lies in a mountain or island county',
    'zh-CN': '位于山区海岛县',
    'zh-TW': '位於山區海島縣',
  },
};

/** Software and hardware of the five years before completion, in 万元: one floor that binds, and one in principle for some counties. */
function spending(tier: string, floor: number, inCounties: number): Rule[] {
  const atLeast = (value: number): Condition => {
    const title = {
      en: 'spent on software and hardware within five years before completion',
      'zh-CN': '建成前五年内软硬件投入',
      'zh-TW': '建成前五年內軟硬件投入',
    };
    return {
      op: 'compare',
      evidence: 'local.softwareAndHardware',
      is: 'at-least',
      value,
      unit: '万元',
      title,
    };
  };
  return [
    {
      id: `spending-${tier}`,
      title: {
        en: `${floor / 100} million yuan of software and hardware within five years before completion, but for mountain and island counties`,
        'zh-CN': `建成前五年内软硬件投入不低于${floor}万元（山区海岛县除外）`,
        'zh-TW': `建成前五年內軟硬件投入不低於${floor}萬元（山區海島縣除外）`,
      },
      tiers: [tier],
      severity: 'must',
      condition: { op: 'any', of: [atLeast(floor), mountainOrIsland] },
      ...said,
    },
    {
      id: `spending-${tier}-counties`,
      title: {
        en: `in mountain and island counties in principle ${inCounties / 100} million yuan of software and hardware within five years before completion`,
        'zh-CN': `山区海岛县建成前五年内软硬件投入原则上不低于${inCounties}万元`,
        'zh-TW': `山區海島縣建成前五年內軟硬件投入原則上不低於${inCounties}萬元`,
      },
      tiers: [tier],
      severity: 'in-principle',
      condition: { op: 'any', of: [{ op: 'not', of: mountainOrIsland }, atLeast(inCounties)] },
      ...said,
    },
  ];
}

/** Zhejiang's own ladder: digital workshop, smart factory, future factory. */
export const zhejiangFutureFactory2025: Rulebook = /* @__PURE__ */ (() => {
  const title = { en: 'digital level', 'zh-CN': '数字化水平', 'zh-TW': '數字化水平' };
  const digitalLevel = (id: string, tiers: readonly string[], value: number): Rule => ({
    id,
    title,
    tiers,
    severity: 'must',
    condition: { op: 'compare', evidence: 'local.digitalLevel', is: 'at-least', value, unit: 'level', title },
    ...said,
  });
  return {
    id: 'zhejiang-future-factory-2025',
    title: {
      en: 'Zhejiang: from digital workshop to future factory, 2025',
      'zh-CN': '浙江省数字化车间、智能工厂、未来工厂（2025年）',
      'zh-TW': '浙江省數字化車間、智能工廠、未來工廠（2025年）',
    },
    scheme: 'zhejiang-future-factory',
    jurisdiction: '330000',
    edition: '2025',
    effective: { from: '2025' },
    document: {
      title: '关于开展2025年浙江省未来工厂梯度培育项目征集和试点企业申报工作的通知',
      number: citation.document,
      date: '2025',
      address: citation.address,
    },
    tiers: everyTier.map((tier) => {
      return { tier, decidedBy, citation, confidence: 'inferred' } as const;
    }),
    rules: [
      digitalLevel('digital-level', projects, 2),
      digitalLevel('digital-level-future', ['future-factory'], 3),
      ...spending('digital-workshop', 2000, 1500),
      ...spending('smart-factory', 4000, 3000),
      {
        id: 'completion',
        title: {
          en: 'completed after 2023, or under construction and done by October 2026',
          'zh-CN': '2023年以后建成；在建项目于2026年10月前建成',
          'zh-TW': '2023年以後建成；在建項目於2026年10月前建成',
        },
        tiers: projects,
        severity: 'must',
        condition: {
          op: 'any',
          of: [
            {
              op: 'declared',
              statement: 'completed-after-2023',
              title: { en: 'completed after 2023', 'zh-CN': '2023年以后建成', 'zh-TW': '2023年以後建成' },
            },
            {
              op: 'declared',
              statement: 'done-by-2026-10',
              title: {
                en: 'under construction, done by October 2026',
                'zh-CN': '在建，2026年10月前建成',
                'zh-TW': '在建，2026年10月前建成',
              },
            },
          ],
        },
        ...said,
      },
      {
        id: 'clean-record',
        title: {
          en: 'no violation and no major problem of safety, quality or environment in the last two years',
          'zh-CN': '近两年无违法违规行为，安全、质量、环境无重大问题',
          'zh-TW': '近兩年無違法違規行為，安全、質量、環境無重大問題',
        },
        tiers: everyTier,
        severity: 'must',
        condition: {
          op: 'all',
          of: [
            { op: 'none-within', kinds: ['violation'], years: 2 },
            {
              op: 'declared',
              statement: 'no-major-problem',
              title: {
                en: 'no major problem of safety, quality or environment in the last two years',
                'zh-CN': '近两年安全、质量、环境无重大问题',
                'zh-TW': '近兩年安全、質量、環境無重大問題',
              },
            },
          ],
        },
        ...said,
        note: {
          en: 'What a major problem is, the notice does not say; an accident alone does not decide it.',
          'zh-CN': '通知未界定何为重大问题，一次事故不足以判断。',
          'zh-TW': '通知未界定何為重大問題，一次事故不足以判斷。',
        },
      },
      {
        id: 'credit-rating',
        title: {
          en: 'credit rating good (良好) or better',
          'zh-CN': '信用评价良好及以上',
          'zh-TW': '信用評價良好及以上',
        },
        tiers: everyTier,
        severity: 'must',
        condition: { op: 'declared', statement: 'credit-rating' },
        ...said,
      },
    ],
  };
})();
