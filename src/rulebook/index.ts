export type { Comparison, Condition } from './Condition.js';
export { citationText } from './citationText.js';
export { compileCondition } from './compileCondition.js';
export type { Check } from './conditions/Operator.js';
export { type DescribeOptions, describeCondition } from './describeCondition.js';
export { diffRulebooks, type RuleDifference } from './diffRulebooks.js';
export type { NumberEvidence, TextEvidence, YearEvidence } from './evidence.js';
export { type EvidenceDemand, evidenceFor, rulesFor } from './evidenceFor.js';
export { evidenceLabels } from './evidenceLabels.js';
export type { EvidenceField } from './evidenceOf.js';
export { evidenceOf } from './evidenceOf.js';
export { evidenceUnits } from './evidenceUnits.js';
export { extendRulebook } from './extendRulebook.js';
export { firstDayWhen } from './firstDayWhen.js';
export { printingWords } from './printingWords.js';
export { printRulebook } from './printRulebook.js';
export type { Range } from './Range.js';
export type {
  Change,
  Duty,
  FilingWindow,
  Overlay,
  Rule,
  Rulebook,
  RulebookTier,
  RuleCitation,
  Severity,
} from './Rulebook.js';
export { resolveRulebook, type Shelf } from './resolveRulebook.js';
export { rulebookIssues } from './rulebookIssues.js';
export { conditionSchema, overlaySchema, rulebookSchema, ruleSchema } from './rulebookSchema.js';
export { type Evidence, type History, type Subject, subjectOf } from './Subject.js';
export { type RulebookQuery, selectRulebook } from './selectRulebook.js';
export { unitText } from './unitText.js';
export type { Found, FoundIncident, FoundTitle, Outcome, Remark, Verdict } from './Verdict.js';
export { wordLabels } from './wordLabels.js';
