import type { SchemeFacts } from '../Scheme.js';

/** 天津市“零碳”工厂试点: the city's own pilots. On the cultivating list for one year, then accepted against each firm's own plan. */
export const tianjinZeroCarbonFactory: SchemeFacts = {
  labels: {
    en: 'Tianjin zero-carbon factory pilots',
    'zh-CN': '天津市“零碳”工厂试点',
    'zh-TW': '天津市「零碳」工廠試點',
  },
  bearers: ['factory'],
  // The list names one year and not its first day: that it runs from the day of the list is inferred.
  cultivation: {
    months: 12,
    citation: {
      document: 'Tianjin, cultivating list of zero-carbon factory pilots of 2024',
      date: '2024-12-23',
      clause: 'one-year period, then expert acceptance',
      confidence: 'inferred',
    },
  },
  citations: [
    {
      document: 'Tianjin, cultivating list of zero-carbon factory pilots of 2024',
      date: '2024-12-23',
      address: 'ideacarbon 67234, theclergymen 110054',
      clause: 'one-year period, then expert acceptance',
      confidence: 'primary',
    },
    { document: 'Tianjin, first accepted zero-carbon factories', date: '2026-02', confidence: 'press' },
  ],
};
