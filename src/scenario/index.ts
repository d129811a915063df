export { areaOf } from './areaOf.js';
export type { Scenario, ScenarioGuide, ScenarioInstance, ScenarioStage } from './Scenario.js';
export { scenarioGuides } from './scenarioGuides.js';
export { scenarioTally } from './scenarioTally.js';
export { moreAreas, type ScenarioSurvey, type ScenarioTally, surveyScenarios } from './surveyScenarios.js';
