import type { Labels } from '../../../words/vocabulary/index.js';
import type { Overlay } from '../../rulebook/index.js';
import { nationalRecommendation } from './miit-2024-13.js';

const citation = {
  document: '工信厅节函〔2025〕390号',
  address: 'www.mengjin.gov.cn/html/1//2/151/164/194/237/96568.html',
};

const generalForm: Labels = {
  en: 'By the general form; the forms of the 53 key industries were not seen.',
  'zh-CN': '依据通则表；53个重点行业表未见。',
  'zh-TW': '依據通則表；53個重點行業表未見。',
};

/** The call of 2025 under the interim measures: factories and parks only, from the province list, scored by new forms. */
export const greenMiit2025: Overlay = {
  id: 'green-miit-2025-390',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units, call of 2025',
    'zh-CN': '2025年度绿色工厂、绿色工业园区推荐',
    'zh-TW': '2025年度綠色工廠、綠色工業園區推薦',
  },
  jurisdiction: 'CN',
  edition: '2025-390',
  effective: { from: '2025-10' },
  document: {
    title: '工业和信息化部办公厅关于开展2025年度绿色工厂推荐工作的通知',
    number: citation.document,
    date: '2025-10',
    address: citation.address,
  },
  replaces: ['green-miit-2024-13'],
  changes: [
    {
      do: 'add',
      after: 'kind',
      rule: {
        id: 'kind-called',
        title: {
          en: 'only factories and parks are called',
          'zh-CN': '仅受理绿色工厂和绿色工业园区',
          'zh-TW': '僅受理綠色工廠和綠色工業園區',
        },
        tiers: ['national'],
        severity: 'must',
        condition: { op: 'one-of', evidence: 'unit.kind', values: ['factory', 'park'] },
        citation,
        confidence: 'primary',
      },
    },
    { do: 'drop', rule: 'province-list', citation, confidence: 'primary' },
    {
      do: 'add',
      after: 'kind-called',
      rule: {
        id: 'province-list',
        title: { en: 'on the province-level list', 'zh-CN': '已列入省级名单', 'zh-TW': '已列入省級名單' },
        tiers: ['national'],
        kinds: ['factory', 'park'],
        severity: 'must',
        condition: { op: 'holds', tier: 'provincial' },
        citation,
        confidence: 'primary',
      },
    },
    { do: 'drop', rule: 'evaluator-projects', citation, confidence: 'primary' },
    {
      do: 'add',
      rule: {
        id: 'management-duty',
        title: {
          en: 'management duty for green manufacturing defined, with a medium- or long-term plan and yearly quantified targets',
          'zh-CN': '明确绿色制造管理职责，制定中长期规划和年度量化目标',
          'zh-TW': '明確綠色製造管理職責，制定中長期規劃和年度量化目標',
        },
        tiers: ['national'],
        kinds: ['factory'],
        severity: 'must',
        condition: { op: 'declared', statement: 'management-duty' },
        citation: { document: citation.document, clause: 'annex 1, basic requirement 2' },
        confidence: 'several',
        note: generalForm,
      },
    },
    {
      do: 'add',
      rule: {
        id: 'management-systems',
        title: {
          en: 'quality, energy, environment and occupational health systems set up, implemented, kept and improved',
          'zh-CN': '建立、实施并保持质量、能源、环境、职业健康安全管理体系，持续改进',
          'zh-TW': '建立、實施並保持質量、能源、環境、職業健康安全管理體系，持續改進',
        },
        tiers: ['national'],
        kinds: ['factory'],
        severity: 'must',
        condition: { op: 'declared', statement: 'management-systems' },
        citation: { document: citation.document, clause: 'annex 1, basic requirement 3' },
        confidence: 'several',
        proofs: [
          {
            en: 'manuals, document list, internal audit and management review of the year',
            'zh-CN': '管理手册、文件清单、当年内审和管理评审记录',
            'zh-TW': '管理手冊、文件清單、當年內審和管理評審記錄',
          },
        ],
        note: {
          en: 'Certificates are not demanded by the text, which is that of the general form; the forms of the 53 key industries were not seen.',
          'zh-CN': '文本（通则表）不要求认证证书；53个重点行业表未见。',
          'zh-TW': '文本（通則表）不要求認證證書；53個重點行業表未見。',
        },
      },
    },
    {
      do: 'add',
      rule: {
        id: 'region-average',
        title: {
          en: "not below the average of the region's existing national units",
          'zh-CN': '不低于本地区已有国家级单位的平均水平',
          'zh-TW': '不低於本地區已有國家級單位的平均水平',
        },
        tiers: ['national'],
        kinds: ['factory', 'park'],
        severity: 'in-principle',
        condition: { op: 'share', part: 'score.value', of: 'score.regionAverage', is: 'at-least', value: 1 },
        citation: {
          document: citation.document,
          address: 'm.tiaose.cc/info/c-001001-d-3754534.html',
        },
        confidence: 'single',
        note: {
          en: 'Known from the textile press of 2025-10-11, which quotes the ministry. Whether the average is one of scores is not confirmed.',
          'zh-CN': '见于2025年10月11日纺织行业媒体所引工信部文件。“平均水平”是否按得分计算尚未证实。',
          'zh-TW': '見於2025年10月11日紡織行業媒體所引工信部文件。「平均水平」是否按得分計算尚未證實。',
        },
      },
    },
    {
      do: 'add',
      rule: {
        id: 'not-last-five-percent',
        title: {
          en: 'not among the last 5 % of scores in three consecutive years: else moved out',
          'zh-CN': '得分未连续三年处于后5%，否则移出',
          'zh-TW': '得分未連續三年處於後5%，否則移出',
        },
        tiers: ['national'],
        kinds: ['factory', 'park'],
        for: 'holders',
        severity: 'must',
        condition: { op: 'not', of: { op: 'years-running', evidence: 'years.inLastFivePercent', years: 3 } },
        citation: { document: citation.document },
        confidence: 'single',
        note: {
          en: 'Seen only in a public code base that quotes the call; the relay of Mengjin, read whole, does not have it.',
          'zh-CN': '仅见于引用通知的公开代码库；孟津区转发件全文无此内容。',
          'zh-TW': '僅見於引用通知的公開代碼庫；孟津區轉發件全文無此內容。',
        },
      },
    },
  ],
  // Neither supply chains nor products were called.
  windows: [{ ...nationalRecommendation, kinds: ['factory', 'park'] }],
  duties: [
    {
      id: 'score-anew',
      title: {
        en: 'existing national factories and parks score themselves anew on the form of 2025',
        'zh-CN': '已有国家级绿色工厂、绿色工业园区按2025年评价表重新自评打分',
        'zh-TW': '已有國家級綠色工廠、綠色工業園區按2025年評價表重新自評打分',
      },
      tiers: ['national'],
      kinds: ['factory', 'park'],
      citation,
      confidence: 'primary',
    },
  ],
  notes: [
    {
      en: 'The call is of about 2025-10-11. The day 07-31 of the interim measures was not kept in 2025: in Mengjin it was 10-23 and 10-28.',
      'zh-CN':
        '通知约发布于2025年10月11日。2025年未按《暂行办法》的7月31日执行：孟津区为10月23日、10月28日。',
      'zh-TW':
        '通知約發佈於2025年10月11日。2025年未按《暫行辦法》的7月31日執行：孟津區為10月23日、10月28日。',
    },
    {
      en: 'No third-party report; the form is filled and proved on the platform. 53 key industries have forms of their own, all others the general form.',
      'zh-CN': '不需第三方报告，在平台填表并上传证明材料。53个重点行业用行业表，其他用通则表。',
      'zh-TW': '不需第三方報告，在平臺填表並上傳證明材料。53個重點行業用行業表，其他用通則表。',
    },
    {
      en: 'Provincial calls of June 2026 go on as in 2025; factories outside the 53 industries are held to 《绿色工厂通用建设指南》 and GB/T 36132-2025 (one source).',
      'zh-CN':
        '各省2026年6月通知大体沿用2025年做法；53个行业以外的按《绿色工厂通用建设指南》和GB/T 36132-2025（一处来源）。',
      'zh-TW':
        '各省2026年6月通知大體沿用2025年做法；53個行業以外的按《綠色工廠通用建設指南》和GB/T 36132-2025（一處來源）。',
    },
  ],
};
