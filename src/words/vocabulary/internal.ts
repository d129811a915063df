export { chineseNumber, withArabicDigits } from './chineseNumber.js';
export { deepFreeze } from './deepFreeze.js';
export type { ErrorTexts, FoundationErrorCode, FoundationErrorInfo, WingErrorInfo } from './ErrorInfo.js';
export { foldText, traditionalOf } from './foldText.js';
export { greenTierLabels, type LadderNaming, ladderNamingLabels, ladderNamingOf } from './greenTiers.js';
export type { IssueTexts } from './Issue.js';
export * from './index.js';
export { isNothing } from './isNothing.js';
export { mustBeOneOf } from './mustBeOneOf.js';
export { normalForm } from './normalForm.js';
export { projectStageLabels } from './projectStages.js';
export { shown } from './shown.js';
export { stageLabels } from './stages.js';
export { stated } from './stated.js';
export { readingsOf } from './termOf.js';
export { vocabularies } from './vocabularies.js';
export {
  arrayIn,
  bytesIn,
  iterableIn,
  listIn,
  numberIn,
  objectIn,
  textIn,
  wrongArgument,
} from './wrongArgument.js';
