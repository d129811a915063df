export { areaOf } from './areaOf.js';
export { assessmentIssues } from './assessmentIssues.js';
export {
  type Assessment,
  assessmentSchema,
  type GreenFactoryAssessment,
  type GreenParkAssessment,
  type GreenSupplyChainAssessment,
  greenFactoryAssessmentSchema,
  greenParkAssessmentSchema,
  greenSupplyChainAssessmentSchema,
  type Incident,
  incidentSchema,
  type ProjectAssessment,
  projectAssessmentSchema,
  type SmartFactoryAssessment,
  type Statement,
  scenarioInstanceSchema,
  smartFactoryAssessmentSchema,
  statementSchema,
  type WaterAssessment,
  waterAssessmentSchema,
} from './assessmentSchema.js';
export { enterpriseSizes } from './enterpriseSizes.js';
export { type IncidentKind, incidentKindLabels, incidentKinds } from './incidentKinds.js';
export { type PerformanceLevel, performanceLevelLabels, performanceLevels } from './performanceLevels.js';
export type { Scenario, ScenarioGuide, ScenarioInstance, ScenarioStage } from './Scenario.js';
export { scenarioGuides } from './scenarioGuides.js';
export { scenarioTally } from './scenarioTally.js';
export { moreAreas, type ScenarioSurvey, type ScenarioTally, surveyScenarios } from './surveyScenarios.js';
