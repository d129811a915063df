import type { Day } from '../../words/calendar/index.js';
import type { AccidentGrade, ConstructionArea, Labels, Stage } from '../../words/vocabulary/index.js';
import type { IncidentKind } from '../assessment/index.js';
import type { DateEvidence, NumberEvidence, TextEvidence, YearEvidence } from './evidence.js';

/** How a number is compared with the needed one. */
export type Bound = 'at-least' | 'above' | 'at-most' | 'below';

/** A number of the assessment against a threshold. A figure of the rulebook's own, in `local`, is called by its title. */
export type Compare = {
  op: 'compare';
  evidence: NumberEvidence;
  is: Bound;
  value: number;
  unit: string;
  title?: Labels;
};

/** One number as a share of another, as a fraction: 0.2 is 20 %. */
export type Share = { op: 'share'; part: NumberEvidence; of: NumberEvidence; is: Bound; value: number };

/** Construction areas that must all be covered. */
export type Covers = { op: 'covers'; all: readonly ConstructionArea[] };

/** A word of the unit or its assessment that must be one of several. */
export type OneOf = { op: 'one-of'; evidence: TextEvidence; values: readonly string[] };

/** A statement that the applicant makes and proves. It is called by its rule, or by a title of its own where a rule has several. */
export type Declared = { op: 'declared'; statement: string; title?: Labels };

/** A title held on the day of the question, at this tier or a higher one; without a tier any title of the scheme. */
export type Holds = { op: 'holds'; tier?: string; scheme?: string; stages?: readonly Stage[] };

/**
 * Nothing of these kinds within so many years before the day of the question; accidents from a grade on. Evidence that does
 * not cover all of that time, up to the day itself, leaves it unknown.
 */
export type NoneWithin = {
  op: 'none-within';
  kinds: readonly IncidentKind[];
  /** Accidents count from this grade on. Without it every accident counts. */
  grade?: AccidentGrade;
  /** 0: on the day itself. */
  years: number;
};

/** No title of the scheme removed within so many years before the day of the question. */
export type NotRemovedWithin = {
  op: 'not-removed-within';
  years: number;
  scheme?: string;
  /** Looks at the members of the park, too. */
  members?: boolean;
};

/** Something that was so in each of the last years on record. */
export type YearsRunning = { op: 'years-running'; evidence: YearEvidence; years: number };

/**
 * How many members or suppliers hold a title at this tier or a higher one; without a tier any title of the scheme. A title
 * counts for the one that bears it and, where that is an enterprise, for the owner of the unit that bears it.
 */
export type Related = {
  op: 'related';
  relation: 'members' | 'suppliers';
  tier?: string;
  scheme?: string;
  is: Bound;
  value: number;
};

/** A date of the assessment that comes before a day. A blurred date that may come on either side is unknown. */
export type Before = { op: 'before'; evidence: DateEvidence; day: Day };

export type All = { op: 'all'; of: readonly Condition[] };
export type Any = { op: 'any'; of: readonly Condition[] };
export type Not = { op: 'not'; of: Condition };

/** What a rule asks, as data. */
export type Condition =
  | Compare
  | Share
  | Covers
  | OneOf
  | Declared
  | Holds
  | NoneWithin
  | NotRemovedWithin
  | YearsRunning
  | Related
  | Before
  | All
  | Any
  | Not;
