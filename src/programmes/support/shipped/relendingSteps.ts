import type { RuleCitation } from '../../../rules/rulebook/index.js';
import type { BlurredDate } from '../../../words/calendar/index.js';
import type { Confidence } from '../../../words/vocabulary/index.js';
import type { Money } from '../../money/index.js';

/**
 * One step of the policy of relending and interest subsidy. What a bank pays the central bank and what the state pays a
 * borrower are two numbers about two payers: their difference is nobody's rate.
 */
export type RelendingStep = {
  from: BlurredDate;
  /** The last day on its face. */
  until?: BlurredDate;
  citation: RuleCitation;
  confidence: Confidence;
} & (
  | {
      kind: 'bank-rate';
      paidBy: 'bank';
      paidTo: 'central-bank';
      percent: number;
      quota: Money;
      banks?: number;
    }
  | {
      kind: 'interest-subsidy';
      paidBy: 'state';
      paidTo: 'borrower';
      points: number;
      years: number;
      /** Where the points stand, if this step's document leaves them as they were. */
      pointsStand?: { citation: RuleCitation; confidence: Confidence };
      /** Loans count that were paid out after this day. */
      paidOutAfter?: string;
    }
);

const bank = { kind: 'bank-rate', paidBy: 'bank', paidTo: 'central-bank' } as const;
const state = { kind: 'interest-subsidy', paidBy: 'state', paidTo: 'borrower', years: 2 } as const;

/** The seven dated steps, in order. */
export const relendingSteps: readonly RelendingStep[] = [
  {
    ...bank,
    from: '2024-04',
    percent: 1.75,
    quota: { amount: '5000', unit: '亿元' },
    banks: 21,
    citation: { document: '科技创新和技术改造再贷款（2024年4月）' },
    confidence: 'press',
  },
  { ...state, from: '2024-06', points: 1, citation: { document: '财金〔2024〕54号' }, confidence: 'press' },
  {
    ...state,
    from: '2024-07-25',
    points: 1.5,
    citation: { document: '发改环资〔2024〕1104号' },
    confidence: 'press',
  },
  {
    ...state,
    from: '2024-12-27',
    points: 1.5,
    pointsStand: { citation: { document: '发改环资〔2024〕1104号' }, confidence: 'press' },
    paidOutAfter: '2024-03-07',
    citation: { document: '财金〔2024〕155号' },
    confidence: 'primary',
  },
  {
    ...bank,
    from: '2025-05-07',
    percent: 1.5,
    quota: { amount: '8000', unit: '亿元' },
    citation: { document: '结构性货币政策工具利率下调（2025-05-07）' },
    confidence: 'press',
  },
  {
    ...bank,
    from: '2026-01-19',
    percent: 1.25,
    quota: { amount: '12000', unit: '亿元' },
    citation: { document: '科技创新和技术改造再贷款扩容（2026-01-15公布，01-19施行）' },
    confidence: 'press',
  },
  {
    ...state,
    from: '2026-01-19',
    until: '2026-12-31',
    points: 1.5,
    citation: { document: '财金〔2026〕2号' },
    confidence: 'primary',
  },
];
