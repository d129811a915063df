import { places } from './areaOf.js';
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
  // Scenarios of the guides have numbers: one bit each, in two words, is much quicker than a set of names.
  let [seen, seenHigh, withAi, withAiHigh, open, openHigh] = [0, 0, 0, 0, 0, 0];
  for (const { scenario, usesAi } of instances) {
    const index = scenario === undefined ? -1 : (places.get(scenario)?.index ?? -1);
    if (index < 0 || index > 63) return tallyByName(instances);
    const bit = 1 << (index & 31);
    if (index < 32) {
      seen |= bit;
      if (usesAi === true) withAi |= bit;
      else if (usesAi === undefined) open |= bit;
    } else {
      seenHigh |= bit;
      if (usesAi === true) withAiHigh |= bit;
      else if (usesAi === undefined) openHigh |= bit;
    }
  }
  return {
    distinct: bitsIn(seen) + bitsIn(seenHigh),
    withAi: bitsIn(withAi) + bitsIn(withAiHigh),
    withAiAtMost: bitsIn(withAi | open) + bitsIn(withAiHigh | openHigh),
  };
}

/** How many bits of a 32-bit word are set. */
function bitsIn(word: number): number {
  let count = 0;
  for (let left = word; left !== 0; left &= left - 1) count += 1;
  return count;
}

/** Instances without a known scenario are told apart by stage and name. */
function tallyByName(instances: readonly ScenarioInstance[]): ScenarioTally {
  const seen = new Set<string>();
  const withAi = new Set<string>();
  const possible = new Set<string>();
  for (const { edition, scenario, stage = '', name = '', usesAi } of instances) {
    const id = scenario ?? `${edition}\u0000${stage}\u0000${name}`;
    seen.add(id);
    if (usesAi === true) withAi.add(id);
    if (usesAi !== false) possible.add(id);
  }
  return { distinct: seen.size, withAi: withAi.size, withAiAtMost: possible.size };
}
