import { defineSupport } from '../defineSupport.js';
import type { SupportScheme } from '../SupportScheme.js';
import { inThree, stated } from './commonRules.js';

const citation = { document: '天津港保税区实施细则（2025-11-28）', address: 'tten.cn 202512' };

const baseTitle = inThree(
  'the band goes by another base, in which the project lies in a known band',
  '分档另有口径，且按该口径落在已知档次',
  '分檔另有口徑，且按該口徑落在已知檔次',
);

/** Bands of the Tianjin Port Free Trade Zone. That a band goes by equipment investment is assumed. */
export const portFreeTradeZone2025: SupportScheme = defineSupport({
  id: 'tianjin-port-ftz-2025',
  programme: 'tianjin-port-ftz',
  standing: 'official',
  jurisdiction: '120116',
  zone: ['天津港保税区', 'Tianjin Port Free Trade Zone'],
  effective: { from: '2025-11-28' },
  document: { title: citation.document, date: '2025-11-28', address: citation.address },
  citation,
  confidence: 'primary',
  title: inThree(
    'Tianjin Port Free Trade Zone: equipment part',
    '天津港保税区：设备投资支持',
    '天津港保稅區：設備投資支持',
  ),
  payers: [{ level: 'zone' }],
  amount: {
    kind: 'rate',
    base: 'equipment',
    bands: [
      { from: { amount: '0.1', unit: '亿元' }, percent: 5 },
      { from: { amount: '1', unit: '亿元' }, percent: 10 },
      { from: { amount: '10', unit: '亿元' }, percent: null, atMost: 20 },
    ],
    cap: { amount: '5', unit: '亿元' },
    baseIs: 'assumed',
  },
  rules: [
    stated('in-zone', inThree('in the zone', '位于保税区', '位於保稅區')),
    {
      id: 'band',
      title: inThree('in a known band', '落在已知档次', '落在已知檔次'),
      condition: {
        op: 'any',
        of: [
          {
            op: 'all',
            of: [
              { op: 'compare', evidence: 'investment.equipment', is: 'at-least', value: 1000, unit: '万元' },
              { op: 'compare', evidence: 'investment.equipment', is: 'below', value: 100_000, unit: '万元' },
            ],
          },
          { op: 'declared', statement: 'in-known-band', title: baseTitle },
        ],
      },
      confidence: 'inferred',
      note: inThree(
        'What the bands go by was not seen; equipment investment is assumed. From 1 billion yuan on the percentage was not seen: up to 20 %, at most 500 million.',
        '分档口径未见，暂按设备投资；10亿元及以上的比例未见，最高20%、5亿元。',
        '分檔口徑未見，暫按設備投資；10億元及以上的比例未見，最高20%、5億元。',
      ),
    },
    {
      id: 'threshold',
      title: inThree('least investment', '投资门槛', '投資門檻'),
      // Whatever the base is, it is no more than the total.
      confidence: 'inferred',
      condition: { op: 'compare', evidence: 'investment.total', is: 'at-least', value: 1000, unit: '万元' },
    },
  ],
});
