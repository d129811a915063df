import type { Fact } from '../../records/event/index.js';
import { heldStagesOf, type Scheme } from '../../records/title/internal.js';
import { endingStages, type Stage } from '../../words/vocabulary/index.js';

/**
 * At which stages the steps of a unit stand in a scheme: `one` where all stand at one stage that holds their titles, so that any
 * stages that are asked for take all of them or none; else `several`, undefined where more than steps tells what is held.
 */
export function stagesOf(
  facts: readonly Fact[],
  scheme: Scheme,
): { one: Stage } | { several: Stage[] | undefined } {
  const own = facts.filter((fact) => 'scheme' in fact && fact.scheme === scheme.id);
  const stages = new Set<Stage>();
  let areHeld = true;
  for (const fact of own) {
    if (fact.type !== 'title' || isEnding(fact.stage)) return { several: undefined };
    stages.add(fact.stage);
    areHeld &&= heldStagesOf(scheme, fact.tier).includes(fact.stage);
  }
  const [one, ...others] = stages;
  return one && others.length === 0 && areHeld ? { one } : { several: [...stages] };
}

function isEnding(stage: Stage): boolean {
  return endingStages.some((one) => one === stage);
}
