import type { Citation } from '../../../records/title/index.js';
import type { StarTable } from '../starsOf.js';

const citation = {
  document: 'green supply-chain index of the electronics and electrical industry (EGSCI), 2018–2019',
  address: 'j7575.cn/article/3000093895',
  confidence: 'single',
} as const satisfies Citation;

/** The stars of the electronics and electrical supply-chain index. */
export const electronicsStars: StarTable = /* @__PURE__ */ (() => ({
  id: 'electronics-supply-chain-stars',
  labels: {
    en: 'stars of the green supply-chain index of electronics and electrical industry',
    'zh-CN': '电子电器行业绿色供应链管理指数星级',
    'zh-TW': '電子電器行業綠色供應鏈管理指數星級',
  },
  bands: [
    // The printed top line lost its number.
    { stars: 5, from: 90, citation: { ...citation, confidence: 'inferred' } },
    { stars: 4, from: 85, citation },
    { stars: 3, from: 80, citation },
    { stars: 2, from: 75, citation },
    { stars: 1, from: 70, citation },
  ],
}))();
