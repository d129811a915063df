export { type AccidentGrade, accidentGrades } from './accidentGrades.js';
export { type Confidence, confidences } from './confidences.js';
export { type ConstructionArea, constructionAreas } from './constructionAreas.js';
export type {
  ErrorCode,
  ErrorInfo,
  FoundationErrorCode,
  FoundationErrorInfo,
  WingErrorInfo,
} from './ErrorInfo.js';
export { englishOf } from './englishOf.js';
export { foldText, traditionalOf } from './foldText.js';
export {
  type GreenTier,
  greenTierLabels,
  greenTiers,
  type LadderNaming,
  ladderNamingOf,
} from './greenTiers.js';
export type { Issue, IssueCode, IssueParams } from './Issue.js';
export { type KeyChain, tianjinKeyChains2021 } from './keyChains.js';
export { kindOf } from './kindOf.js';
export { knowledgeDate } from './knowledgeDate.js';
export { type LabelOptions, labelOf } from './labelOf.js';
export { type Labels, type Locale, locales, matchLocale } from './locale.js';
export { isIssue, messageOf } from './messageOf.js';
export { normalForm } from './normalForm.js';
export { type PlanListedCity, planListedCities } from './planListedCities.js';
export { RegistryError } from './RegistryError.js';
export { type SmartFactoryTier, smartFactoryTiers } from './smartFactoryTiers.js';
export { type EndingStage, endingStages, type Stage, stageLabels, stages } from './stages.js';
export { termOf } from './termOf.js';
export { type TierOptions, tierOf } from './tierOf.js';
export { type UnitKind, unitKinds } from './unitKinds.js';
export type { PlainVocabulary, TermOf } from './vocabularies.js';
