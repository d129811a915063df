import type { Confidence, Labels, Stage, UnitKind } from '../vocabulary/index.js';

/** What can bear a title. */
export type Bearer = UnitKind | 'enterprise';

/** Where a shipped fact stands and how well it is known. */
export type Citation = {
  /** Title or number of the document, as cited. */
  document: string;
  /** Article, annex item or clause. */
  clause?: string;
  /** Page that shows it, host and path. */
  address?: string;
  confidence: Confidence;
};

/** One rung of a scheme: how it is called, who decides, and which stages mean that the title is held. */
export type SchemeTier = {
  tier: string;
  labels: Labels;
  decidedBy?: Labels;
  /** Instead of the scheme's own `heldAt`. */
  heldAt?: readonly Stage[];
};

/** A programme that gives titles. Define your own as plain data and pass it in `schemes`. */
export type Scheme = {
  id: string;
  labels: Labels;
  /** Lowest first. Empty where the scheme has one title without tiers. */
  tiers: readonly SchemeTier[];
  /** `false` where the tiers are different titles and none stands above another. Default: a ladder. */
  ladder?: boolean;
  bearers: readonly Bearer[];
  /** The stages that mean that a title is held. */
  heldAt: readonly Stage[];
  /** Months that a title stays valid from its announcement. Without it a title is held until it is removed. */
  validMonths?: number;
  /** Closed schemes take no new titles; their titles are never converted into tiers of another scheme. */
  closed?: boolean;
  /** Kinds whose intake at a tier has ended: no title after the named list year. Earlier titles stay held. */
  endedIntakes?: readonly { kind: UnitKind; tier: string; lastListYear: number; citation: Citation }[];
  /** Where the scheme's facts stand. */
  citations: readonly Citation[];
};
