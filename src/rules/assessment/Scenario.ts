import type { Citation } from '../../records/title/index.js';
import type { ConstructionArea, Labels } from '../../words/vocabulary/index.js';

/** A stage (环节) of an edition's scenario guide, and the construction area that it belongs to. */
export type ScenarioStage = { readonly id: string; readonly labels: Labels; readonly area: ConstructionArea };

/** A scenario (场景) of an edition: its id is scoped by the edition, `2025-24`. */
export type Scenario = { readonly id: string; readonly stage: string; readonly labels: Labels };

/** One edition of the reference guide of typical scenarios, as far as it is known. */
export type ScenarioGuide = {
  readonly edition: string;
  readonly stages: readonly ScenarioStage[];
  readonly scenarios: readonly Scenario[];
  /** Whether every scenario of the edition is known. */
  readonly complete: boolean;
  /** Where the stages and scenarios stand. */
  readonly citation: Citation;
  /** Where the areas of the stages stand. */
  readonly areaCitation: Citation;
};

/** One scenario as a factory built it (实例). A factory may have several instances of one scenario. */
export type ScenarioInstance = {
  /** The edition of the guide. */
  edition: string;
  /** The id of a scenario of that edition. */
  scenario?: string | undefined;
  /** The stage, where the scenario itself is not in the guide as far as it is known. */
  stage?: string | undefined;
  /** The instance's or the scenario's own name. */
  name?: string | undefined;
  /** Whether it uses AI. Left out where nobody has said. */
  usesAi?: boolean | undefined;
};
