import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';
import { sinceTheMeasures } from './sinceTheMeasures.js';

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
  effective: { from: '2024-01-19' },
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
    sinceTheMeasures,
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
      en: 'The call of 2026 is 粤工信节能函〔2026〕21号.',
      'zh-CN': '2026年通知为粤工信节能函〔2026〕21号。',
      'zh-TW': '2026年通知為粵工信節能函〔2026〕21號。',
    },
  ],
}))();

/** Zhuhai in Guangdong: earlier dates of its own. */
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
      closes: { every: '--04-30' },
      citation: zhuhai,
      confidence: 'primary',
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
      tiers: ['local', 'provincial', 'national'],
      every: '--04-10',
      citation: zhuhai,
      confidence: 'primary',
    },
  ],
  notes: [namedBySubject],
};
