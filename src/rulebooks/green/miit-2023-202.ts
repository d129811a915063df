import type { Rule, Rulebook } from '../../rulebook/index.js';
import { evaluatorCap, evaluatorStanding } from './evaluators.js';
import { parkRules } from './parkRules.js';

const document = '工信厅节函〔2023〕202号';
const relay = { document, address: 'www.chacewang.com/newsdetail/news599635.html' };

/** The call of 2023: products are no longer listed. Known from a provincial notice that relays it. */
export const greenMiit2023: Rulebook = /* @__PURE__ */ (() => {
  const staff: Rule = {
    id: 'evaluator-staff',
    title: {
      en: 'a third-party evaluator has 10 full-time staff with a middle title or above, 5 of them with a senior title',
      'zh-CN': '第三方机构中级及以上职称专职人员不少于10人，其中高级职称不少于5人',
      'zh-TW': '第三方機構中級及以上職稱專職人員不少於10人，其中高級職稱不少於5人',
    },
    tiers: ['national'],
    severity: 'must',
    condition: {
      op: 'any',
      of: [
        { op: 'one-of', evidence: 'evaluation.by', values: ['self'] },
        {
          op: 'all',
          of: [
            { op: 'compare', evidence: 'evaluation.staff', is: 'at-least', value: 10, unit: 'persons' },
            { op: 'compare', evidence: 'evaluation.seniorStaff', is: 'at-least', value: 5, unit: 'persons' },
          ],
        },
      ],
    },
    citation: { document, address: 'bcc.com.cn/index/shows?catid=29&id=682' },
    confidence: 'primary',
    note: {
      en: 'By the wording of the calls of 2022 and 2023.',
      'zh-CN': '依据2022、2023年通知表述。',
      'zh-TW': '依據2022、2023年通知表述。',
    },
  };
  return {
    id: 'green-miit-2023-202',
    title: {
      en: 'Green manufacturing units, call of 2023',
      'zh-CN': '2023年度绿色制造名单推荐',
      'zh-TW': '2023年度綠色製造名單推薦',
    },
    scheme: 'green-manufacturing',
    jurisdiction: 'CN',
    edition: '2023-202',
    effective: { from: '2023', until: '2024-01-19' },
    document: { title: document, number: document, date: '2023', address: relay.address },
    tiers: [
      {
        tier: 'national',
        labels: { en: 'national', 'zh-CN': '国家级', 'zh-TW': '國家級' },
        decidedBy: { en: 'MIIT', 'zh-CN': '工业和信息化部', 'zh-TW': '工業和信息化部' },
        citation: { document },
        confidence: 'primary',
      },
    ],
    rules: [
      {
        id: 'kind',
        title: {
          en: 'factories, parks and supply-chain enterprises; products no longer',
          'zh-CN': '受理绿色工厂、绿色工业园区、绿色供应链管理企业，不再受理产品',
          'zh-TW': '受理綠色工廠、綠色工業園區、綠色供應鏈管理企業，不再受理產品',
        },
        tiers: ['national'],
        severity: 'must',
        condition: { op: 'one-of', evidence: 'unit.kind', values: ['factory', 'park', 'supply-chain'] },
        citation: relay,
        confidence: 'primary',
      },
      ...parkRules(['national'], { citation: relay, confidence: 'primary' }, [
        'province-level',
        'industry-share',
        'boundary',
        'managing-body',
      ]),
      evaluatorStanding({
        citation: { document, address: 'bcc.com.cn/index/shows?catid=29&id=682' },
        confidence: 'primary',
      }),
      staff,
      evaluatorCap(15, { citation: relay, confidence: 'primary' }),
    ],
    notes: [
      {
        en: 'Parks with many green factories are preferred; no share is stated.',
        'zh-CN': '优先推荐绿色工厂数量多的工业园区，未规定比例。',
        'zh-TW': '優先推薦綠色工廠數量多的工業園區，未規定比例。',
      },
    ],
  };
})();
