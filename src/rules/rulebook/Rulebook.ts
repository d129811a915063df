import type { BlurredDate, Day } from '../../words/calendar/index.js';
import type { Confidence, Labels, UnitKind } from '../../words/vocabulary/index.js';
import type { Condition } from './Condition.js';

/** `in-principle` (原则上): a rule whose breach is a warning and no failure. */
export type Severity = 'must' | 'in-principle';

/** Where a rule stands. */
export type RuleCitation = {
  /** Title and number of the document. */
  readonly document: string;
  /** Article, annex item or clause. */
  readonly clause?: string;
  /** Page that shows it, host and path. */
  readonly address?: string;
};

/** One rule: who may rise to a tier, what a unit that holds it must keep to, or both. */
export type Rule = {
  /** Unique in the rulebook, and the same for the same rule in other editions. */
  readonly id: string;
  readonly title: Labels;
  /** The tiers that it guards. */
  readonly tiers: readonly string[];
  /** The kinds of unit that it is about. Left out: every kind of the scheme. */
  readonly kinds?: readonly UnitKind[];
  readonly for?: 'applicants' | 'holders' | 'both';
  readonly severity: Severity;
  readonly condition: Condition;
  /** Whom its values are about, where that is not everyone: for others no rule was seen, and it is unknown. */
  readonly onlyWhere?: Condition;
  readonly citation: RuleCitation;
  readonly confidence: Confidence;
  /** The documents that prove it. */
  readonly proofs?: readonly Labels[];
  /** What a reader must know beside the citation. */
  readonly note?: Labels;
  /** The rulebooks that shaped it, the first one first; `extendRulebook` writes it. */
  readonly origin?: readonly string[];
};

/** A tier as the rulebook names it, and who decides on it. */
export type RulebookTier = {
  readonly tier: string;
  readonly labels?: Labels;
  readonly decidedBy: Labels;
  readonly citation: RuleCitation;
  readonly confidence: Confidence;
};

/** A time in which something may be filed. Dates are those of the notice; a yearly one gives month and day, `--07-31`. */
export type FilingWindow = {
  readonly id: string;
  readonly tiers: readonly string[];
  readonly kinds?: readonly UnitKind[];
  /** The development zone whose firms it binds, as the notice names it. Left out: the whole jurisdiction. */
  readonly zone?: string;
  readonly step: 'self-assess' | 'file' | 'apply' | 'review' | 'recommend';
  /** Who files. */
  readonly who: Labels;
  /** With whom. */
  readonly with?: Labels;
  /** The platform, host and path. */
  readonly where?: string;
  readonly opens?: BlurredDate;
  /** The last day. */
  readonly closes: Day | { readonly every: string };
  readonly citation: RuleCitation;
  readonly confidence: Confidence;
};

/** What holders owe, by when in each year, and what follows when they do not. */
export type Duty = {
  readonly id: string;
  readonly title: Labels;
  readonly tiers: readonly string[];
  readonly kinds?: readonly UnitKind[];
  /** Month and day, `--04-15`; left out where it has no date. */
  readonly every?: string;
  /** The one day by which it is due, where it is owed once. */
  readonly by?: Day;
  /** The event by which records say whether it was done. Left out: the records tell nothing of it. */
  readonly recordedAs?: 'annual-record';
  readonly consequence?: Labels;
  readonly citation: RuleCitation;
  readonly confidence: Confidence;
};

/** A dated set of rules of one scheme in one jurisdiction. */
export type Rulebook = {
  readonly id: string;
  readonly title: Labels;
  readonly scheme: string;
  /** `CN`, a GB/T 2260 code or `XPCC`. */
  readonly jurisdiction: string;
  readonly edition: string;
  readonly round?: string;
  /** From when, and up to, not on, when. Left open: until another one replaces it. */
  readonly effective: { readonly from: BlurredDate; readonly until?: BlurredDate };
  readonly document: {
    readonly title: string;
    readonly number?: string;
    readonly date?: BlurredDate;
    readonly address?: string;
  };
  readonly replaces?: readonly string[];
  /** Lowest first. */
  readonly tiers: readonly RulebookTier[];
  readonly rules: readonly Rule[];
  readonly windows?: readonly FilingWindow[];
  readonly duties?: readonly Duty[];
  /** What the documents say that is no rule to check: procedure, preferences. */
  readonly notes?: readonly Labels[];
  /** The rulebooks that it was extended from, the first one first. */
  readonly extends?: readonly string[];
};

/** One change that an overlay makes. Every change that says something new says where that stands. */
export type RuleChange =
  | { readonly do: 'add'; readonly rule: Rule; readonly after?: string }
  | {
      readonly do: 'change';
      readonly rule: string;
      /** The tiers that it guards from now on, in the place of its own. */
      readonly tiers?: readonly string[];
      /** The kinds that it is about from now on, in the place of its own. */
      readonly kinds?: readonly UnitKind[];
      readonly condition?: Condition;
      readonly severity?: Severity;
      readonly title?: Labels;
      readonly citation: RuleCitation;
      readonly confidence: Confidence;
      readonly proofs?: readonly Labels[];
      readonly note?: Labels;
    }
  | {
      readonly do: 'drop';
      readonly rule: string;
      readonly citation: RuleCitation;
      readonly confidence: Confidence;
    }
  | {
      readonly do: 'name-tier';
      readonly tier: string;
      readonly labels?: Labels;
      readonly decidedBy?: Labels;
      readonly citation: RuleCitation;
      readonly confidence: Confidence;
    }
  | {
      readonly do: 'drop-tier';
      readonly tier: string;
      readonly citation: RuleCitation;
      readonly confidence: Confidence;
    };

/** What a jurisdiction or a round changes in another rulebook. Its windows, duties and notes are added to the base's. */
export type Overlay = Omit<Rulebook, 'scheme' | 'tiers' | 'rules' | 'extends' | 'edition'> & {
  /** The rulebook, or overlay, that it changes. */
  readonly base: string;
  readonly edition?: string;
  readonly changes: readonly RuleChange[];
};
