import type { ScenarioInstance } from './Scenario.js';
import { type ScenarioTally, surveyScenarios } from './surveyScenarios.js';

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
  const { areas: _, ...tally } = surveyScenarios(instances);
  return tally;
}
