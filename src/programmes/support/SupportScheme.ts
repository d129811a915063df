import type { Overlay, Rulebook, RuleCitation } from '../../rules/rulebook/index.js';
import type { Day } from '../../words/calendar/index.js';
import type { Confidence } from '../../words/vocabulary/index.js';
import type { Money } from '../money/index.js';

/** How a scheme is known: by a document in force, by a draft that was shown for comment, or by the interview alone. */
export const standings = ['official', 'draft', 'interview'] as const;

export type Standing = (typeof standings)[number];

export const payerLevels = ['national', 'city', 'district', 'zone'] as const;

/** Who pays, and how many parts of the whole; without parts nobody knows in which ratio. */
export type Payer = { level: (typeof payerLevels)[number]; parts?: number };

/** What an amount is a share of. `actual`: what was really invested; the others are planned, or as approved (核定). */
export const amountBases = ['total', 'fixedAssets', 'equipment', 'equipmentAndTools', 'actual'] as const;

export type AmountBase = (typeof amountBases)[number];

/**
 * A band of the base: from an amount on, up to and not including the next one's; no percentage where none was seen, and then
 * perhaps the highest that it can be.
 */
export type Band = { from: Money; percent: number | null; atMost?: number };

/** What is paid at the most, if the application is approved. */
export type SupportAmount =
  /** `cap` is `not-seen` where there may be one. A base that was not seen is assumed, or the widest that it can be. */
  | {
      kind: 'rate';
      base: AmountBase;
      bands: readonly Band[];
      cap?: Money | 'not-seen';
      baseIs?: 'assumed' | 'widest';
    }
  | { kind: 'fixed-by-level'; levels: Readonly<Record<string, Money>> }
  /** Points a year on the principal of a loan, for so many years at the most. */
  | { kind: 'interest'; points: number; years: number }
  /** Help without money. */
  | { kind: 'none' }
  /** Nobody has seen how much. */
  | { kind: 'not-seen' };

/** A scheme of support: a rulebook about a project, with an amount. */
export type SupportScheme = {
  /** Who may claim, where, from when to when, under which document. Its one tier is `support`. */
  rulebook: Rulebook;
  /** The programme whose step it is. Steps of one programme replace each other. */
  programme: string;
  standing: Standing;
  payers: readonly Payer[];
  amount: SupportAmount;
  /** Where the amount stands. */
  amountStands: { citation: RuleCitation; confidence: Confidence };
  /** Where `effective.from` is only the earliest day on which it can have begun: the day by which it certainly had. */
  begunBy?: Day;
  /** Whether it ends on its face and may be extended, which nobody knows yet. */
  mayBeExtended?: boolean;
  /** The development zone whose projects alone may claim, in every wording. */
  zone?: readonly string[];
  /** Projects that these levels have funded already may not claim. */
  barredByFundsOf?: { levels: readonly Payer['level'][]; citation: RuleCitation; confidence: Confidence };
};

/** What a jurisdiction or a round changes in another scheme. What it does not say stays as it was. */
export type SupportOverlay = Partial<Omit<SupportScheme, 'rulebook'>> & { rulebook: Overlay };

/** Schemes and overlays side by side, as plain data. */
export type SupportShelf = readonly (SupportScheme | SupportOverlay)[];
