import { type ConstructionArea, constructionAreas } from '../../words/vocabulary/index.js';
import type { ScenarioInstance } from './Scenario.js';
import { scenarioGuides } from './scenarioGuides.js';

/** Where a scenario or a stage belongs; scenarios are numbered over all guides, stages are not. */
type Place = { readonly area: ConstructionArea; readonly bit: number; readonly index?: number };

/** Places by the id of a scenario, and by edition and stage. */
const places = /* @__PURE__ */ (() => {
  const ofStages = new Map<string, Place>();
  const ofScenarios = new Map<string, Place>();
  let index = 0;
  for (const { edition, stages, scenarios } of Object.values(scenarioGuides)) {
    for (const { id, area } of stages) {
      ofStages.set(JSON.stringify([edition, id]), { area, bit: 1 << constructionAreas.indexOf(area) });
    }
    for (const { id, stage } of scenarios) {
      const place = ofStages.get(JSON.stringify([edition, stage]));
      if (place) ofScenarios.set(id, { ...place, index });
      index += 1;
    }
  }
  return { ofStages, ofScenarios };
})();

/** Finds the place of a scenario instance: that of its scenario, or else of its stage. */
export function placeOf({ edition, scenario, stage }: ScenarioInstance): Place | undefined {
  const place = scenario === undefined ? undefined : places.ofScenarios.get(scenario);
  return place ?? places.ofStages.get(JSON.stringify([edition, stage]));
}

/**
 * The construction area that a scenario instance counts for; nothing where neither its scenario nor its stage is known.
 *
 * @example
 * areaOf({ edition: '2025', scenario: '2025-24' }) //=> 'production-operations'
 * areaOf({ edition: '2024', stage: 'quality-control', name: '质量追溯与分析改进' }) //=> 'production-operations'
 */
export function areaOf(instance: ScenarioInstance): ConstructionArea | undefined {
  return placeOf(instance)?.area;
}
