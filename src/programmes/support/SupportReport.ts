import type { Finding, MissingEvidence, WindowOnDay } from '../../rules/promotion/index.js';
import type { Rulebook } from '../../rules/rulebook/index.js';
import type { Day } from '../../words/calendar/index.js';
import type { Money } from '../money/index.js';
import type { AmountBase, Payer, Standing, SupportScheme } from './SupportScheme.js';

/** Which figure of the base was taken. */
export type TakenAs = 'approved' | 'actual' | 'planned';

/** The most that can be paid, if the application is approved. It is no entitlement. */
export type Ceiling = {
  /** Nothing where it cannot be told, or where what is promised is no money. */
  amount: Money | null;
  base?: { of: AmountBase; amount: Money | null; as: TakenAs | null };
  percent?: number | null;
  /** Of support for interest: for so many years at the most. */
  years?: number;
  cap?: Money | 'not-seen';
  isCapped: boolean;
  /** Where the amount stands. */
  stands: SupportScheme['amountStands'];
  /** What each payer bears; nothing where the ratio is not known. */
  shares: readonly { level: Payer['level']; amount: Money | null }[];
};

/** What has to be borne in mind with an answer. */
export const supportNotes = [
  /** A draft binds nobody: the answer is at most undetermined. */
  'draft',
  'interview-only',
  'expired',
  'may-not-have-begun',
  'extension-unknown',
  /** The project is cancelled, or may be: the answer is at most undetermined. */
  'cancelled',
  /** The project lies elsewhere than where the scheme holds: the answer is at most undetermined. */
  'lies-elsewhere',
  'ratio-unknown',
  'cap-not-seen',
  'amount-not-seen',
  'band-not-seen',
  /** What the percentage is taken of was not seen, and is assumed. */
  'base-assumed',
  /** What the percentage is taken of was not seen: the total is the most that it can be. */
  'base-not-seen',
  /** The base as planned: what is approved may be less. */
  'base-as-planned',
  /** Software and tools count as well; nobody says for how much. */
  'tools-not-stated',
  'needs-loan',
  'without-money',
] as const;

export type SupportNote = (typeof supportNotes)[number];

/** What became of one scheme. */
export type SupportAnswer = {
  scheme: string;
  programme: string;
  standing: Standing;
  rulebook: Pick<
    Rulebook,
    'title' | 'scheme' | 'tiers' | 'jurisdiction' | 'effective' | 'document' | 'notes'
  >;
  /** `undetermined`: no rule fails, and evidence is missing, or the scheme itself is not certain. */
  outcome: 'eligible' | 'ineligible' | 'undetermined';
  findings: readonly Finding[];
  missing: readonly MissingEvidence[];
  /** None where the project is not eligible. */
  ceiling: Ceiling | null;
  windows: readonly WindowOnDay[];
  payers: readonly Payer[];
  notes: readonly SupportNote[];
  /** Other schemes of this report whose money would bar it. */
  barredBy: readonly string[];
};

/** Every scheme that a project may ask, side by side. Their ceilings are never added: no text allows that. */
export type SupportReport = {
  project: string;
  asOf: Day;
  jurisdiction: string;
  answers: readonly SupportAnswer[];
};
