import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';
import { rewordedAt } from '../rewordedAt.js';
import { saidLocally } from '../saidLocally.js';
import { smartFactory2024 } from './2024.js';
import { legalPerson } from './legalPerson.js';
import { noMajorAccident } from './noMajorAccident.js';
import { seriousDishonesty } from './seriousDishonesty.js';
import { underTheFirstEdition } from './underTheFirstEdition.js';

const citation = {
  document: '山东省2025年智能工厂通知',
  address: 'ztbmoo.com/index-content_index_show_24_675.html',
};

const lower = ['basic', 'advanced'] as const;

/** Shandong calls basic factories municipal and advanced ones provincial. */
export const smartFactoryShandong2025: Overlay = /* @__PURE__ */ (() => ({
  id: 'smart-factory-shandong-2025',
  base: 'smart-factory-2024',
  title: {
    en: 'Smart factories in Shandong, 2025',
    'zh-CN': '山东省智能工厂梯度培育2025年度',
    'zh-TW': '山東省智能工廠梯度培育2025年度',
  },
  jurisdiction: '370000',
  effective: { from: '2025', until: '2025-06-01' },
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
      smartFactory2024,
      lower,
      [
        ...['above-scale', 'competitive', 'controllable-technology', 'controlled-security-risk'],
        ...['organisation', 'talent'],
      ],
      { citation },
    ),
    ...rewordedAt(smartFactory2024, lower, seriousDishonesty(citation)),
    ...rewordedAt(smartFactory2024, lower, noMajorAccident(citation)),
    ...rewordedAt(smartFactory2024, lower, {
      do: 'change',
      rule: 'legal-person',
      ...legalPerson(['petrochemical', 'non-ferrous', 'tobacco', 'automotive']),
      citation,
      confidence: 'primary',
      note: {
        en: 'The nation names petrochemical and non-ferrous; the province adds tobacco and automotive.',
        'zh-CN': '国家条件为石化、有色，本省增加烟草、汽车。',
        'zh-TW': '國家條件為石化、有色，本省增加煙草、汽車。',
      },
    }),
  ],
  notes: [
    namedBySubject,
    underTheFirstEdition,
    {
      en: 'The notice is of spring 2025, for basic and advanced factories; its day was not seen. By 2025-07-13 its 354 winners were named.',
      'zh-CN': '通知发布于2025年春季，针对基础级和先进级，未见具体日期；2025年7月13日前已公布354家入选企业。',
      'zh-TW': '通知發佈於2025年春季，針對基礎級和先進級，未見具體日期；2025年7月13日前已公佈354家入選企業。',
    },
  ],
}))();
