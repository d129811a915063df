import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';
import { saidLocally } from '../saidLocally.js';
import { seriousDishonesty } from './seriousDishonesty.js';
import { sinceTheEdition } from './sinceTheEdition.js';

const citation = {
  document: '山东省2025年智能工厂通知',
  address: 'ztbmoo.com/index-content_index_show_24_675.html',
};

/** Shandong calls basic factories municipal and advanced ones provincial. */
export const smartFactoryShandong2025: Overlay = {
  id: 'smart-factory-shandong-2025',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Shandong, 2025',
    'zh-CN': '山东省智能工厂梯度培育2025年度',
    'zh-TW': '山東省智能工廠梯度培育2025年度',
  },
  jurisdiction: '370000',
  effective: { from: '2025-07-01' },
  document: { title: citation.document, date: '2025', address: citation.address },
  changes: [
    {
      do: 'name-tier',
      tier: 'basic',
      labels: { en: 'municipal (basic)', 'zh-CN': '市级（基础级）', 'zh-TW': '市級（基礎級）' },
      citation,
      confidence: 'primary',
    },
    {
      do: 'name-tier',
      tier: 'advanced',
      labels: { en: 'provincial (advanced)', 'zh-CN': '省级（先进级）', 'zh-TW': '省級（先進級）' },
      citation,
      confidence: 'primary',
    },
    {
      do: 'change',
      rule: 'maturity-basic',
      condition: { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 2, unit: 'level' },
      citation,
      confidence: 'primary',
      note: {
        en: 'By self-assessment or by certificate.',
        'zh-CN': '自评估或证书均可。',
        'zh-TW': '自評估或證書均可。',
      },
    },
    {
      do: 'change',
      rule: 'maturity-advanced',
      condition: { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 2, unit: 'level' },
      citation,
      confidence: 'primary',
      note: {
        en: 'By self-assessment or by certificate.',
        'zh-CN': '自评估或证书均可。',
        'zh-TW': '自評估或證書均可。',
      },
    },
    ...saidLocally(
      [
        ...['above-scale', 'competitive', 'controllable-technology', 'controlled-security-risk'],
        ...['organisation', 'talent'],
      ],
      citation,
    ),
    seriousDishonesty(citation),
    {
      do: 'change',
      rule: 'no-accident',
      title: {
        en: 'no major or above accident in the last three years',
        'zh-CN': '近三年未发生重大（含）以上事故',
        'zh-TW': '近三年未發生重大（含）以上事故',
      },
      condition: {
        op: 'none-within',
        kinds: ['safety-accident', 'environmental-accident'],
        grade: 'major',
        years: 3,
      },
      citation,
      confidence: 'primary',
    },
    {
      do: 'change',
      rule: 'legal-person',
      condition: {
        op: 'any',
        of: [
          {
            op: 'declared',
            statement: 'independent-legal-person',
            title: { en: 'independent legal personality', 'zh-CN': '独立法人资格', 'zh-TW': '獨立法人資格' },
          },
          {
            op: 'one-of',
            evidence: 'branchIndustry',
            values: ['petrochemical', 'non-ferrous', 'tobacco', 'automotive'],
          },
        ],
      },
      citation,
      confidence: 'primary',
      note: {
        en: 'The nation names petrochemical and non-ferrous; the province adds tobacco and automotive.',
        'zh-CN': '国家条件为石化、有色，本省增加烟草、汽车。',
        'zh-TW': '國家條件為石化、有色，本省增加煙草、汽車。',
      },
    },
  ],
  notes: [namedBySubject, sinceTheEdition],
};
