import type { Overlay } from '../../rulebook/index.js';
import { rewordedAt } from '../rewordedAt.js';
import { saidLocally } from '../saidLocally.js';
import { smartFactory2024 } from './2024.js';
import { legalPerson } from './legalPerson.js';
import { noMajorAccident } from './noMajorAccident.js';
import { seriousDishonesty } from './seriousDishonesty.js';
import { underTheFirstEdition } from './underTheFirstEdition.js';

const citation = {
  document: '江苏省智能工厂梯度建设要素条件（2025年版）',
  address: 'zikeys.com 2c916302945d5c3d0194d5315ad710d8',
};
const said = { citation, confidence: 'primary' } as const;
const advanced = ['advanced'] as const;

/** Jiangsu has element conditions of its own for its advanced factories; only those that were seen are here. */
export const smartFactoryJiangsu2025: Overlay = /* @__PURE__ */ (() => ({
  id: 'smart-factory-jiangsu-2025',
  base: 'smart-factory-2024',
  title: {
    en: 'Smart factories in Jiangsu, 2025',
    'zh-CN': '江苏省智能工厂梯度建设2025年度',
    'zh-TW': '江蘇省智能工廠梯度建設2025年度',
  },
  jurisdiction: '320000',
  effective: { from: '2025-02', until: '2025-06-01' },
  document: { title: citation.document, date: '2025-02', address: citation.address },
  changes: [
    ...rewordedAt(smartFactory2024, advanced, seriousDishonesty(citation)),
    ...rewordedAt(smartFactory2024, advanced, noMajorAccident(citation)),
    ...rewordedAt(smartFactory2024, advanced, {
      do: 'change',
      rule: 'legal-person',
      ...legalPerson(['petrochemical', 'non-ferrous', 'tobacco', 'automotive']),
      ...said,
      note: {
        en: 'The nation names petrochemical and non-ferrous; the province adds tobacco and automotive.',
        'zh-CN': '国家条件为石化、有色，本省增加烟草、汽车。',
        'zh-TW': '國家條件為石化、有色，本省增加煙草、汽車。',
      },
    }),
    ...saidLocally(smartFactory2024, advanced, ['completed', 'cooperation'], { citation }),
    { do: 'change', rule: 'maturity-advanced', ...said },
    {
      do: 'add',
      after: 'maturity-advanced',
      rule: {
        id: 'provincial-self-test',
        title: {
          en: 'provincial self-test of digital transformation: 60 or above',
          'zh-CN': '省数字化转型自测60分及以上',
          'zh-TW': '省數字化轉型自測60分及以上',
        },
        tiers: advanced,
        severity: 'must',
        condition: {
          op: 'compare',
          evidence: 'local.provincialSelfTest',
          is: 'at-least',
          value: 60,
          unit: 'points',
          title: {
            en: 'score of the provincial self-test of digital transformation',
            'zh-CN': '省数字化转型自测得分',
            'zh-TW': '省數字化轉型自測得分',
          },
        },
        citation: { document: citation.document, address: '163.com/dy/article/KJVAS77N0553DAUH.html' },
        confidence: 'single',
      },
    },
    {
      do: 'add',
      after: 'provincial-self-test',
      rule: {
        id: 'provincial-level-test',
        title: {
          en: 'provincial level self-test at advanced',
          'zh-CN': '省智能工厂等级自测达到先进级',
          'zh-TW': '省智能工廠等級自測達到先進級',
        },
        tiers: advanced,
        severity: 'must',
        condition: { op: 'declared', statement: 'provincial-level-test' },
        ...said,
      },
    },
  ],
  notes: [
    underTheFirstEdition,
    {
      en: 'National excellent winners of 2024 count as advanced without applying: record them with the basis of an equivalence. Provincial smart factories of before 2025 are not carried over.',
      'zh-CN':
        '2024年国家卓越级入选企业视同先进级，无需申报，登记时注明依据为等同认定。2025年以前的省级智能工厂不予结转。',
      'zh-TW':
        '2024年國家卓越級入選企業視同先進級，無需申報，登記時註明依據為等同認定。2025年以前的省級智能工廠不予結轉。',
    },
  ],
}))();
