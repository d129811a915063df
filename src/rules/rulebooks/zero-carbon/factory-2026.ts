import type { Labels } from '../../../words/vocabulary/index.js';
import type { Condition, NumberEvidence, Rule, Rulebook } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';

const document = '国家级零碳工厂建设通知（2026年）';
const citation = { document, address: 'ithome.com/0/981/770.htm' };
const said = { citation, confidence: 'single' } as const;

const atLeast = (evidence: NumberEvidence, value: number): Condition => {
  return { op: 'compare', evidence, is: 'at-least', value, unit: '%' };
};

/** The sources swap 30 % and 35 %: from the one to the other only the text itself can decide. */
function thirtyOrThirtyFive(evidence: NumberEvidence, statement: string): Condition {
  return {
    op: 'any',
    of: [
      atLeast(evidence, 35),
      {
        op: 'all',
        of: [
          atLeast(evidence, 30),
          {
            op: 'declared',
            statement,
            title: {
              en: 'the official text says 30 %, not 35 %',
              'zh-CN': '官方文件为30%，不是35%',
              'zh-TW': '官方文件為30%，不是35%',
            },
          },
        ],
      },
    ],
  };
}

const swapped: Labels = {
  en: 'One source swaps 30 and 35 %, so a share from 30 to below 35 % is unknown.',
  'zh-CN': '有一处来源将30%与35%互换，30%至35%之间不作判断。',
  'zh-TW': '有一處來源將30%與35%互換，30%至35%之間不作判斷。',
};

function carbon(id: string, stage: string, value: number): Rule {
  return {
    id,
    title: {
      en: 'carbon per unit of energy',
      'zh-CN': '单位能耗碳排放',
      'zh-TW': '單位能耗碳排放',
    },
    tiers: [stage],
    severity: 'must',
    condition: { op: 'compare', evidence: 'local.carbonPerEnergy', is: 'at-most', value, unit: 'tCO2/tce' },
    ...said,
  };
}

const nonFossil: Labels = {
  en: 'share of non-fossil energy',
  'zh-CN': '非化石能源占比',
  'zh-TW': '非化石能源佔比',
};

/** The values of July 2026, by one digest: the basic ones guard the construction list, the targets to 2030 the title. */
export const zeroCarbonFactory2026: Rulebook = /* @__PURE__ */ (() => ({
  id: 'zero-carbon-factory-2026',
  title: {
    en: 'National zero-carbon factories, 2026',
    'zh-CN': '国家级零碳工厂（2026年）',
    'zh-TW': '國家級零碳工廠（2026年）',
  },
  scheme: 'zero-carbon-factory',
  jurisdiction: 'CN',
  edition: '2026',
  effective: { from: '2026-07' },
  document: { title: document, date: '2026-07', address: citation.address },
  // The scheme has one title without tiers: these are the two steps that values guard.
  tiers: [
    {
      tier: 'cultivating',
      labels: { en: 'the construction list', 'zh-CN': '建设名单', 'zh-TW': '建設名單' },
      decidedBy: {
        en: 'MIIT, by merit',
        'zh-CN': '工业和信息化部择优确定',
        'zh-TW': '工業和信息化部擇優確定',
      },
      ...said,
    },
    {
      tier: 'recognised',
      labels: { en: 'zero-carbon factory', 'zh-CN': '零碳工厂', 'zh-TW': '零碳工廠' },
      decidedBy: {
        en: 'MIIT, by acceptance as they ripen',
        'zh-CN': '工业和信息化部（成熟一批、验收一批）',
        'zh-TW': '工業和信息化部（成熟一批、驗收一批）',
      },
      ...said,
    },
  ],
  rules: [
    carbon('carbon-basic', 'cultivating', 1.8),
    {
      id: 'non-fossil-basic',
      title: nonFossil,
      tiers: ['cultivating'],
      severity: 'must',
      condition: thirtyOrThirtyFive('local.nonFossilShare', 'basic-non-fossil-is-30'),
      ...said,
      note: swapped,
    },
    carbon('carbon-target', 'recognised', 0.2),
    {
      id: 'non-fossil-target',
      title: nonFossil,
      tiers: ['recognised'],
      severity: 'must',
      condition: atLeast('local.nonFossilShare', 95),
      ...said,
    },
    {
      id: 'physical-power',
      title: {
        en: 'share of physically identified non-fossil power, from 5 GWh of electricity a year on; none for computing facilities',
        'zh-CN': '物理可溯源非化石电力占比（年用电量500万千瓦时及以上；算力设施不作要求）',
        'zh-TW': '物理可溯源非化石電力佔比（年用電量500萬千瓦時及以上；算力設施不作要求）',
      },
      tiers: ['recognised'],
      severity: 'must',
      condition: {
        op: 'any',
        of: [
          {
            op: 'declared',
            statement: 'computing-facility',
            title: { en: 'a computing facility', 'zh-CN': '算力设施', 'zh-TW': '算力設施' },
          },
          {
            ...{ op: 'compare', evidence: 'local.electricity', is: 'below', value: 5, unit: 'GWh' },
            title: { en: 'electricity used in a year', 'zh-CN': '年用电量', 'zh-TW': '年用電量' },
          },
          thirtyOrThirtyFive('local.physicalNonFossilPower', 'physical-power-is-30'),
        ],
      },
      ...said,
      note: swapped,
    },
  ],
  notes: [
    namedBySubject,
    {
      en: 'The values are those of a digest of 2026-07-26; the notice itself was not seen. The targets are for 2030.',
      'zh-CN': '数值依据2026年7月26日的一份摘要，未见通知原文；目标值为2030年目标。',
      'zh-TW': '數值依據2026年7月26日的一份摘要，未見通知原文；目標值為2030年目標。',
    },
    {
      en: 'Units are chosen for the construction list by merit; being on it is not the title.',
      'zh-CN': '择优列入建设名单；列入建设名单不等于获得称号。',
      'zh-TW': '擇優列入建設名單；列入建設名單不等於獲得稱號。',
    },
  ],
}))();
