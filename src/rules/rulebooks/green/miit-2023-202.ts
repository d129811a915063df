import type { Rulebook } from '../../rulebook/index.js';
import { batchCap, evaluatorStaff, evaluatorStanding } from './evaluators.js';
import { parkBasics } from './parkBasics.js';
import { parkRules } from './parkRules.js';

const document = '工信厅节函〔2023〕202号';
/** 渝经信节能〔2023〕23号, which relays the call. */
const relay = { document, address: 'www.chacewang.com/newsdetail/news599635.html' };

/** The call of 2023: products are no longer listed. Known from a provincial notice that relays it. */
export const greenMiit2023: Rulebook = /* @__PURE__ */ (() => {
  const where = { citation: relay, confidence: 'primary' } as const;
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
    effective: { from: '2023-07', until: '2024-01-19' },
    document: { title: document, number: document, date: '2023-07', address: relay.address },
    replaces: ['green-miit-2022-235'],
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
        ...where,
      },
      ...parkRules(['national'], where, ['province-level', 'industry-share', 'boundary', 'managing-body']),
      ...parkBasics({
        document,
        clause: 'annex 2, basic requirements',
        address: 'renrendoc.com/paper/344560115.html',
      }),
      {
        id: 'third-party-evaluation',
        title: {
          en: 'evaluated by a third party beside the self-evaluation',
          'zh-CN': '自评价并经第三方评价',
          'zh-TW': '自評價並經第三方評價',
        },
        tiers: ['national'],
        severity: 'must',
        condition: { op: 'one-of', evidence: 'evaluation.by', values: ['third-party'] },
        citation: { document },
        confidence: 'transcription',
      },
      evaluatorStanding(where),
      evaluatorStaff(where),
      batchCap(where),
      {
        id: 'energy-benchmark',
        title: {
          en: 'energy efficiency at the benchmark level in energy-intensive industries, elsewhere at the advanced value',
          'zh-CN': '高耗能行业能效达到标杆水平，其他行业达到先进值',
          'zh-TW': '高耗能行業能效達到標桿水平，其他行業達到先進值',
        },
        tiers: ['national'],
        kinds: ['factory'],
        severity: 'in-principle',
        condition: { op: 'declared', statement: 'energy-benchmark' },
        citation: { document, address: 'www.zeenzj.com/document/detail/id/22574.html' },
        confidence: 'primary',
        note: { en: 'A preference.', 'zh-CN': '属优先推荐条件。', 'zh-TW': '屬優先推薦條件。' },
      },
    ],
    notes: [
      {
        en: 'The call is of July 2023: it was relayed on 2023-07-25 in Shenzhen and on 2023-07-26 in Chongqing. Its own day was not seen.',
        'zh-CN': '通知发布于2023年7月：深圳2023年7月25日、重庆2023年7月26日转发。未见通知本身的日期。',
        'zh-TW': '通知發佈於2023年7月：深圳2023年7月25日、重慶2023年7月26日轉發。未見通知本身的日期。',
      },
      {
        en: 'A negative list was not seen in the excerpts, so none is checked here.',
        'zh-CN': '所见摘录中没有负面清单，此处不作检查。',
        'zh-TW': '所見摘錄中沒有負面清單，此處不作檢查。',
      },
      {
        en: 'Known from 渝经信节能〔2023〕23号, by which Chongqing relays the call.',
        'zh-CN': '依据重庆转发件渝经信节能〔2023〕23号。',
        'zh-TW': '依據重慶轉發件渝經信節能〔2023〕23號。',
      },
      {
        en: 'Parks with many green factories are preferred; no share is stated.',
        'zh-CN': '优先推荐绿色工厂数量多的工业园区，未规定比例。',
        'zh-TW': '優先推薦綠色工廠數量多的工業園區，未規定比例。',
      },
      {
        en: 'The evaluation of a park uses data of three years.',
        'zh-CN': '园区评价使用三年数据。',
        'zh-TW': '園區評價使用三年數據。',
      },
      {
        en: 'Some provinces count the 15 projects of an evaluator over the province.',
        'zh-CN': '部分省份按全省统计第三方机构的15项。',
        'zh-TW': '部分省份按全省統計第三方機構的15項。',
      },
    ],
  };
})();
