import type { Scheme } from '../Scheme.js';

/** 绿色制造系统解决方案供应商: chosen by national tender, in rounds whose fields differ. Borne by an enterprise. */
export const solutionSupplier: Scheme = {
  id: 'solution-supplier',
  labels: {
    en: 'green manufacturing system solution suppliers',
    'zh-CN': '绿色制造系统解决方案供应商',
    'zh-TW': '綠色製造系統解決方案供應商',
  },
  tiers: [],
  bearers: ['enterprise'],
  heldAt: ['recognised', 'accepted'],
  citations: [{ document: '2020 tender', address: 'hhtpe.cn 76055', confidence: 'press' }],
};
