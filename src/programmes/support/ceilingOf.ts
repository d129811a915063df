import { type AmountsByBase, fenOf, type Money, moneyOf, type PlannedBase } from '../money/index.js';
import type { Project } from '../project/index.js';
import { stageOn } from '../project/internal.js';
import { roundHalfUp } from './roundHalfUp.js';
import type { Ceiling, TakenAs } from './SupportReport.js';
import type { AmountBase, Band, Payer, SupportScheme } from './SupportScheme.js';
import type { SupportEvidence } from './supportEvidenceSchema.js';

type Question = { project: Project; evidence: SupportEvidence; asOf: string };
type Base = { of: AmountBase; amount: Money | null; as: TakenAs | null };

/** The most that a scheme pays for a project, and what each payer bears of it. */
export function ceilingOf(scheme: SupportScheme, question: Question): Ceiling {
  const { amount, payers, amountStands: stands } = scheme;
  const nothing = { amount: null, isCapped: false, stands, shares: sharesOf(null, payers) };
  switch (amount.kind) {
    case 'none':
      return { ...nothing, shares: [] };
    case 'not-seen':
      return nothing;
    case 'interest':
      return { ...nothing, percent: amount.points, years: amount.years };
    case 'fixed-by-level': {
      const { certificateLevel: level = '' } = question.evidence;
      const fixed = Object.hasOwn(amount.levels, level) ? (amount.levels[level] ?? null) : null;
      return { ...nothing, amount: fixed, shares: sharesOf(fixed, payers) };
    }
    case 'rate': {
      const { bands, cap } = amount;
      const base = baseOf(amount.base, question);
      const fen = base.amount && fenOf(base.amount);
      const band = bandOf(bands, fen);
      const percent = band?.percent ?? null;
      const highest = percent ?? band?.atMost;
      const full = fen !== null && highest !== undefined ? shareOf(fen, highest) : null;
      const limit = typeof cap === 'object' ? fenOf(cap) : null;
      const isCapped = limit !== null && full !== null && full > limit;
      // In a band of whose percentage nothing was seen, the cap of the whole is all that is known.
      const isCapAlone = full === null && fen !== null && band !== undefined;
      const most = isCapped || isCapAlone ? limit : full;
      const paid = most === null ? null : moneyOf(most);
      const shares = sharesOf(paid, payers);
      return { amount: paid, base, percent, ...(cap !== undefined && { cap }), isCapped, stands, shares };
    }
  }
}

/** The band of a base; where there is one alone, whatever the base is. */
function bandOf(bands: readonly Band[], fen: bigint | null): Band | undefined {
  if (fen === null) return bands.length === 1 ? bands[0] : undefined;
  return bands.findLast(({ from }) => fenOf(from) <= fen);
}

/** A percentage of an amount, to the fen. A percentage is exact to the millionth. */
function shareOf(fen: bigint, percent: number): bigint {
  return roundHalfUp(fen * BigInt(Math.round(percent * 1_000_000)), 100_000_000n);
}

/**
 * The base as approved; else as spent, once the project is completed; else as planned. Where nobody says what software and
 * tools cost, equipment alone.
 */
function baseOf(of: AmountBase, { project, evidence, asOf }: Question): Base {
  const { certain } = stageOn(project, asOf);
  const isDone = certain === 'completed' || certain === 'in-production' || certain === 'accepted';
  const { approved, actual } = evidence;
  if (of === 'actual') return { of, ...firstOf('total', [['actual', actual]]) };
  const sources: readonly (readonly [TakenAs, AmountsByBase | undefined])[] = [
    ['approved', approved],
    ...(isDone ? [['actual', actual] as const] : []),
    ['planned', project.planned],
  ];
  const found = { of, ...firstOf(of, sources) };
  if (of !== 'equipmentAndTools' || found.amount) return found;
  const equipment = firstOf('equipment', sources);
  return equipment.amount ? { of: 'equipment', ...equipment } : found;
}

function firstOf(
  base: PlannedBase,
  sources: readonly (readonly [TakenAs, AmountsByBase | undefined])[],
): Omit<Base, 'of'> {
  for (const [as, amounts] of sources) {
    const amount = amounts?.[base];
    if (amount) return { amount, as };
  }
  return { amount: null, as: null };
}

/** What each payer bears; fen that cannot be split fall to the first. */
function sharesOf(amount: Money | null, payers: readonly Payer[]): Ceiling['shares'] {
  const isKnown = payers.length === 1 || payers.every(({ parts }) => parts !== undefined);
  if (amount === null || !isKnown) return payers.map(({ level }) => ({ level, amount: null }));
  const fen = fenOf(amount);
  const all = BigInt(payers.reduce((sum, { parts = 1 }) => sum + parts, 0));
  const rounded = payers.map(({ parts = 1 }) => (fen * BigInt(parts)) / all);
  const left = fen - rounded.reduce((sum, one) => sum + one, 0n);
  return payers.map(({ level }, at) => {
    const share = (rounded[at] ?? 0n) + (at === 0 ? left : 0n);
    return { level, amount: moneyOf(share) };
  });
}
