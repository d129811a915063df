import { defineSupport } from '../defineSupport.js';
import type { SupportOverlay, SupportScheme } from '../SupportScheme.js';
import { inThree, stated } from './commonRules.js';

const common = {
  programme: 'interest-subsidy',
  standing: 'official',
  jurisdiction: 'CN',
  payers: [{ level: 'national' }],
} as const;

const name = (year: string) =>
  inThree(
    `Interest subsidy for equipment-renewal loans, ${year}`,
    `设备更新贷款财政贴息（${year}）`,
    `設備更新貸款財政貼息（${year}）`,
  );

const notice54 = { document: '财金〔2024〕54号' };
const notice1104 = { document: '发改环资〔2024〕1104号' };
const notice155 = { document: '财金〔2024〕155号' };
const notice2 = { document: '财金〔2026〕2号' };

const listed = stated(
  'on-project-list',
  inThree('on the list of projects', '列入备选项目清单', '列入備選項目清單'),
);
const backed = stated(
  'relending-backed',
  inThree('loan backed by relending', '贷款获得再贷款支持', '貸款獲得再貸款支持'),
);

/** What the state pays of a borrower's interest, from step to step. How much for a loan: `interestSubsidy`. */
export const interestSubsidies: readonly (SupportScheme | SupportOverlay)[] = [
  defineSupport({
    ...common,
    id: 'interest-subsidy-2024-06',
    title: name('2024-06'),
    effective: { from: '2024-06', until: '2024-07-25' },
    document: { title: notice54.document, number: notice54.document, date: '2024-06' },
    citation: notice54,
    confidence: 'press',
    amount: { kind: 'interest', points: 1, years: 2 },
    rules: [listed, backed],
  }),
  defineSupport({
    ...common,
    id: 'interest-subsidy-2024-07',
    title: name('2024-07'),
    effective: { from: '2024-07-25', until: '2024-12-27' },
    document: { title: notice1104.document, number: notice1104.document, date: '2024-07-25' },
    citation: notice1104,
    confidence: 'press',
    amount: { kind: 'interest', points: 1.5, years: 2 },
    rules: [listed, backed],
  }),
  {
    rulebook: {
      id: 'interest-subsidy-2024-12',
      base: 'interest-subsidy-2024-07',
      title: name('2024-12'),
      jurisdiction: 'CN',
      effective: { from: '2024-12-27', until: '2026-01-19' },
      document: { title: notice155.document, number: notice155.document, date: '2024-12-27' },
      changes: [
        {
          do: 'add',
          rule: {
            id: 'paid-out-in-time',
            title: inThree(
              'loan paid out after 2024-03-07, even if signed earlier',
              '贷款于2024年3月7日后发放，签约较早的也可以',
              '貸款於2024年3月7日後發放，簽約較早的也可以',
            ),
            tiers: ['support'],
            severity: 'must',
            condition: { op: 'declared', statement: 'paid-out-after-2024-03-07' },
            citation: notice155,
            confidence: 'primary',
          },
        },
      ],
      notes: [inThree('Runs until the quota is used.', '至额度用完为止。', '至額度用完為止。')],
    },
  },
  defineSupport({
    ...common,
    id: 'interest-subsidy-2026',
    title: name('2026'),
    effective: { from: '2026-01-19', until: '2027-01-01' },
    mayBeExtended: true,
    document: { title: notice2.document, number: notice2.document, date: '2026-01-19' },
    citation: notice2,
    confidence: 'primary',
    amount: { kind: 'interest', points: 1.5, years: 2 },
    rules: [
      stated(
        'fixed-asset-or-technology-loan',
        inThree(
          'fixed-asset loan of the renewal project, or technology-innovation loan of 2026',
          '设备更新项目的固定资产贷款，或2026年科技创新类贷款',
          '設備更新項目的固定資產貸款，或2026年科技創新類貸款',
        ),
      ),
    ],
  }),
];
