import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';

const document = '《广东省绿色工厂梯度培育管理实施细则》, 粤工信规字〔2024〕4号';
/** The page of the document shows its first three articles only. */
const at = (clause: string) => ({ document, clause });
const zhuhai = {
  document: '珠海市绿色工厂2025年申报通知',
  address: 'www.darkml.cn/article.aspx?id=7471',
};

/** Guangdong: city list before province list; the cities recommend by 30 June. */
export const greenGuangdong2024: Overlay = /* @__PURE__ */ (() => ({
  id: 'green-guangdong-2024',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units in Guangdong, 2024',
    'zh-CN': '广东省绿色工厂梯度培育管理实施细则',
    'zh-TW': '廣東省綠色工廠梯度培育管理實施細則',
  },
  jurisdiction: '440000',
  effective: { from: '2024' },
  document: {
    title: '广东省绿色工厂梯度培育管理实施细则',
    number: '粤工信规字〔2024〕4号',
    date: '2024',
    address: 'm.nntyqh.com/kpskgswj/zwgk/zcwjjjd/content/post_3225041.html',
  },
  changes: [
    {
      do: 'add',
      after: 'kind',
      rule: {
        id: 'in-province',
        title: {
          en: 'registered and producing in the province',
          'zh-CN': '在省内注册并生产',
          'zh-TW': '在省內註冊並生產',
        },
        tiers: ['provincial'],
        severity: 'must',
        condition: { op: 'declared', statement: 'in-province' },
        citation: at('Art. 7'),
        confidence: 'single',
      },
    },
    {
      do: 'add',
      after: 'in-province',
      rule: {
        id: 'city-list',
        title: { en: 'on the city list', 'zh-CN': '已列入市级名单', 'zh-TW': '已列入市級名單' },
        tiers: ['provincial'],
        severity: 'must',
        condition: { op: 'holds', tier: 'local' },
        citation: at('Art. 12, 13'),
        confidence: 'single',
      },
    },
  ],
  windows: [
    {
      id: 'guangdong-recommendation',
      tiers: ['provincial'],
      step: 'recommend',
      who: {
        en: 'cities; enterprises keep the earlier date of their city',
        'zh-CN': '各地市；企业以本市更早日期为准',
        'zh-TW': '各地市；企業以本市更早日期為準',
      },
      closes: { every: '--06-30' },
      citation: at('Art. 13'),
      confidence: 'single',
    },
  ],
  notes: [
    {
      en: 'Its own day was not seen: it stands in the gazette of the province 2024 no. 13, was relayed in Huizhou on 2024-06-07, and carries out the interim measures of 2024-01-19, before which it cannot have begun.',
      'zh-CN':
        '未见发布日期：刊于省政府公报2024年第13期，惠州2024年6月7日转发；所依据的《暂行办法》发布于2024年1月19日，施行不早于该日。',
      'zh-TW':
        '未見發佈日期：刊於省政府公報2024年第13期，惠州2024年6月7日轉發；所依據的《暫行辦法》發佈於2024年1月19日，施行不早於該日。',
    },
    {
      en: 'Cultivation objects of the province are valid for three years (Art. 14).',
      'zh-CN': '省级培育对象有效期三年（第十四条）。',
      'zh-TW': '省級培育對象有效期三年（第十四條）。',
    },
    {
      en: 'National units are put on the province list by themselves (Art. 17): who holds the national title counts as holding the provincial one.',
      'zh-CN': '国家级单位自动列入省级名单（第十七条）：持有国家级即视为持有省级。',
      'zh-TW': '國家級單位自動列入省級名單（第十七條）：持有國家級即視為持有省級。',
    },
    {
      en: 'The call of 2026 is 粤工信节能函〔2026〕21号 of 2026-06-05: cities by 06-30; 53 industries by their own forms, others by the general guide and GB/T 36132-2025 (seen only in a public code base).',
      'zh-CN':
        '2026年通知为2026年6月5日粤工信节能函〔2026〕21号：各地市6月30日前报送；53个行业用行业表，其他按通用建设指南和GB/T 36132-2025（仅见于公开代码库）。',
      'zh-TW':
        '2026年通知為2026年6月5日粵工信節能函〔2026〕21號：各地市6月30日前報送；53個行業用行業表，其他按通用建設指南和GB/T 36132-2025（僅見於公開代碼庫）。',
    },
  ],
}))();

/** Zhuhai in Guangdong: earlier days of its own, in 2025. */
export const greenZhuhai2025: Overlay = {
  id: 'green-zhuhai-2025',
  base: 'green-guangdong-2024',
  title: {
    en: 'Green manufacturing units in Zhuhai, 2025',
    'zh-CN': '珠海市绿色工厂梯度培育（2025年）',
    'zh-TW': '珠海市綠色工廠梯度培育（2025年）',
  },
  jurisdiction: '440400',
  effective: { from: '2025' },
  document: {
    title: zhuhai.document,
    date: '2025',
    address: zhuhai.address,
  },
  changes: [],
  windows: [
    {
      id: 'zhuhai-application',
      tiers: ['local'],
      step: 'apply',
      who: { en: 'enterprises', 'zh-CN': '企业', 'zh-TW': '企業' },
      closes: '2025-04-30',
      citation: zhuhai,
      confidence: 'primary',
    },
  ],
  duties: [
    {
      id: 'dynamic-table-2025',
      title: {
        en: 'fills the dynamic management table of 2025',
        'zh-CN': '填报2025年动态管理表',
        'zh-TW': '填報2025年動態管理表',
      },
      tiers: ['provincial', 'national'],
      by: '2025-04-10',
      recordedAs: 'annual-record',
      citation: zhuhai,
      confidence: 'primary',
    },
  ],
  notes: [namedBySubject],
};
