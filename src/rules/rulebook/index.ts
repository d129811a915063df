export type { Bound, Condition } from './Condition.js';
export { conditionSchema } from './conditionSchema.js';
export type { Check } from './conditions/Operator.js';
export { type DescribeOptions, describeCondition } from './describeCondition.js';
export { diffRulebooks, type RuleDifference } from './diffRulebooks.js';
export { type CitedDocument, type DocumentUse, documentsOf } from './documentsOf.js';
export type { NumberEvidence, TextEvidence, YearEvidence } from './evidence.js';
export { type EvidenceDemand, evidenceFor } from './evidenceFor.js';
export type { EvidenceField } from './evidenceOf.js';
export { extendRulebook } from './extendRulebook.js';
export { printingWords } from './printingWords.js';
export { printRulebook } from './printRulebook.js';
export type { Range } from './Range.js';
export type {
  Duty,
  FilingWindow,
  Overlay,
  Rule,
  Rulebook,
  RulebookTier,
  RuleChange,
  RuleCitation,
  Severity,
} from './Rulebook.js';
export { resolveRulebook, type Shelf } from './resolveRulebook.js';
export { rulebookIssues } from './rulebookIssues.js';
export { overlaySchema, rulebookSchema, ruleSchema } from './rulebookSchema.js';
export type { Evidence, History, Subject } from './Subject.js';
export { type RulebookQuery, selectRulebook } from './selectRulebook.js';
export type { Found, FoundIncident, FoundTitle, Outcome, Remark, Verdict } from './Verdict.js';
