import type { Overlay } from '../../rulebook/index.js';
import { namedBySubject } from '../namedBySubject.js';
import { rewordedAt } from '../rewordedAt.js';
import { smartFactory2024 } from './2024.js';
import { legalPerson } from './legalPerson.js';

const notice2024 = {
  document: '辽宁省2024年智能工厂通知',
  address: 'lr5.cn/2024/11/26/51587.html',
};
const notice2026 = { document: '辽工信明电〔2026〕3号' };

/** Liaoning's round of 2024, whose notice does not ask that an excellent factory be advanced. */
export const smartFactoryLiaoning2024: Overlay = {
  id: 'smart-factory-liaoning-2024',
  base: 'smart-factory-2024',
  title: {
    en: 'Smart factories in Liaoning, 2024',
    'zh-CN': '辽宁省智能工厂梯度培育2024年度',
    'zh-TW': '遼寧省智能工廠梯度培育2024年度',
  },
  jurisdiction: '210000',
  round: '2024',
  effective: { from: '2024-11', until: '2025-06-01' },
  document: { title: notice2024.document, date: '2024', address: notice2024.address },
  changes: [
    { do: 'drop', rule: 'prerequisite-excellent', citation: notice2024, confidence: 'primary' },
    ...rewordedAt(smartFactory2024, ['excellent'], {
      do: 'change',
      rule: 'legal-person',
      ...legalPerson(['petrochemical', 'non-ferrous'], {
        labels: { en: 'Liaoning', 'zh-CN': '辽宁省内', 'zh-TW': '遼寧省內' },
        statement: 'registered-in-liaoning',
      }),
      citation: notice2024,
      confidence: 'primary',
      note: {
        en: 'The notice is about excellent factories.',
        'zh-CN': '通知针对卓越级。',
        'zh-TW': '通知針對卓越級。',
      },
    }),
  ],
  windows: [
    {
      id: 'liaoning-2024',
      tiers: ['excellent'],
      step: 'apply',
      who: { en: 'enterprises, online', 'zh-CN': '企业在线申报', 'zh-TW': '企業在線申報' },
      closes: '2024-11-22',
      citation: notice2024,
      confidence: 'primary',
    },
    {
      id: 'liaoning-2024-cities',
      tiers: ['excellent'],
      step: 'recommend',
      who: { en: 'cities, with their material', 'zh-CN': '各市报送材料', 'zh-TW': '各市報送材料' },
      closes: '2024-11-25',
      citation: notice2024,
      confidence: 'primary',
    },
    {
      id: 'liaoning-2024-review',
      tiers: ['excellent'],
      step: 'review',
      who: { en: 'the province', 'zh-CN': '省级审核', 'zh-TW': '省級審核' },
      closes: '2024-11-29',
      citation: notice2024,
      confidence: 'primary',
    },
  ],
  notes: [
    namedBySubject,
    {
      en: 'It stands here until the end of May 2025, since the edition that it carries out was replaced in June; the notice itself names no end.',
      'zh-CN': '通知未写明截止时间；所依据的版本于2025年6月被取代，此处适用至2025年5月底。',
      'zh-TW': '通知未寫明截止時間；所依據的版本於2025年6月被取代，此處適用至2025年5月底。',
    },
    {
      en: 'Dalian, a plan-listed city, is excluded.',
      'zh-CN': '不含计划单列市大连。',
      'zh-TW': '不含計劃單列市大連。',
    },
    {
      en: 'Shenyang recommends at most 15, other cities at most 2; accepted demonstration units do not count, and central SOE groups file directly.',
      'zh-CN':
        '沈阳推荐不超过15家，其他市不超过2家；已验收的智能制造示范工厂揭榜单位不占名额，中央企业集团直接申报。',
      'zh-TW':
        '瀋陽推薦不超過15家，其他市不超過2家；已驗收的智能製造示範工廠揭榜單位不佔名額，中央企業集團直接申報。',
    },
  ],
};

/** Liaoning's round of 2026, by a transcription. */
export const smartFactoryLiaoning2026: Overlay = {
  id: 'smart-factory-liaoning-2026',
  base: 'smart-factory-2025',
  title: {
    en: 'Smart factories in Liaoning, 2026',
    'zh-CN': '辽宁省智能工厂梯度培育2026年度',
    'zh-TW': '遼寧省智能工廠梯度培育2026年度',
  },
  jurisdiction: '210000',
  round: '2026',
  effective: { from: '2026-03-13' },
  document: { title: notice2026.document, number: notice2026.document, date: '2026-03-13' },
  replaces: ['smart-factory-liaoning-2024'],
  changes: [
    {
      do: 'name-tier',
      tier: 'basic',
      decidedBy: {
        en: 'the enterprise, reviewed by its city; the province samples',
        'zh-CN': '企业自评估，市级审核，省级抽查',
        'zh-TW': '企業自評估，市級審核，省級抽查',
      },
      citation: notice2026,
      confidence: 'transcription',
    },
    {
      do: 'add',
      after: 'maturity-advanced',
      rule: {
        id: 'advanced-reports',
        title: {
          en: 'maturity report and integration-management report of 2026, and a video of at most 8 minutes and 200 MB',
          'zh-CN': '2026年成熟度报告、两化融合报告，以及不超过8分钟、200MB的视频',
          'zh-TW': '2026年成熟度報告、兩化融合報告，以及不超過8分鐘、200MB的視頻',
        },
        tiers: ['advanced'],
        severity: 'must',
        condition: { op: 'declared', statement: 'advanced-reports' },
        citation: notice2026,
        confidence: 'transcription',
      },
    },
  ],
  windows: [
    {
      id: 'liaoning-2026-basic-first',
      tiers: ['basic'],
      step: 'review',
      who: {
        en: 'cities, with their first list',
        'zh-CN': '各市报送第一批名单',
        'zh-TW': '各市報送第一批名單',
      },
      closes: '2026-04-10',
      citation: notice2026,
      confidence: 'transcription',
    },
    {
      id: 'liaoning-2026-basic-second',
      tiers: ['basic'],
      step: 'review',
      who: {
        en: 'cities, with their second list',
        'zh-CN': '各市报送第二批名单',
        'zh-TW': '各市報送第二批名單',
      },
      closes: '2026-12-30',
      citation: notice2026,
      confidence: 'transcription',
    },
    {
      id: 'liaoning-2026-advanced',
      tiers: ['advanced'],
      step: 'apply',
      who: { en: 'enterprises', 'zh-CN': '企业', 'zh-TW': '企業' },
      closes: '2026-04-10',
      citation: notice2026,
      confidence: 'transcription',
    },
  ],
  notes: [
    {
      en: 'Advanced factories are scored on a sheet of 100 points (see the indicator forms). No fee is charged at any step.',
      'zh-CN': '先进级按100分评分表评审（见评价表）。各环节均不收费。',
      'zh-TW': '先進級按100分評分表評審（見評價表）。各環節均不收費。',
    },
    {
      en: 'Excellent and leading factories are expected to be called by 2026-05-30.',
      'zh-CN': '预计2026年5月30日前开展卓越级、领航级推荐。',
      'zh-TW': '預計2026年5月30日前開展卓越級、領航級推薦。',
    },
  ],
};
