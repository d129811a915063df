import type { Overlay } from '../../rulebook/index.js';
import { seriousDishonesty } from './seriousDishonesty.js';
import { sinceTheEdition } from './sinceTheEdition.js';

const citation = {
  document: '江苏省智能工厂梯度建设要素条件（2025年版）',
  address: 'zikeys.com 2c916302945d5c3d0194d5315ad710d8',
};

/** Jiangsu has element conditions of its own; only those that were seen are here. */
export const smartFactoryJiangsu2025: Overlay = {
  id: 'smart-factory-jiangsu-2025',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Jiangsu, 2025',
    'zh-CN': '江苏省智能工厂梯度建设2025年度',
    'zh-TW': '江蘇省智能工廠梯度建設2025年度',
  },
  jurisdiction: '320000',
  effective: { from: '2025-07-01' },
  document: { title: citation.document, date: '2025', address: citation.address },
  changes: [
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
      note: {
        en: 'Laxer than the nation, which bars larger accidents, too.',
        'zh-CN': '宽于国家条件（国家为较大及以上）。',
        'zh-TW': '寬於國家條件（國家為較大及以上）。',
      },
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
    {
      do: 'change',
      rule: 'maturity-advanced',
      condition: { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 2, unit: 'level' },
      citation,
      confidence: 'primary',
    },
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
        tiers: ['advanced'],
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
        tiers: ['advanced'],
        severity: 'must',
        condition: { op: 'declared', statement: 'provincial-level-test' },
        citation,
        confidence: 'primary',
      },
    },
  ],
  notes: [
    sinceTheEdition,
    {
      en: 'National excellent winners of 2024 count as advanced without applying: record them with the basis of an equivalence. Provincial smart factories of before 2025 are not carried over.',
      'zh-CN':
        '2024年国家卓越级入选企业视同先进级，无需申报，登记时注明依据为等同认定。2025年以前的省级智能工厂不予结转。',
      'zh-TW':
        '2024年國家卓越級入選企業視同先進級，無需申報，登記時註明依據為等同認定。2025年以前的省級智能工廠不予結轉。',
    },
  ],
};
