import type { SchemeFacts } from '../Scheme.js';

/** 国家级零碳工厂: the construction list is `cultivating`, not the title; units are accepted as they ripen (成熟一批验收一批). */
export const zeroCarbonFactory: SchemeFacts = {
  labels: { en: 'national zero-carbon factories', 'zh-CN': '国家级零碳工厂', 'zh-TW': '國家級零碳工廠' },
  bearers: ['factory'],
  citations: [
    {
      document: '工信部联节〔2026〕13号',
      clause: 'guidance of five bodies, 2026-01-14',
      confidence: 'several',
    },
    {
      document: 'Notice of MIIT on national zero-carbon factories and computing facilities, July 2026',
      clause: 'construction list by merit, accepted as they ripen',
      address: 'xinhuanet.com/politics/20260722/ad1574acd3b5451bb2913c1b80c27c55/c.html',
      confidence: 'several',
    },
    { document: 'Call of Changchun for it, 2026-07-31', clause: 'title only', confidence: 'single' },
  ],
};
