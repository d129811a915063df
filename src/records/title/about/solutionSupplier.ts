import type { SchemeFacts } from '../Scheme.js';

/** 绿色制造系统解决方案供应商: chosen by national tender, in rounds whose fields differ. Borne by an enterprise. */
export const solutionSupplier: SchemeFacts = {
  labels: {
    en: 'green manufacturing system solution suppliers',
    'zh-CN': '绿色制造系统解决方案供应商',
    'zh-TW': '綠色製造系統解決方案供應商',
  },
  bearers: ['enterprise'],
  citations: [{ document: 'report of a winner of the 2020 tender, hhtpe.cn 76055', confidence: 'press' }],
};
