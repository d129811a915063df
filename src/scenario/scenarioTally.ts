import type { ScenarioInstance } from './Scenario.js';

/** How many distinct scenarios are declared, and how many of them use AI for certain and at most. */
export type ScenarioTally = { distinct: number; withAi: number; withAiAtMost: number };

/**
 * Counts distinct declared scenarios; a scenario uses AI when one of its instances does. The texts give no formula for
 * the AI share: this definition is the library's own.
 *
 * @example
 * const instances = [
 *   { edition: '2025', scenario: '2025-24', usesAi: true },
 *   { edition: '2025', scenario: '2025-24', usesAi: false },
 *   { edition: '2025', scenario: '2025-09' },
 * ]
 * scenarioTally(instances) //=> { distinct: 2, withAi: 1, withAiAtMost: 2 }
 */
export function scenarioTally(instances: readonly ScenarioInstance[]): ScenarioTally {
  const seen = new Map<string, boolean | undefined>();
  for (const instance of instances) {
    const name = nameOf(instance);
    const before = seen.get(name);
    const { usesAi } = instance;
    if (before === true) continue;
    // One instance that is not known leaves the scenario open until another one uses AI.
    seen.set(name, usesAi === false && seen.has(name) ? before : usesAi);
  }
  let [withAi, withAiAtMost] = [0, 0];
  for (const usesAi of seen.values()) {
    if (usesAi === true) withAi += 1;
    if (usesAi !== false) withAiAtMost += 1;
  }
  return { distinct: seen.size, withAi, withAiAtMost };
}

/** Instances without a known scenario are told apart by stage and name. */
function nameOf({ edition, scenario, stage, name }: ScenarioInstance): string {
  return scenario ?? `${edition}\u0000${stage ?? ''}\u0000${name ?? ''}`;
}
