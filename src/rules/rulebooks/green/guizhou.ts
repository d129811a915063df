import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';
import { sinceTheMeasures } from './sinceTheMeasures.js';

const citation = {
  document: '贵州省绿色园区条件',
  address: 'iklangarut.com/html/2024/0927/6102022011010225.shtm',
};

/** Guizhou: a park must hold green units of its own. */
export const greenGuizhou: Overlay = {
  id: 'green-guizhou',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units in Guizhou',
    'zh-CN': '贵州省绿色制造单位',
    'zh-TW': '貴州省綠色製造單位',
  },
  jurisdiction: '520000',
  effective: { from: '2024-01-19' },
  document: { title: citation.document, address: citation.address },
  changes: [
    {
      do: 'add',
      rule: {
        id: 'green-members',
        title: {
          en: 'at least three provincial green units in the park, or one national',
          'zh-CN': '园区内有3家以上省级或1家以上国家级绿色制造单位',
          'zh-TW': '園區內有3家以上省級或1家以上國家級綠色製造單位',
        },
        tiers: ['provincial'],
        kinds: ['park'],
        severity: 'must',
        condition: {
          op: 'any',
          of: [
            { op: 'related', relation: 'members', tier: 'provincial', is: 'at-least', value: 3 },
            { op: 'related', relation: 'members', tier: 'national', is: 'at-least', value: 1 },
          ],
        },
        citation: citation,
        confidence: 'single',
        note: {
          en: 'An older requirement; for which list it stands was not seen.',
          'zh-CN': '属较早的要求，未见其对应的名单级别。',
          'zh-TW': '屬較早的要求，未見其對應的名單級別。',
        },
      },
    },
  ],
  notes: [namedBySubject, sinceTheMeasures],
};
