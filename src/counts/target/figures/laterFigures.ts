import type { PublishedFigure } from './PublishedFigure.js';

/** Unchanged up to spring 2026. */
const spring2026 = {
  jurisdiction: 'CN',
  reportedOn: '2026',
  source: 'News of early 2026 on smart factories nationwide',
  confidence: 'press',
} as const;

/** Figures that were reported after the interview. They stand beside its figures, never in their place. */
export const laterFigures: readonly PublishedFigure[] = [
  {
    id: 'tianjin-digital-providers-2025',
    labels: {
      en: 'providers of digital transformation in the city pool',
      'zh-CN': '数字化转型服务商资源池',
      'zh-TW': '數字化轉型服務商資源池',
    },
    jurisdiction: '120000',
    quantity: { value: 66, boundary: 'exact', unit: '家' },
    reportedOn: '2025-07-30',
    source: '天津市工业和信息化局对代表建议的答复, 2025-07-30',
    address: 'gyxxh.tj.gov.cn t20250730_7101516',
    confidence: 'primary',
  },
  {
    id: 'tianjin-workshops-2025',
    labels: {
      en: 'smart factories and digital workshops cultivated in all',
      'zh-CN': '累计培育智能工厂和数字化车间',
      'zh-TW': '累計培育智能工廠和數字化車間',
    },
    jurisdiction: '120000',
    quantity: { value: 400, boundary: 'exact', unit: '家' },
    reportedOn: '2025-07-08',
    source: 'News of 2025-07-08 on smart factories in Tianjin',
    address: 'japanese.china.org.cn/life/2025-07/08/content_117967852.htm',
    confidence: 'press',
  },
  {
    id: 'renovation-pilots-second-batch',
    labels: {
      en: 'pilot cities of new-type technical renovation, Wuqing and Xiqing of Tianjin among them',
      'zh-CN': '新型技术改造试点城市（含天津武清、西青）',
      'zh-TW': '新型技術改造試點城市（含天津武清、西青）',
    },
    jurisdiction: 'CN',
    quantity: { value: 26, boundary: 'exact', unit: '个' },
    reportedOn: '2025-04-29',
    batch: '第二批',
    source: '工信厅联规函〔2025〕108号',
    confidence: 'primary',
  },
  {
    ...spring2026,
    id: 'smart-factories-basic-2026',
    labels: { en: 'basic smart factories', 'zh-CN': '基础级智能工厂', 'zh-TW': '基礎級智能工廠' },
    quantity: { value: 35_000, boundary: 'more-than', unit: '家' },
  },
  {
    ...spring2026,
    id: 'smart-factories-advanced-2026',
    labels: { en: 'advanced smart factories', 'zh-CN': '先进级智能工厂', 'zh-TW': '先進級智能工廠' },
    quantity: { value: 8200, boundary: 'more-than', unit: '家' },
  },
  {
    ...spring2026,
    id: 'smart-factories-excellent-2026',
    labels: { en: 'excellent smart factories', 'zh-CN': '卓越级智能工厂', 'zh-TW': '卓越級智能工廠' },
    quantity: { value: 504, boundary: 'exact', unit: '家' },
  },
  {
    ...spring2026,
    id: 'smart-factories-leading-2026',
    labels: {
      en: 'leading smart factories on the cultivating list',
      'zh-CN': '领航级智能工厂培育名单',
      'zh-TW': '領航級智能工廠培育名單',
    },
    quantity: { value: 15, boundary: 'exact', unit: '家' },
  },
];
