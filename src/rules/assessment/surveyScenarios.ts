import { constructionAreas } from '../../words/vocabulary/index.js';
import { placeOf } from './areaOf.js';
import type { ScenarioInstance } from './Scenario.js';

/** How many distinct scenarios are declared, and how many of them use AI for certain and at most. */
export type ScenarioTally = { distinct: number; withAi: number; withAiAtMost: number };

/** A tally, and the construction areas that the scenarios count for: one bit each, in their usual order. */
export type ScenarioSurvey = ScenarioTally & { areas: number };

/** A bit beside those of the areas: some scenario counts for an area that nobody can tell. */
export const moreAreas = 1 << constructionAreas.length;

/**
 * Works through declared scenarios once, for all that rules ask of them.
 *
 * @example
 * surveyScenarios([{ edition: '2025', scenario: '2025-24', usesAi: true }]).areas === 1 << constructionAreas.indexOf('production-operations') //=> true
 */
export function surveyScenarios(instances: readonly ScenarioInstance[]): ScenarioSurvey {
  // Scenarios of the guides have numbers: one bit each, in two words, is much quicker than a set of names.
  let [seen, seenHigh, withAi, withAiHigh, open, openHigh] = [0, 0, 0, 0, 0, 0];
  let areas = 0;
  let isNumbered = true;
  for (const instance of instances) {
    const place = placeOf(instance);
    const { index = -1, bit: area = moreAreas } = place ?? {};
    areas |= area;
    if (index < 0 || index > 63) isNumbered = false;
    const bit = 1 << (index & 31);
    const { usesAi } = instance;
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
  if (!isNumbered) return { ...tallyByName(instances), areas };
  return {
    distinct: bitsIn(seen) + bitsIn(seenHigh),
    withAi: bitsIn(withAi) + bitsIn(withAiHigh),
    withAiAtMost: bitsIn(withAi | open) + bitsIn(withAiHigh | openHigh),
    areas,
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
    const id = scenario ?? JSON.stringify([edition, stage, name]);
    seen.add(id);
    if (usesAi === true) withAi.add(id);
    if (usesAi !== false) possible.add(id);
  }
  return { distinct: seen.size, withAi: withAi.size, withAiAtMost: possible.size };
}
