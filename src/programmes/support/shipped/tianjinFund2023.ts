import { defineSupport, type GivenRule } from '../defineSupport.js';
import type { SupportOverlay, SupportScheme } from '../SupportScheme.js';
import { afterCompletion, flat, inThree, stated, tenThousands, threshold } from './commonRules.js';

const citation = { document: '津政办规〔2023〕4号' };
const call = { citation: { document: '2024年度专项资金申报通知（天津市）' }, confidence: 'press' } as const;

const common = {
  standing: 'official',
  jurisdiction: '120000',
  effective: { from: '2023-04-11' },
  document: { title: citation.document, number: citation.document, date: '2023-04-11' },
  citation,
  confidence: 'primary',
  // Both pay; the policy as it was seen names no ratio.
  payers: [{ level: 'city' }, { level: 'district' }],
} as const;

const applicant = {
  ...call,
  note: inThree(
    'Known from the call of 2024; whether other rounds ask the same was not seen.',
    '见于2024年度申报通知；其他年度是否相同未见。',
    '見於2024年度申報通知；其他年度是否相同未見。',
  ),
} as const;

/** Who may apply, by the call of 2024. */
const tianjinApplicant: readonly GivenRule[] = [
  stated('industrial-enterprise', inThree('industrial enterprise', '工业企业', '工業企業'), applicant),
  stated(
    'registered-and-taxed-in-city',
    inThree('registered and taxed in Tianjin', '在天津市注册、纳税', '在天津市註冊、納稅'),
    applicant,
  ),
  {
    id: 'no-serious-dishonesty',
    title: inThree(
      'not on the list of serious dishonesty',
      '未列入严重失信主体名单',
      '未列入嚴重失信主體名單',
    ),
    condition: { op: 'none-within', kinds: ['serious-dishonesty-list'], years: 0 },
    ...applicant,
  },
];

/** The city's fund for manufacturing, 2023. Its green direction states no amount that was seen. */
export const tianjinFund2023: readonly (SupportScheme | SupportOverlay)[] = [
  defineSupport({
    ...common,
    id: 'tianjin-fund-2023-renovation',
    programme: 'tianjin-renovation',
    title: inThree('Tianjin: new-round technical renovation', '天津市新一轮技术改造', '天津市新一輪技術改造'),
    amount: { kind: 'rate', base: 'equipmentAndTools', bands: flat(10), cap: tenThousands(5000) },
    rules: [threshold('total', 1000), afterCompletion, ...tianjinApplicant],
  }),
  {
    rulebook: {
      id: 'tianjin-fund-2024-call',
      base: 'tianjin-fund-2023-renovation',
      title: inThree(
        'Tianjin: new-round technical renovation, call of 2024',
        '天津市新一轮技术改造（2024年度申报）',
        '天津市新一輪技術改造（2024年度申報）',
      ),
      jurisdiction: '120000',
      round: '2024',
      effective: { from: '2024', until: '2025-01-01' },
      document: { title: call.citation.document },
      changes: [
        {
          do: 'add',
          rule: {
            id: 'filed-in-time',
            title: inThree('approved or filed in time', '按期完成核准或备案', '按期完成核准或備案'),
            tiers: ['support'],
            severity: 'must',
            condition: { op: 'before', evidence: 'filedOn', day: '2024-03-15' },
            ...call,
          },
        },
      ],
    },
  },
  defineSupport({
    ...common,
    id: 'tianjin-fund-2023-gap-filling',
    programme: 'tianjin-gap-filling',
    title: inThree('Tianjin: major gap-filling projects', '天津市重大补短板项目', '天津市重大補短板項目'),
    amount: { kind: 'rate', base: 'equipmentAndTools', bands: flat(10), cap: tenThousands(5000) },
    rules: [
      stated('gap-filling', inThree('major gap-filling project', '属于重大补短板项目', '屬於重大補短板項目')),
      threshold('total', 5000),
      afterCompletion,
      ...tianjinApplicant,
    ],
  }),
  defineSupport({
    ...common,
    id: 'tianjin-fund-2023-base',
    programme: 'tianjin-industrial-base',
    title: inThree('Tianjin: industrial base re-engineering', '天津市产业基础再造', '天津市產業基礎再造'),
    // Who pays, and of what, was not seen: at most of the total.
    payers: [],
    amount: { kind: 'rate', base: 'total', bands: flat(20), cap: tenThousands(3000), baseIs: 'widest' },
    rules: [
      stated(
        'industrial-base',
        inThree('industrial base re-engineering project', '属于产业基础再造项目', '屬於產業基礎再造項目'),
      ),
      threshold('total', 2000),
      ...tianjinApplicant,
    ],
  }),
];
