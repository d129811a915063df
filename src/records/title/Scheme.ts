import type { BlurredDate } from '../../words/calendar/index.js';
import type { Confidence, Labels, Stage, UnitKind } from '../../words/vocabulary/index.js';

/** What can bear a title. */
export type Bearer = UnitKind | 'enterprise';

/**
 * A programme that gives titles: how they are held, as plain data. Define your own and pass it in `schemes`; what it is
 * called and whom it serves goes in `about`.
 */
export type Scheme = {
  id: string;
  /** Lowest first, at most 31. Empty where the scheme has one title without tiers. */
  tiers: readonly string[];
  /** `false` where the tiers are different titles and none stands above another. Default: a ladder. */
  ladder?: boolean;
  /** The stages that mean that a title is held. */
  heldAt: readonly Stage[];
  /** The tiers that are held at other stages than the scheme's own. */
  heldAtTier?: Readonly<Record<string, readonly Stage[]>>;
  /** Months that a title stays valid from its announcement. Without it a title is held until it is removed. */
  validMonths?: number;
  /** For a scheme of your own. The shipped ones are described by `aboutScheme`. */
  about?: SchemeFacts;
};

/** How a scheme is called, whom it serves, who decides, and where that stands. */
export type SchemeFacts = {
  labels: Labels;
  tiers?: Readonly<Record<string, { labels: Labels; decidedBy?: Labels }>>;
  /** What can bear its titles. Left out: anything. */
  bearers?: readonly Bearer[];
  /**
   * A closed scheme gives no new titles; its titles are never converted into tiers of another scheme. A registry does not
   * check it, since no source says from which day on.
   */
  closed?: boolean;
  /** Kinds whose intake at a tier has ended with a list: its year and when it was announced. Earlier titles stay held. */
  endedIntakes?: readonly {
    kind: UnitKind;
    tier: string;
    lastListYear: number;
    lastAnnounced: BlurredDate;
    citation: Citation;
  }[];
  /** How long a unit stays on the cultivation list before it is decided on, where a document names a term. */
  cultivation?: { months: number; citation: Citation };
  citations: readonly Citation[];
};

/** Where a shipped fact stands and how well it is known. */
export type Citation = {
  /** Title or number of the document, as cited. */
  document: string;
  /** Article, annex item or clause. */
  clause?: string;
  /** Page that shows it, host and path. */
  address?: string;
  /** When it was published. */
  date?: BlurredDate;
  confidence: Confidence;
};
