import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';

const citation = {
  document: '长沙市智能工厂通知',
  address: 'chacewang.com/newsdetail/news898558.html',
};

/** Changsha in Hunan: the city recognises basic factories, and advanced ones should have been recognised so. */
export const smartFactoryChangsha: Overlay = {
  id: 'smart-factory-changsha',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Changsha',
    'zh-CN': '长沙市智能工厂梯度培育',
    'zh-TW': '長沙市智能工廠梯度培育',
  },
  jurisdiction: '430100',
  effective: { from: '2025-11-18' },
  document: { title: citation.document, date: '2025-11-18', address: citation.address },
  changes: [
    {
      do: 'name-tier',
      tier: 'basic',
      decidedBy: {
        en: 'the city, after expert review and a site check',
        'zh-CN': '市级认定（专家评审、现场核查）',
        'zh-TW': '市級認定（專家評審、現場核查）',
      },
      citation,
      confidence: 'primary',
    },
    {
      do: 'change',
      rule: 'prerequisite-advanced',
      title: {
        en: 'recognised as basic by the city',
        'zh-CN': '已获市级基础级认定',
        'zh-TW': '已獲市級基礎級認定',
      },
      severity: 'in-principle',
      condition: { op: 'holds', tier: 'basic', stages: ['recognised', 'accepted'] },
      citation,
      confidence: 'primary',
    },
  ],
  notes: [namedBySubject],
};
