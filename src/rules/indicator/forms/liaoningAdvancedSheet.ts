import type { Citation } from '../../../records/title/index.js';
import type { ScoringForm } from '../ScoringForm.js';

const citation = {
  document: '辽工信明电〔2026〕3号',
  clause: 'score sheet of the advanced tier',
  confidence: 'transcription',
} as const satisfies Citation;

const judged = { type: 'judged', units: [], citation } as const;

/** Liaoning's sheet of 100 points for advanced smart factories (先进级智能工厂). The points are the sheet's, the wording of the rows is ours. */
export const liaoningAdvancedSheet: ScoringForm = /* @__PURE__ */ (() => ({
  id: 'liaoning-advanced-2026',
  labels: {
    en: 'score sheet of Liaoning for advanced smart factories, 2026',
    'zh-CN': '辽宁省2026年先进级智能工厂评分表',
    'zh-TW': '遼寧省2026年先進級智能工廠評分表',
  },
  citation,
  blocks: [
    {
      id: 'sheet',
      labels: { en: 'score sheet', 'zh-CN': '评分表', 'zh-TW': '評分表' },
      rows: [
        {
          id: 'maturity',
          labels: { en: 'maturity level', 'zh-CN': '成熟度等级', 'zh-TW': '成熟度等級' },
          type: 'choice',
          units: [],
          points: 20,
          choices: [
            { value: 1, points: 0 },
            { value: 2, points: 5 },
            { value: 3, points: 10 },
            { value: 4, points: 20 },
          ],
          citation,
        },
        {
          id: 'infrastructure',
          labels: { en: 'infrastructure', 'zh-CN': '基础设施', 'zh-TW': '基礎設施' },
          points: 30,
          ...judged,
        },
        {
          id: 'technology',
          labels: { en: 'technology', 'zh-CN': '技术', 'zh-TW': '技術' },
          points: 20,
          ...judged,
        },
        {
          id: 'replicability',
          labels: { en: 'replicability', 'zh-CN': '可复制推广性', 'zh-TW': '可複製推廣性' },
          points: 10,
          ...judged,
        },
        {
          id: 'benefit',
          labels: { en: 'benefit', 'zh-CN': '效益', 'zh-TW': '效益' },
          points: 10,
          ...judged,
        },
        {
          id: 'plan',
          labels: { en: 'plan', 'zh-CN': '规划', 'zh-TW': '規劃' },
          points: 10,
          ...judged,
        },
      ],
    },
  ],
}))();
