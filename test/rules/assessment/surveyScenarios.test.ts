import {
  areaOf,
  moreAreas,
  type ScenarioInstance,
  scenarioTally,
  surveyScenarios,
} from 'green-manufacturing-registry/promotion';
import { constructionAreas } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

const named: ScenarioInstance = { edition: '2024', stage: 'quality-control', name: '质量追溯', usesAi: true };
const numbered: ScenarioInstance = { edition: '2025', scenario: '2025-24' };
const stray: ScenarioInstance = { edition: '2025', scenario: '2025-99' };

describe('surveyScenarios', () => {
  test.each([
    ['nothing', []],
    ['one of the guide', [numbered]],
    ['one of a stage alone', [named]],
    ['one that nobody can place', [stray]],
    ['all of them', [numbered, named, stray, numbered]],
  ])('tells of %s the tally, and the area of each', (_, instances) => {
    const { areas, ...tally } = surveyScenarios(instances);
    expect(tally).toEqual(scenarioTally(instances));
    const bits = instances.map((instance) => {
      const area = areaOf(instance);
      return area === undefined ? moreAreas : 2 ** constructionAreas.indexOf(area);
    });
    expect(areas).toBe([...new Set(bits)].reduce((sum, bit) => sum + bit, 0));
  });
});
