export type { ErrorTexts, FoundationErrorCode, FoundationErrorInfo, WingErrorInfo } from './ErrorInfo.js';
export { foldText, traditionalOf } from './foldText.js';
export { greenTierLabels, type LadderNaming, ladderNamingLabels, ladderNamingOf } from './greenTiers.js';
export type { IssueTexts } from './Issue.js';
export * from './index.js';
export { normalForm } from './normalForm.js';
export { projectStageLabels } from './projectStages.js';
export { stageLabels } from './stages.js';
export { readingsOf } from './termOf.js';
