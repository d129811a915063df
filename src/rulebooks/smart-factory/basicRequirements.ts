import type { Rule, RuleCitation } from '../../rulebook/index.js';

const everyTier = ['basic', 'advanced', 'excellent', 'leading'] as const;
const upperTiers = ['excellent', 'leading'] as const;

/** The common basic requirements (基础要求) B1 to B4, the same in both editions; B5, maturity, differs by tier. */
export function basicRequirements(citation: Pick<RuleCitation, 'document'>): Rule[] {
  const common = { tiers: everyTier, severity: 'must', confidence: 'transcription' } as const;
  const at = (clause: string): RuleCitation => ({ ...citation, clause });
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
      citation: at('基础要求: 规模'),
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
      citation: at('基础要求: 规模'),
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
      citation: at('基础要求: 经营与信用'),
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
      citation: at('基础要求: 经营与信用'),
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
      citation: at('基础要求: 经营与信用'),
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
      citation: at('基础要求: 经营与信用'),
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
      citation: at('基础要求: 技术'),
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
      citation: at('基础要求: 技术'),
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
      citation: at('基础要求: 组织与人才'),
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
      citation: at('基础要求: 组织与人才'),
    },
  ];
}

/** Who may apply for the upper tiers, by local notices that carry out either edition. */
export function upperApplicants(): Rule[] {
  const common = { tiers: upperTiers, severity: 'must', confidence: 'primary' } as const;
  return [
    {
      ...common,
      id: 'legal-person',
      title: {
        en: 'registered in China with independent legal personality, or a branch in a special-case industry',
        'zh-CN': '在中国境内注册、具有独立法人资格；特殊行业可由分支机构申报',
        'zh-TW': '在中國境內註冊、具有獨立法人資格；特殊行業可由分支機構申報',
      },
      condition: {
        op: 'any',
        of: [
          {
            op: 'declared',
            statement: 'independent-legal-person',
            title: { en: 'independent legal personality', 'zh-CN': '独立法人资格', 'zh-TW': '獨立法人資格' },
          },
          { op: 'one-of', evidence: 'branchIndustry', values: ['petrochemical', 'non-ferrous'] },
        ],
      },
      citation: {
        document: '沪经信制〔2025〕430号',
        address: 'sheitc.sh.gov.cn/cyfz/20250630/be0fec856d574775a9215de303e11c3e.html',
      },
      proofs: [{ en: 'business licence', 'zh-CN': '营业执照', 'zh-TW': '營業執照' }],
      note: {
        en: 'The same wording stands in the notices of Tianjin (2025) and Liaoning (2024).',
        'zh-CN': '天津2025年、辽宁2024年通知表述相同。',
        'zh-TW': '天津2025年、遼寧2024年通知表述相同。',
      },
    },
    {
      ...common,
      id: 'completed',
      title: {
        en: 'the factory is completed and not under construction',
        'zh-CN': '工厂已建成，不在建设期',
        'zh-TW': '工廠已建成，不在建設期',
      },
      condition: { op: 'declared', statement: 'completed' },
      citation: { document: '智能工厂梯度培育行动, 各地申报通知' },
    },
    {
      ...common,
      id: 'truth-undertaking',
      title: {
        en: 'answers for the truth of the file, which holds no state or trade secrets',
        'zh-CN': '对申报材料真实性负责，材料不含国家秘密和商业秘密',
        'zh-TW': '對申報材料真實性負責，材料不含國家秘密和商業秘密',
      },
      condition: { op: 'declared', statement: 'truth-undertaking' },
      citation: { document: '智能工厂梯度培育行动, 申报材料清单' },
      proofs: [
        {
          en: 'undertaking on truth, secrecy and site check',
          'zh-CN': '真实性、保密和现场核查承诺书',
          'zh-TW': '真實性、保密和現場核查承諾書',
        },
      ],
    },
  ];
}

/** Where a comparator of performance is known only from the transcription. */
export function resultRules(citation: Pick<RuleCitation, 'document'>): Rule[] {
  const common = { severity: 'must', confidence: 'transcription' } as const;
  return [
    {
      ...common,
      id: 'results-excellent',
      tiers: ['excellent'],
      title: {
        en: 'pulls supply-chain partners along, grows a reusable solution, and has a system of talent development',
        'zh-CN': '带动供应链上下游协同，形成可复用的解决方案，建立人才培养体系',
        'zh-TW': '帶動供應鏈上下游協同，形成可複用的解決方案，建立人才培養體系',
      },
      condition: { op: 'declared', statement: 'results-excellent' },
      citation: { ...citation, clause: '卓越级: 建设成效' },
    },
    {
      ...common,
      id: 'results-leading',
      tiers: ['leading'],
      title: {
        en: 'a global benchmark that other factories are built after, with exported solutions, standards and leading talent',
        'zh-CN': '成为全球标杆并复制推广，对外输出解决方案，引领标准和人才',
        'zh-TW': '成為全球標杆並複製推廣，對外輸出解決方案，引領標準和人才',
      },
      condition: { op: 'declared', statement: 'results-leading' },
      citation: { ...citation, clause: '领航级: 建设成效' },
    },
  ];
}
