import type { ConstructionArea } from '../vocabulary/index.js';
import type { ScenarioInstance } from './Scenario.js';
import { scenarioGuides } from './scenarioGuides.js';

const areas = /* @__PURE__ */ (() => new Map(Object.values(scenarioGuides).flatMap(areasIn)))();

function areasIn({ edition, stages, scenarios }: (typeof scenarioGuides)[string]) {
  const ofStage = new Map(stages.map(({ id, area }) => [id, area]));
  const placed: [string, ConstructionArea][] = stages.map(({ id, area }) => [`${edition} ${id}`, area]);
  for (const { id, stage } of scenarios) {
    const area = ofStage.get(stage);
    if (area) placed.push([id, area]);
  }
  return placed;
}

/**
 * The construction area that a scenario instance counts for; nothing where neither its scenario nor its stage is known.
 *
 * @example
 * areaOf({ edition: '2025', scenario: '2025-24' }) //=> 'production-operations'
 * areaOf({ edition: '2024', stage: 'quality-control', name: '质量追溯与分析改进' }) //=> 'production-operations'
 */
export function areaOf({ edition, scenario, stage }: ScenarioInstance): ConstructionArea | undefined {
  return areas.get(scenario ?? `${edition} ${stage}`);
}
