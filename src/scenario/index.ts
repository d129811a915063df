export { areaOf } from './areaOf.js';
export type { Scenario, ScenarioGuide, ScenarioInstance, ScenarioStage } from './Scenario.js';
export { scenarioGuides } from './scenarioGuides.js';
export { type ScenarioTally, scenarioTally } from './scenarioTally.js';
