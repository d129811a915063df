import type { Overlay } from '../../rulebook/index.js';
import { evaluatorStaff } from './evaluators.js';
import { halfYearIndicators, list2022 as list, publicShowing } from './miit-2016-586.js';
import { negativeList } from './negativeList.js';

const kinds = ['factory', 'park', 'supply-chain'] as const;
const citation = {
  document: '工信厅节函〔2022〕235号',
  address: 'news.bjx.com.cn/html/20220920/1256122.shtml',
};
const beijing = {
  citation: { document: citation.document, address: 'bcc.com.cn/index/shows?catid=29&id=682' },
  confidence: 'primary',
  note: {
    en: "By Beijing's call of 2022.",
    'zh-CN': '依据北京市2022年通知。',
    'zh-TW': '依據北京市2022年通知。',
  },
} as const;

/** The last call of the first regime, and what the list of January 2022 asks of holders. */
export const greenMiit2022: Overlay = /* @__PURE__ */ (() => {
  const staff = evaluatorStaff(beijing, kinds);
  const cases = negativeList(['national'], {
    citation,
    confidence: 'primary',
    for: 'applicants',
    proofs: [],
    note: {
      en: 'The call names six cases of the last three years and no grade of accident; they are worded here as Art. 15 of the interim measures of 2024 words them.',
      'zh-CN': '通知列明近三年的六种情形，事故不分等级；此处采用2024年《暂行办法》第十五条的表述。',
      'zh-TW': '通知列明近三年的六種情形，事故不分等級；此處採用2024年《暫行辦法》第十五條的表述。',
    },
  });
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
    effective: { from: '2022-09-16', until: '2023-07' },
    document: {
      title: '关于开展2022年度绿色制造名单推荐工作的通知',
      number: citation.document,
      date: '2022-09-16',
      address: citation.address,
    },
    replaces: ['green-miit-2016-586'],
    changes: [
      {
        do: 'change',
        rule: 'evaluator-staff',
        title: staff.title,
        condition: staff.condition,
        ...beijing,
      },
      { do: 'change', rule: 'evaluator-standing', ...beijing },
      // Its cases take the place of what the call of 2020 barred.
      { do: 'drop', rule: 'no-accident', citation, confidence: 'primary' },
      ...cases.map((rule) => ({ do: 'add', rule }) as const),
      {
        do: 'add',
        after: 'kind',
        rule: {
          id: 'province-list',
          title: {
            en: 'on the province-level list: such units are recommended first',
            'zh-CN': '已列入省级名单的给予优先推荐',
            'zh-TW': '已列入省級名單的給予優先推薦',
          },
          tiers: ['national'],
          severity: 'in-principle',
          condition: { op: 'holds', tier: 'provincial' },
          citation,
          confidence: 'primary',
        },
      },
      {
        do: 'add',
        after: 'evaluator-standing',
        rule: {
          id: 'energy-benchmark',
          title: {
            en: 'energy efficiency at or better than the benchmark value or the advanced value',
            'zh-CN': '能效达到或优于标杆值或先进值',
            'zh-TW': '能效達到或優於標桿值或先進值',
          },
          tiers: ['national'],
          kinds: ['factory'],
          severity: 'in-principle',
          condition: { op: 'declared', statement: 'energy-benchmark' },
          citation,
          confidence: 'primary',
          note: {
            en: 'The call says in principle of the benchmark value; the advanced value is known from Beijing’s call of 2022.',
            'zh-CN': '通知对标杆值的表述为“原则上”；先进值依据北京市2022年通知。',
            'zh-TW': '通知對標桿值的表述為「原則上」；先進值依據北京市2022年通知。',
          },
        },
      },
    ],
    duties: [
      {
        id: 'dynamic-table',
        title: {
          en: 'fills the dynamic management table',
          'zh-CN': '填报动态管理表',
          'zh-TW': '填報動態管理表',
        },
        tiers: ['national'],
        by: '2023-04-30',
        recordedAs: 'annual-record',
        citation,
        confidence: 'primary',
      },
      { ...publicShowing, every: '--04-30' },
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
      { ...halfYearIndicators, every: '--07-15' },
    ],
    notes: [
      {
        en: 'In force until the call of 2023, which came in July 2023; no source settles the day.',
        'zh-CN': '适用至2023年度通知；该通知发布于2023年7月，具体日期无来源可确定。',
        'zh-TW': '適用至2023年度通知；該通知發佈於2023年7月，具體日期無來源可確定。',
      },
    ],
  };
})();
