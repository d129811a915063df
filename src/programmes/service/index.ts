export {
  type DiagnosisBasis,
  type DiagnosisCell,
  type DiagnosisCoverage,
  type DiagnosisDimension,
  type DiagnosisQuery,
  diagnosisCoverage,
  diagnosisDimensions,
} from './diagnosisCoverage.js';
export { type Diagnosis, diagnosisIssues, diagnosisSchema } from './diagnosisSchema.js';
export {
  type DiagnosisKind,
  type DiagnosisStage,
  diagnosisKinds,
  diagnosisStages,
} from './diagnosisWords.js';
export { type Expert, expertSchema } from './expertSchema.js';
export type { ProgrammeBasis } from './ProgrammeBasis.js';
export { type Population, type PrintedShare, printedShare } from './printedShare.js';
export { type ProjectFunnel, type ProjectFunnelStep, projectFunnel } from './projectFunnel.js';
export { type ProviderEvent, providerEventSchema } from './providerEventSchema.js';
export { type ProvidersOnDay, providersOn } from './providersOn.js';
