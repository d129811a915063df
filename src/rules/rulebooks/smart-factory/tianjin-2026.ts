import type { Overlay } from '../../rulebook/index.js';
import { saidLocally } from '../saidLocally.js';
import { smartFactory2025 } from './2025.js';

const citation = { document: '津工信数转〔2026〕1号', address: 'www.tjftz.gov.cn/contents/7236/378718.html' };
const portal = 'xmps.tjiiti.org.cn';
/** The days are those of the bureau of this zone, for the firms in it. */
const zone = '天津港保税区';

/** Tianjin's round of 2026, still under the conditions and the scenarios of 2025. */
export const smartFactoryTianjin2026: Overlay = /* @__PURE__ */ (() => ({
  id: 'smart-factory-tianjin-2026',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Tianjin, 2026',
    'zh-CN': '天津市智能工厂梯度培育2026年度',
    'zh-TW': '天津市智能工廠梯度培育2026年度',
  },
  jurisdiction: '120000',
  round: '2026',
  effective: { from: '2026-02' },
  document: {
    title: citation.document,
    number: citation.document,
    date: '2026-02',
    address: citation.address,
  },
  replaces: ['smart-factory-tianjin-2025-2'],
  changes: [
    {
      do: 'name-tier',
      tier: 'basic',
      decidedBy: {
        en: 'the enterprise, by self-assessment, filed with the city where the system asks for it',
        'zh-CN': '企业自评估，系统提示需备案的予以备案',
        'zh-TW': '企業自評估，系統提示需備案的予以備案',
      },
      citation,
      confidence: 'primary',
    },
    ...saidLocally(smartFactory2025, ['basic', 'advanced'], ['legal-person', 'completed', 'cooperation'], {
      citation,
      note: {
        en: 'The notice asks it of basic and advanced factories, too.',
        'zh-CN': '通知对基础级、先进级同样作此要求。',
        'zh-TW': '通知對基礎級、先進級同樣作此要求。',
      },
    }),
  ],
  windows: [
    {
      id: 'tianjin-2026-self-assessment',
      tiers: ['basic', 'advanced'],
      step: 'self-assess',
      who: { en: 'enterprises', 'zh-CN': '企业', 'zh-TW': '企業' },
      zone,
      closes: '2026-04-05',
      citation,
      confidence: 'primary',
    },
    {
      id: 'tianjin-2026-basic',
      tiers: ['basic'],
      step: 'file',
      who: {
        en: 'enterprises whose basic factory must be filed',
        'zh-CN': '需备案的基础级企业',
        'zh-TW': '需備案的基礎級企業',
      },
      where: portal,
      zone,
      closes: '2026-04-10',
      citation,
      confidence: 'primary',
    },
    {
      id: 'tianjin-2026-advanced',
      tiers: ['advanced'],
      step: 'apply',
      who: { en: 'enterprises', 'zh-CN': '企业', 'zh-TW': '企業' },
      where: portal,
      zone,
      closes: '2026-04-10',
      citation,
      confidence: 'primary',
    },
  ],
  notes: [
    {
      en: 'Known from the relay of 2026-02-25 by the Port Free Trade Zone, whose days bind its own firms only; those of the city were not seen.',
      'zh-CN': '依据天津港保税区2026年2月25日转发，其中日期仅适用于区内企业；未见全市日期。',
      'zh-TW': '依據天津港保稅區2026年2月25日轉發，其中日期僅適用於區內企業；未見全市日期。',
    },
  ],
}))();
