import type { Rulebook } from '../../rulebook/index.js';
import { basicRequirements } from './basicRequirements.js';
import { areaGate, maturityGate, performanceGates, prerequisite } from './gates.js';
import { resultRules } from './resultRules.js';
import { allAreas, nationalTiers } from './tiers.js';
import { upperApplicants } from './upperApplicants.js';

const plan = '智能工厂梯度培育行动实施方案, 工信厅联通装函〔2024〕399号';
const conditions = '智能工厂梯度培育要素条件（2024）, 工信厅联通装函〔2024〕399号 附件2';
const liaoning = { document: '辽宁省2024年智能工厂通知', address: 'lr5.cn/2024/11/26/51587.html' };

/** The first edition. Its conditions are known from a third-party transcription; its plan from reposts. */
export const smartFactory2024: Rulebook = /* @__PURE__ */ (() => {
  const transcribed = (clause: string) =>
    ({ citation: { document: conditions, clause }, confidence: 'transcription' }) as const;
  return {
    id: 'smart-factory-2024',
    title: {
      en: 'Smart factories, 2024 edition',
      'zh-CN': '智能工厂梯度培育（2024年版）',
      'zh-TW': '智能工廠梯度培育（2024年版）',
    },
    scheme: 'smart-factory',
    jurisdiction: 'CN',
    edition: '2024',
    effective: { from: '2024-10' },
    document: {
      title: '关于开展2024年度智能工厂梯度培育行动的通知',
      number: '工信厅联通装函〔2024〕399号',
      date: '2024-10',
      address: 'yinzheng.org/article/20241113/9448.html',
    },
    tiers: nationalTiers(plan, {
      leading: 'several',
      pages: { basic: 'kc.zlxy.net/wulianwang/1605.html', excellent: 'baxikafei.com/news/102463973.html' },
    }),
    rules: [
      prerequisite('advanced', 'basic', 'in-principle', {
        citation: { document: plan },
        confidence: 'inferred',
        note: {
          en: 'The text implies it and does not say it.',
          'zh-CN': '文件仅有隐含要求，未明文规定。',
          'zh-TW': '文件僅有隱含要求，未明文規定。',
        },
      }),
      prerequisite('excellent', 'advanced', 'in-principle', {
        citation: { document: plan, address: 'kc.zlxy.net/wulianwang/1605.html' },
        confidence: 'primary',
      }),
      prerequisite('leading', 'excellent', 'in-principle', {
        citation: { document: plan },
        confidence: 'primary',
        note: {
          en: 'Excellent factories are encouraged to apply; none was selected in 2024.',
          'zh-CN': '鼓励卓越级智能工厂申报；2024年未遴选领航级。',
          'zh-TW': '鼓勵卓越級智能工廠申報；2024年未遴選領航級。',
        },
      }),
      ...upperApplicants({
        notice: liaoning,
        note: {
          en: "Liaoning's notice of 2024, under the call, words it, and asks for registration in Liaoning.",
          'zh-CN': '见辽宁2024年通知，该通知要求在辽宁省内注册。',
          'zh-TW': '見遼寧2024年通知，該通知要求在遼寧省內註冊。',
        },
        completed: { document: plan },
        call: '工信厅联通装函〔2024〕399号',
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
        citation: { document: plan },
        confidence: 'primary',
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
        citation: { document: plan },
        confidence: 'primary',
      },
      ...basicRequirements({ document: conditions }),
      maturityGate('basic', 2, transcribed('基础级, 基础要求')),
      maturityGate('advanced', 2, transcribed('先进级, 基础要求')),
      maturityGate('excellent', 3, {
        citation: {
          document: conditions,
          clause: '卓越级, 基础要求',
          address: 'yinzheng.org/article/20241113/9448.html',
        },
        confidence: 'primary',
        note: {
          en: "A city bureau's relay of the notice says it.",
          'zh-CN': '见于某市主管部门转发的通知。',
          'zh-TW': '見於某市主管部門轉發的通知。',
        },
      }),
      maturityGate('leading', 4, transcribed('领航级, 基础要求')),
      areaGate('basic', ['production-operations'], 'must', transcribed('基础级')),
      areaGate(
        'advanced',
        ['production-operations', 'production-management', 'operations-management'],
        'must',
        transcribed('先进级'),
      ),
      areaGate('excellent', allAreas, 'in-principle', transcribed('卓越级')),
      areaGate('leading', allAreas, 'must', transcribed('领航级')),
      ...performanceGates({ document: conditions }, 'transcription'),
      ...resultRules('2024', { document: conditions }),
    ],
    notes: [
      {
        en: 'The number of the annex is that of the repost by Fujian.',
        'zh-CN': '附件编号依据福建转发件。',
        'zh-TW': '附件編號依據福建轉發件。',
      },
      {
        en: 'A province or a central SOE group recommends; expert review and public notice come before the list.',
        'zh-CN': '由省级主管部门或中央企业推荐，经专家评审、网上公示后公布。',
        'zh-TW': '由省級主管部門或中央企業推薦，經專家評審、網上公示後公佈。',
      },
      {
        en: 'No validity, re-evaluation, removal rule, quota or numeric floor was seen at national level.',
        'zh-CN': '国家层面未见有效期、复核、移出规则、名额或数值门槛。',
        'zh-TW': '國家層面未見有效期、複核、移出規則、名額或數值門檻。',
      },
    ],
  };
})();
