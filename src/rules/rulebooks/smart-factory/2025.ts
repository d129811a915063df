import type { Labels } from '../../../words/vocabulary/index.js';
import type { Rule, Rulebook } from '../../rulebook/index.js';
import { basicRequirements } from './basicRequirements.js';
import { areaGate, maturityGate, performanceGates, prerequisite } from './gates.js';
import { resultRules } from './resultRules.js';
import { allAreas, nationalTiers } from './tiers.js';
import { upperApplicants } from './upperApplicants.js';

const notice = '关于开展2025年度智能工厂梯度培育行动的通知, 工信厅联通装函〔2025〕251号';
const conditions = '智能工厂梯度培育要素条件（2025年版）, 工信厅联通装函〔2025〕251号 附件1';
const shanghai = {
  document: '沪经信制〔2025〕430号',
  address: 'sheitc.sh.gov.cn/cyfz/20250630/be0fec856d574775a9215de303e11c3e.html',
};
const tianjin2025 = {
  document: '津工信数转〔2025〕4号',
  address: 'gyxxh.tj.gov.cn t20250704_6972948',
};
const guide = 'news.jihuacai.com/html/keji/467.html';
const tianjin2026 = 'www.tjftz.gov.cn/contents/7236/378718.html';

/** What only one guide says of the leading tier. */
function leadingEntry(id: string, title: Labels): Rule {
  return {
    id,
    title,
    tiers: ['leading'],
    severity: 'must',
    condition: { op: 'declared', statement: id },
    citation: { document: notice, address: guide },
    confidence: 'single',
  };
}

function aiShare(tier: string, value: number, clause: string, title: Labels): Rule {
  return {
    id: `ai-share-${tier}`,
    title,
    tiers: [tier],
    severity: 'must',
    condition: { op: 'share', part: 'scenarios.withAi', of: 'scenarios.distinct', is: 'at-least', value },
    citation: { document: conditions, clause, address: guide },
    confidence: 'several',
    note: {
      en: 'No text gives a formula. Distinct declared scenarios that use AI, over distinct declared scenarios, is the library’s own reading (inferred).',
      'zh-CN':
        '文件未给出计算公式。以应用人工智能的不同场景数除以申报的不同场景数，是本库自己的理解（推断）。',
      'zh-TW':
        '文件未給出計算公式。以應用人工智能的不同場景數除以申報的不同場景數，是本庫自己的理解（推斷）。',
    },
  };
}

/** The second edition: shares of AI scenarios, and the first round for leading factories. */
export const smartFactory2025: Rulebook = /* @__PURE__ */ (() => {
  const transcribed = (clause: string) =>
    ({ citation: { document: conditions, clause }, confidence: 'transcription' }) as const;
  return {
    id: 'smart-factory-2025',
    title: {
      en: 'Smart factories, 2025 edition',
      'zh-CN': '智能工厂梯度培育（2025年版）',
      'zh-TW': '智能工廠梯度培育（2025年版）',
    },
    scheme: 'smart-factory',
    jurisdiction: 'CN',
    edition: '2025',
    effective: { from: '2025-06' },
    document: {
      title: '关于开展2025年度智能工厂梯度培育行动的通知',
      number: '工信厅联通装函〔2025〕251号',
      date: '2025-06',
      address: 'hjsm.com.cn/zhengce/show.php?itemid=4816',
    },
    replaces: ['smart-factory-2024'],
    tiers: nationalTiers(notice, { leading: 'primary' }),
    rules: [
      prerequisite('advanced', 'basic', 'must', {
        citation: {
          document: notice,
          address: 'finance.people.com.cn/BIG5/n1/2025/1128/c1004-40613708.html',
        },
        confidence: 'primary',
      }),
      prerequisite('excellent', 'advanced', 'in-principle', {
        citation: { document: notice },
        confidence: 'inferred',
        note: {
          en: 'The national wording of 2025 was not seen; that of 2024 says in principle. Shanghai asks for it outright; one source says that the ladder is climbed level by level, and a transcription calls skipping a veto.',
          'zh-CN':
            '未见2025年国家文件原文；2024年表述为“原则上”。上海通知为必备条件；另有一处来源称须逐级申报，第三方转录称越级为否决项。',
          'zh-TW':
            '未見2025年國家文件原文；2024年表述為「原則上」。上海通知為必備條件；另有一處來源稱須逐級申報，第三方轉錄稱越級為否決項。',
        },
      }),
      prerequisite('leading', 'excellent', 'must', {
        citation: { document: notice, address: 'm.bxlex.com/post/36756.html' },
        confidence: 'several',
      }),
      ...upperApplicants({
        notice: tianjin2025,
        note: {
          en: "Tianjin's notice of 2025-07-04, under the call, words it.",
          'zh-CN': '见天津2025年7月4日通知。',
          'zh-TW': '見天津2025年7月4日通知。',
        },
        registeredIn: { labels: { en: 'China', 'zh-CN': '中国境内', 'zh-TW': '中國境內' } },
        completed: shanghai,
        call: '工信厅联通装函〔2025〕251号',
      }),
      {
        id: 'national-level',
        title: {
          en: 'at a leading level nationwide',
          'zh-CN': '达到国内领先水平',
          'zh-TW': '達到國內領先水平',
        },
        tiers: ['excellent'],
        severity: 'must',
        condition: { op: 'declared', statement: 'national-level' },
        citation: shanghai,
        confidence: 'primary',
        note: {
          en: 'As in 2024, by one local notice of 2025.',
          'zh-CN': '与2024年相同，依据一份2025年地方通知。',
          'zh-TW': '與2024年相同，依據一份2025年地方通知。',
        },
      },
      {
        id: 'cooperation',
        title: {
          en: 'cooperates with site checks, promotion and the exchange of cases',
          'zh-CN': '配合现场核查、宣传推广和案例交流',
          'zh-TW': '配合現場核查、宣傳推廣和案例交流',
        },
        tiers: ['excellent'],
        severity: 'must',
        condition: { op: 'declared', statement: 'cooperation' },
        citation: shanghai,
        confidence: 'primary',
        note: {
          en: 'As in 2024, by one local notice of 2025.',
          'zh-CN': '与2024年相同，依据一份2025年地方通知。',
          'zh-TW': '與2024年相同，依據一份2025年地方通知。',
        },
      },
      leadingEntry('industry-lead', {
        en: 'leads its industry',
        'zh-CN': '行业龙头',
        'zh-TW': '行業龍頭',
      }),
      leadingEntry('competitive-products', {
        en: 'core products globally competitive',
        'zh-CN': '主导产品具有全球竞争力',
        'zh-TW': '主導產品具有全球競爭力',
      }),
      leadingEntry('global-smart-manufacturing', {
        en: 'smart manufacturing at a globally leading level',
        'zh-CN': '智能制造水平全球领先',
        'zh-TW': '智能製造水平全球領先',
      }),
      ...basicRequirements({ document: conditions }),
      maturityGate('basic', 2, transcribed('基础级, 基础要求')),
      maturityGate('advanced', 2, {
        citation: { document: conditions, clause: '先进级, 基础要求' },
        confidence: 'several',
      }),
      maturityGate('excellent', 3, transcribed('卓越级, 基础要求')),
      maturityGate('leading', 4, transcribed('领航级, 基础要求')),
      areaGate('basic', ['production-operations'], 'must', {
        citation: { document: conditions, clause: '基础级', address: tianjin2026 },
        confidence: 'primary',
        note: {
          en: "Tianjin's notice of 2026 relays it.",
          'zh-CN': '见天津2026年通知。',
          'zh-TW': '見天津2026年通知。',
        },
      }),
      areaGate(
        'advanced',
        ['production-operations', 'production-management', 'operations-management'],
        'must',
        {
          citation: { document: conditions, clause: '先进级', address: tianjin2026 },
          confidence: 'primary',
          note: {
            en: "Tianjin's notice of 2026 relays it and writes 经营管理 for 运营管理.",
            'zh-CN': '见天津2026年通知，其中将运营管理写作经营管理。',
            'zh-TW': '見天津2026年通知，其中將運營管理寫作經營管理。',
          },
        },
      ),
      areaGate('excellent', allAreas, 'in-principle', transcribed('卓越级')),
      areaGate('leading', allAreas, 'must', transcribed('领航级')),
      aiShare('excellent', 0.2, '卓越级', {
        en: 'AI in at least 20 % of the scenarios',
        'zh-CN': '应用人工智能的场景比例不低于20%',
        'zh-TW': '應用人工智能的場景比例不低於20%',
      }),
      aiShare('leading', 0.6, '领航级', {
        en: 'AI in at least 60 % of the scenarios',
        'zh-CN': '应用人工智能的场景比例不低于60%',
        'zh-TW': '應用人工智能的場景比例不低於60%',
      }),
      ...performanceGates({ document: conditions, address: guide }, 'several'),
      ...resultRules('2025', { document: conditions }),
    ],
    notes: [
      {
        en: 'A province or a central SOE group recommends; expert review and public notice come before the list.',
        'zh-CN': '由省级主管部门或中央企业推荐，经专家评审、网上公示后公布。',
        'zh-TW': '由省級主管部門或中央企業推薦，經專家評審、網上公示後公佈。',
      },
      {
        en: 'No validity, re-evaluation, removal rule, quota or numeric floor was seen at national level. The list of 2025 for leading factories is a cultivation list.',
        'zh-CN': '国家层面未见有效期、复核、移出规则、名额或数值门槛。2025年领航级名单为培育名单。',
        'zh-TW': '國家層面未見有效期、複核、移出規則、名額或數值門檻。2025年領航級名單為培育名單。',
      },
    ],
  };
})();
