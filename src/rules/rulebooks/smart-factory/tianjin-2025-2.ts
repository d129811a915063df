import type { Overlay } from '../../rulebook/index.js';

/** Tianjin's second round of 2025. Only the beginning of the notice was seen, so its dates are not known. */
export const smartFactoryTianjin2025Second: Overlay = {
  id: 'smart-factory-tianjin-2025-2',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Tianjin, second round of 2025',
    'zh-CN': '天津市智能工厂梯度培育2025年第二批',
    'zh-TW': '天津市智能工廠梯度培育2025年第二批',
  },
  jurisdiction: '120000',
  round: '2025-2',
  effective: { from: '2025-07-04' },
  document: {
    title: '津工信数转〔2025〕4号',
    number: '津工信数转〔2025〕4号',
    date: '2025-07-04',
    address: 'gyxxh.tj.gov.cn t20250704_6972948',
  },
  replaces: ['smart-factory-tianjin-2025-1'],
  changes: [],
  notes: [
    {
      en: 'Six municipal bodies recommend excellent and leading factories and open the second batch of basic self-assessment and advanced recognition. The notice was seen up to its first item.',
      'zh-CN': '市级六部门推荐卓越级、领航级，并开展第二批基础级自评估、先进级认定。通知仅见至第一项。',
      'zh-TW': '市級六部門推薦卓越級、領航級，並開展第二批基礎級自評估、先進級認定。通知僅見至第一項。',
    },
  ],
};
