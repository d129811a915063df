import type { Citation } from '../../records/title/index.js';
import type { Labels } from '../../words/vocabulary/index.js';

/** One level of smart-manufacturing maturity: `from` included, the next level's `from` excluded; the last reaches to 5. */
export type MaturityBand = { level: number; labels: Labels; from: number; citation: Citation };

const bounds = {
  document: 'GB/T 39117-2020 智能制造能力成熟度评估方法',
  // Which ends are open and which closed is a reading of the transcription.
  clause: 'bands of the total score; their ends inferred',
  address: 'github.com/wlwqgf/tiangongzhiti',
  confidence: 'transcription',
} as const satisfies Citation;

/** The bands of GB/T 39117-2020, lowest first. */
export const maturityBands: readonly MaturityBand[] = [
  { level: 1, labels: { en: 'planned', 'zh-CN': '规划级', 'zh-TW': '規劃級' }, from: 0.8, citation: bounds },
  {
    level: 2,
    labels: { en: 'standardised', 'zh-CN': '规范级', 'zh-TW': '規範級' },
    from: 1.8,
    citation: bounds,
  },
  {
    level: 3,
    labels: { en: 'integrated', 'zh-CN': '集成级', 'zh-TW': '集成級' },
    from: 2.8,
    citation: bounds,
  },
  {
    level: 4,
    labels: { en: 'optimised', 'zh-CN': '优化级', 'zh-TW': '優化級' },
    from: 3.8,
    citation: bounds,
  },
  { level: 5, labels: { en: 'leading', 'zh-CN': '引领级', 'zh-TW': '引領級' }, from: 4.8, citation: bounds },
];
