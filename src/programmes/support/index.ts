export { defineSupport, type GivenRule, type GivenSupport } from './defineSupport.js';
export { type ExplainSupportOptions, explainSupport } from './explainSupport.js';
export { extendSupport, resolveSupport } from './extendSupport.js';
export {
  type DayCount,
  dayCounts,
  type InterestSubsidy,
  interestSubsidy,
  type SubsidyFinding,
  type SubsidyFindingParams,
} from './interestSubsidy.js';
export { type Loan, loanIssues, loanSchema } from './loanSchema.js';
export type { SupportQuestion } from './SupportQuestion.js';
export type { Ceiling, SupportAnswer, SupportNote, SupportReport, TakenAs } from './SupportReport.js';
export type {
  AmountBase,
  Band,
  Payer,
  Standing,
  SupportAmount,
  SupportOverlay,
  SupportScheme,
  SupportShelf,
} from './SupportScheme.js';
export { type RelendingStep, relendingSteps, supportShelf } from './shipped/index.js';
export {
  type SupportEvidence,
  supportEvidenceIssues,
  supportEvidenceSchema,
} from './supportEvidenceSchema.js';
export { type SupportOptions, supportFor } from './supportFor.js';
export { type ManySupport, type SupportEntry, supportForMany } from './supportForMany.js';
export { supportOverlaySchema, supportSchema } from './supportSchema.js';
export { supportTable } from './supportTable.js';
