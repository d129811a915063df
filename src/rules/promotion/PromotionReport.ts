import type { Unit } from '../../records/unit/index.js';
import type { BlurredDate, Day } from '../../words/calendar/index.js';
import type { Confidence, Labels } from '../../words/vocabulary/index.js';
import type {
  Condition,
  Duty,
  Evidence,
  FilingWindow,
  Found,
  History,
  Outcome,
  Rulebook,
  RulebookTier,
  RuleCitation,
  Severity,
  Verdict,
} from '../rulebook/index.js';

/** The unit that asks, what has happened to it, and its evidence. */
export type PromotionQuestion = {
  unit: Unit;
  history: History;
  /** Without it every rule about evidence is unknown. */
  assessment?: Evidence | undefined;
  /** An earlier assessment: a share that was reached by dropping scenarios since is warned of. */
  previous?: Evidence | undefined;
};

/** What became of one rule. */
export type Finding = {
  rule: string;
  title: Labels;
  verdict: Verdict;
  severity: Severity;
  needed: Condition;
  found: Found;
  /** What is lacking, in the unit of what is needed. */
  gap?: number;
  /** Paths of the evidence that was not there. */
  missing: readonly string[];
  /** The first day on which time alone has healed it, as far as what is recorded tells and if the evidence is kept up. */
  clearsOn?: Day;
  branches?: NonNullable<Outcome['branches']>;
  remark?: NonNullable<Outcome['remark']>;
  citation: RuleCitation;
  confidence: Confidence;
  note?: Labels;
};

/** Evidence that was not there, who asks for it and what proves it. */
export type MissingEvidence = {
  evidence: string;
  title: Labels;
  rules: readonly string[];
  proofs: readonly Labels[];
};

/** What each warning says beside its code. */
export type WarningParams = {
  /** A rule that holds in principle is not met. */
  'in-principle-unmet': { rule: string; title: Labels };
  /** A rule that holds in principle lacks evidence. */
  'in-principle-unknown': { rule: string; title: Labels };
  /** The title that is needed is held by another project of the unit. */
  'other-project': { held: string; applied: string };
  /** The values of the rule are about others, and no rule was seen for a unit like this one. */
  'not-covered': { rule: string; title: Labels };
  /** The evidence ends before the day of the question. */
  'evidence-ends-before': { until: Day; asOf: Day };
  /** The share is met with fewer scenarios than before, and no more that count. */
  'share-met-by-dropping': { before: number; now: number };
};

export type PromotionWarning = {
  [C in keyof WarningParams]: { code: C; params: WarningParams[C] };
}[keyof WarningParams];

/** `until-closing`: its last day has not passed; since when it is open, or whether it is yet, is not known. */
export type WindowStatus = 'open' | 'ahead' | 'past' | 'until-closing';

/** A window as it stands on a day. `unknown`: the date by which the applicant itself must file is not known. */
export type WindowOnDay =
  | { status: WindowStatus; window: FilingWindow; opens?: BlurredDate; closes: Day }
  | { status: 'unknown' };

/** A duty and, where it has a date, the next day by which it falls due. */
export type DutyOnDay = { duty: Duty; due?: Day };

/** The rulebook that a report rests on. */
export type ReportedRulebook = Pick<
  Rulebook,
  'id' | 'title' | 'scheme' | 'jurisdiction' | 'edition' | 'effective' | 'document' | 'tiers'
> & { round?: string };

export type PromotionReport = {
  unit: string;
  to: string;
  asOf: Day;
  rulebook: ReportedRulebook;
  /** `undetermined`: no rule fails, and evidence is missing. */
  outcome: 'eligible' | 'ineligible' | 'undetermined';
  /** One for each rule, met ones too, in the order of the rulebook. */
  findings: readonly Finding[];
  missing: readonly MissingEvidence[];
  warnings: readonly PromotionWarning[];
  windows: readonly WindowOnDay[];
  /** What a holder of the tier will owe. */
  duties: readonly DutyOnDay[];
  decidedBy: RulebookTier;
  /**
   * The first day on which the same question is eligible, as far as what is recorded tells and if the evidence is kept up:
   * the day asked for when eligible, none where something else than time is lacking.
   */
  earliestOn?: Day;
};
