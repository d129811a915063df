import type { Rule, RuleCitation } from '../../rulebook/index.js';

const everyTier = ['basic', 'advanced', 'excellent', 'leading'] as const;

/** The common basic requirements (基础要求) B1 to B4, the same in both editions; B5, maturity, differs by tier. */
export function basicRequirements(citation: Pick<RuleCitation, 'document'>): Rule[] {
  const common = { tiers: everyTier, severity: 'must', confidence: 'transcription' } as const;
  const at: RuleCitation = { ...citation, clause: '基础要求' };
  return [
    {
      ...common,
      id: 'above-scale',
      title: {
        en: 'industrial enterprise above designated size',
        'zh-CN': '规模以上工业企业',
        'zh-TW': '規模以上工業企業',
      },
      condition: { op: 'declared', statement: 'above-scale' },
      citation: at,
    },
    {
      ...common,
      id: 'competitive',
      title: {
        en: 'enterprise and products strongly competitive',
        'zh-CN': '企业和产品具有较强竞争力',
        'zh-TW': '企業和產品具有較強競爭力',
      },
      condition: { op: 'declared', statement: 'competitive' },
      citation: at,
    },
    {
      ...common,
      id: 'sound-operation',
      title: {
        en: 'sound operation and finance in the last three years',
        'zh-CN': '近三年经营和财务状况良好',
        'zh-TW': '近三年經營和財務狀況良好',
      },
      condition: { op: 'declared', statement: 'sound-operation' },
      citation: at,
    },
    {
      ...common,
      id: 'no-bad-credit',
      title: {
        en: 'no bad credit record in the last three years',
        'zh-CN': '近三年无不良信用记录',
        'zh-TW': '近三年無不良信用記錄',
      },
      condition: { op: 'none-within', kinds: ['bad-credit-record'], years: 3 },
      citation: at,
    },
    {
      ...common,
      id: 'no-accident',
      title: {
        en: 'no accident of the grade larger or above in the last three years',
        'zh-CN': '近三年未发生较大及以上安全、环境等事故',
        'zh-TW': '近三年未發生較大及以上安全、環境等事故',
      },
      condition: {
        op: 'none-within',
        kinds: ['safety-accident', 'environmental-accident'],
        grade: 'larger',
        years: 3,
      },
      citation: at,
    },
    {
      ...common,
      id: 'no-violation',
      title: {
        en: 'no violation in the last three years',
        'zh-CN': '近三年无违法违规行为',
        'zh-TW': '近三年無違法違規行為',
      },
      condition: { op: 'none-within', kinds: ['violation'], years: 3 },
      citation: at,
    },
    {
      ...common,
      id: 'controllable-technology',
      title: {
        en: 'key equipment, industrial software, operating systems and solutions secure and controllable',
        'zh-CN': '关键技术装备、工业软件、操作系统和解决方案安全可控',
        'zh-TW': '關鍵技術裝備、工業軟件、操作系統和解決方案安全可控',
      },
      condition: { op: 'declared', statement: 'controllable-technology' },
      citation: at,
    },
    {
      ...common,
      id: 'controlled-security-risk',
      title: {
        en: 'network and data-security risk controllable',
        'zh-CN': '网络安全和数据安全风险可控',
        'zh-TW': '網絡安全和數據安全風險可控',
      },
      condition: { op: 'declared', statement: 'controlled-security-risk' },
      citation: at,
    },
    {
      ...common,
      id: 'organisation',
      title: {
        en: 'a mechanism for planning, building and running the smart factory',
        'zh-CN': '建立智能工厂规划、建设和运营机制',
        'zh-TW': '建立智能工廠規劃、建設和運營機制',
      },
      condition: { op: 'declared', statement: 'organisation' },
      citation: at,
    },
    {
      ...common,
      id: 'talent',
      title: {
        en: 'a body of specialists',
        'zh-CN': '拥有专业人才队伍',
        'zh-TW': '擁有專業人才隊伍',
      },
      condition: { op: 'declared', statement: 'talent' },
      citation: at,
    },
  ];
}
