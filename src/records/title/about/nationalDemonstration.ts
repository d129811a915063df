import type { SchemeFacts } from '../Scheme.js';

/** 国家级智能制造示范工厂: the demonstration programme of 2021–2023, a forerunner of the four tiers. Closed. */
export const nationalDemonstration: SchemeFacts = {
  labels: {
    en: 'national smart-manufacturing demonstration factories (closed scheme)',
    'zh-CN': '国家级智能制造示范工厂（旧制）',
    'zh-TW': '國家級智能製造示範工廠（舊制）',
  },
  bearers: ['factory', 'enterprise'],
  closed: true,
  citations: [{ document: '国家级智能制造示范工厂, 421 by 2024', confidence: 'several' }],
};
