import { mustFit } from '../../records/validation/internal.js';
import type { RuleCitation } from '../../rules/rulebook/index.js';
import { addMonthsTo, type Day, dayNumber, spanOf } from '../../words/calendar/internal.js';
import type { Confidence } from '../../words/vocabulary/index.js';
import { mustBeOneOf, objectIn } from '../../words/vocabulary/internal.js';
import { fenOf, type Money, moneyOf } from '../money/index.js';
import { type Loan, loanSchema } from './loanSchema.js';
import { roundHalfUp } from './roundHalfUp.js';
import { type RelendingStep, relendingSteps } from './shipped/index.js';

/** How days of interest are counted. No text of the policy says which; each of the three is in use. */
export const dayCounts = ['30/360', 'actual/360', 'actual/365'] as const;

export type DayCount = (typeof dayCounts)[number];

/** What each finding about a subsidy says beside its code. */
export type SubsidyFindingParams = {
  /** The loan runs on after support has ended. */
  'support-ends': { on: Day };
  /** Paid out before the notice of 1.5 points: which of the two holds was not seen. */
  'points-open': { points: readonly number[] };
  /** Paid out on the very day of which the notice says `after`. */
  'paid-out-on-the-day': { on: Day };
  'paid-out-too-early': { after: Day };
  /** Paid out before any notice that was known. */
  'no-subsidy-yet': Record<never, never>;
  /** Paid out after the last day that the notice names; whether it is extended is not known. */
  'policy-over': { until: Day };
};

/** What has to be borne in mind with a subsidy. */
export type SubsidyFinding = {
  [C in keyof SubsidyFindingParams]: { code: C; params: SubsidyFindingParams[C] };
}[keyof SubsidyFindingParams];

/** What the state may pay of the interest of a loan, at the most, if the loan is on the list and approved. */
export type InterestSubsidy = {
  outcome: 'possible' | 'ineligible' | 'undetermined';
  /** Each number of points that may hold, and what it comes to. */
  values: readonly { points: number; amount: Money; citation: RuleCitation; confidence: Confidence }[];
  /** The time that is supported, the last day excluded. */
  from: Day;
  until: Day;
  days: number;
  dayCount: DayCount;
  findings: readonly SubsidyFinding[];
};

type Subsidy = Extract<RelendingStep, { kind: 'interest-subsidy' }>;

/**
 * The interest that the state may pay for a loan, over at most two years, rounded half up to the fen once, at the end. The
 * borrower's own rate is a third number, and is not asked for.
 *
 * @throws RegistryError `invalid-record` for a loan that breaks its schema, such as one that ends before it starts; `invalid-query`,
 *   `invalid-day`, `invalid-argument`
 * @example
 * const loan = { principal: { amount: '1000', unit: '万元' }, paidOutOn: '2024-09-01', dueOn: '2026-09-01' } as const
 * const { values } = interestSubsidy(loan, { asOf: '2025-06-30', dayCount: '30/360' })
 * values.map(({ amount }) => amount) //=> [{ amount: '30', unit: '万元' }]
 */
export function interestSubsidy(loan: Loan, options: { asOf: Day; dayCount: DayCount }): InterestSubsidy {
  const { asOf, dayCount } = objectIn(options, 'options');
  mustBeOneOf('dayCount', dayCount, dayCounts);
  mustFit(loanSchema, loan, 'loan');
  const { steps, outcome, findings } = stepsFor(loan, asOf);
  const longest = Math.max(...steps.map(({ years }) => years), 2);
  const last = addMonthsTo(loan.paidOutOn, 12 * longest);
  const until = loan.dueOn > last ? last : loan.dueOn;
  const days = daysBetween(loan.paidOutOn, until, dayCount);
  const yearDays = dayCount === 'actual/365' ? 365n : 360n;
  const values = steps.map(({ points, citation, confidence, pointsStand = { citation, confidence } }) => {
    const product = fenOf(loan.principal) * BigInt(Math.round(points * 100)) * BigInt(days);
    return { points, amount: moneyOf(roundHalfUp(product, 10_000n * yearDays)), ...pointsStand };
  });
  const isLonger = loan.dueOn > last && outcome !== 'ineligible';
  return {
    ...{ outcome, values, from: loan.paidOutOn, until, days, dayCount },
    findings: [...findings, ...(isLonger ? [{ code: 'support-ends', params: { on: last } } as const] : [])],
  };
}

type Chosen = Pick<InterestSubsidy, 'outcome' | 'findings'> & { steps: readonly Subsidy[] };

/** The steps that may hold for a loan, by what was known on a day. */
function stepsFor({ paidOutOn }: Loan, asOf: Day): Chosen {
  const day = dayNumber(asOf);
  const known = relendingSteps
    .filter((step): step is Subsidy => step.kind === 'interest-subsidy')
    .filter(({ from }) => spanOf(from).first <= day);
  const after = known.findLast(({ paidOutAfter }) => paidOutAfter !== undefined)?.paidOutAfter;
  if (after !== undefined && paidOutOn < after) {
    const findings = [{ code: 'paid-out-too-early', params: { after } }] as const;
    return { steps: [], outcome: 'ineligible', findings };
  }
  const findings: SubsidyFinding[] = [];
  const [first] = known;
  const raised = known.find(({ points }) => points !== first?.points);
  const current = known.findLast(({ from }) => from <= paidOutOn) ?? first;
  const steps = first && raised && paidOutOn < raised.from ? [first, raised] : current ? [current] : [];
  if (steps.length > 1)
    findings.push({ code: 'points-open', params: { points: steps.map(({ points }) => points) } });
  else if (!first || paidOutOn < first.from) findings.push({ code: 'no-subsidy-yet', params: {} });
  if (after === paidOutOn) findings.push({ code: 'paid-out-on-the-day', params: { on: after } });
  if (current?.until !== undefined && paidOutOn > current.until)
    findings.push({ code: 'policy-over', params: { until: current.until } });
  return { steps, outcome: findings.length > 0 ? 'undetermined' : 'possible', findings };
}

/** The days of interest between two days, by a way of counting. */
function daysBetween(from: Day, until: Day, dayCount: DayCount): number {
  if (dayCount !== '30/360') return dayNumber(until) - dayNumber(from);
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = until.split('-').map(Number);
  const first = Math.min(d1, 30);
  // The year of a loan of 29 February is full on the 28th.
  const isLeapYear = m1 === 2 && d1 === 29 && m2 === 2 && d2 === 28;
  const last = isLeapYear ? 29 : d2 === 31 && first === 30 ? 30 : d2;
  return 360 * (y2 - y1) + 30 * (m2 - m1) + (last - first);
}
