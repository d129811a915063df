import type { Fact, Scheme } from 'green-manufacturing-registry';

/** A fact on a whole day, its review decided. */
export type Happening = {
  day: number;
  fact: Fact;
  /** The day on which a title began that this opening, or a removal without a history, found held. */
  began?: number;
};

/** One way in which a history may have gone. */
export type World = { happenings: readonly Happening[]; setting: Setting };

/** What every world of a history shares. */
export type Setting = {
  schemes: ReadonlyMap<string, Pick<Scheme, 'id' | 'tiers' | 'validMonths' | 'heldAt' | 'heldAtTier'>>;
  openingHistory: 'complete' | 'incomplete';
};

/** A title from the day on which it was won to that on which it was lost, with the units that bore it in turn. */
export type Award = {
  scheme: string;
  tier: string | undefined;
  project: string | undefined;
  won: number;
  /** Of the step that won it; `tie` where several of one day bear different ones. */
  listYear: number | 'tie' | undefined;
  /** Who bore it from which day on. */
  bearers: { unit: string; from: number }[];
  lost: number | undefined;
  /** The notice that tells of its end. */
  notice: { on: number; listYear: number | undefined } | undefined;
};
