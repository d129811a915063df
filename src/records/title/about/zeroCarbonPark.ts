import type { SchemeFacts } from '../Scheme.js';

/** 国家级零碳园区: being on the construction list (`cultivating`) is not the title; only acceptance is. */
export const zeroCarbonPark: SchemeFacts = {
  labels: { en: 'national zero-carbon parks', 'zh-CN': '国家级零碳园区', 'zh-TW': '國家級零碳園區' },
  bearers: ['park'],
  citations: [
    { document: '发改环资〔2025〕910号', confidence: 'primary' },
    {
      document: '发改办环资〔2025〕1082号',
      clause: 'first construction list, 52 parks, TEDA and Tianjin Port Free Trade Zone among them',
      date: '2025-12-26',
      confidence: 'primary',
    },
  ],
};
