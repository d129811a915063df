import type { Overlay } from '../../rulebook/index.js';
import { sinceTheMeasures } from './sinceTheMeasures.js';

const citation = { document: '河北省绿色工厂星级评价导则', address: 'm.yzwku.com/doc/1538983.html' };

/** Hebei rates its factories with stars; the ladder is the nation's. */
export const greenHebei: Overlay = {
  id: 'green-hebei',
  base: 'green-miit-2024-13',
  title: {
    en: 'Green manufacturing units in Hebei',
    'zh-CN': '河北省绿色制造单位',
    'zh-TW': '河北省綠色製造單位',
  },
  jurisdiction: '130000',
  effective: { from: '2024-01-19' },
  document: { title: citation.document, address: citation.address },
  changes: [],
  notes: [
    sinceTheMeasures,
    {
      en: 'Factories of province level and above are rated with stars from a score of 60, 75 and 90 (see the indicator forms); the basic conditions come first.',
      'zh-CN': '省级及以上绿色工厂按60、75、90分评定星级（见评价表），须先满足基本条件。',
      'zh-TW': '省級及以上綠色工廠按60、75、90分評定星級（見評價表），須先滿足基本條件。',
    },
  ],
};
