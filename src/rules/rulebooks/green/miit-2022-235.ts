import type { Overlay } from '../../rulebook/index.js';
import { evaluatorStaff } from './evaluators.js';

const kinds = ['factory', 'park', 'supply-chain'] as const;
const list = { document: '工信厅节函〔2022〕7号' };
const where = {
  citation: { document: '工信厅节函〔2022〕235号', address: 'bcc.com.cn/index/shows?catid=29&id=682' },
  confidence: 'primary',
  note: {
    en: "By Beijing's call of 2022.",
    'zh-CN': '依据北京市2022年通知。',
    'zh-TW': '依據北京市2022年通知。',
  },
} as const;

/** The last call of the first regime, and what the list of January 2022 asks of holders. */
export const greenMiit2022: Overlay = /* @__PURE__ */ (() => {
  const staff = evaluatorStaff(where, kinds);
  return {
    id: 'green-miit-2022-235',
    base: 'green-miit-2016-586',
    title: {
      en: 'Green manufacturing units, call of 2022',
      'zh-CN': '2022年度绿色制造名单推荐',
      'zh-TW': '2022年度綠色製造名單推薦',
    },
    jurisdiction: 'CN',
    edition: '2022-235',
    effective: { from: '2022', until: '2023-01-01' },
    document: {
      title: where.citation.document,
      number: where.citation.document,
      date: '2022',
      address: where.citation.address,
    },
    replaces: ['green-miit-2016-586'],
    changes: [
      {
        do: 'change',
        rule: 'evaluator-staff',
        title: staff.title,
        condition: staff.condition,
        ...where,
      },
      { do: 'change', rule: 'evaluator-standing', ...where },
      {
        do: 'add',
        after: 'evaluator-standing',
        rule: {
          id: 'energy-benchmark',
          title: {
            en: 'energy efficiency at the benchmark value or the advanced value',
            'zh-CN': '能效达到标杆值或先进值',
            'zh-TW': '能效達到標桿值或先進值',
          },
          tiers: ['national'],
          kinds: ['factory'],
          severity: 'in-principle',
          condition: { op: 'declared', statement: 'energy-benchmark' },
          ...where,
          note: { en: 'A preference.', 'zh-CN': '属优先推荐条件。', 'zh-TW': '屬優先推薦條件。' },
        },
      },
    ],
    duties: [
      {
        id: 'public-showing',
        title: {
          en: 'shows itself in public by the end of April',
          'zh-CN': '4月底前公开展示',
          'zh-TW': '4月底前公開展示',
        },
        tiers: ['national'],
        every: '--04-30',
        citation: list,
        confidence: 'primary',
      },
      {
        id: 'indicators-of-the-year',
        title: {
          en: 'declares the indicators of the year',
          'zh-CN': '自我声明年度指标',
          'zh-TW': '自我聲明年度指標',
        },
        tiers: ['national'],
        kinds: ['factory'],
        every: '--01-15',
        citation: list,
        confidence: 'primary',
      },
      {
        id: 'indicators-of-the-half-year',
        title: {
          en: 'declares the indicators of the half year',
          'zh-CN': '自我声明半年度指标',
          'zh-TW': '自我聲明半年度指標',
        },
        tiers: ['national'],
        kinds: ['factory'],
        every: '--07-15',
        citation: list,
        confidence: 'primary',
      },
    ],
    notes: [
      {
        en: 'The dynamic management table was due by 2023-04-30.',
        'zh-CN': '动态管理表于2023年4月30日前填报。',
        'zh-TW': '動態管理表於2023年4月30日前填報。',
      },
      {
        en: 'The day of the call was not seen, so a question about a day of 2022 names the call.',
        'zh-CN': '未见通知日期，查询2022年某日时须指明通知。',
        'zh-TW': '未見通知日期，查詢2022年某日時須指明通知。',
      },
    ],
  };
})();
