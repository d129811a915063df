export type { UnitFilter } from '../../counts/count/internal.js';
export { checkMany, type ManyEntry, type ManyReport } from './checkMany.js';
export { checkPromotion, type PromotionOptions } from './checkPromotion.js';
export { checkStanding, type StandingReport } from './checkStanding.js';
export { dutiesOn } from './dutiesOn.js';
export type { EvidenceDoubt, EvidenceDoubtParams } from './evidence/EvidenceDoubt.js';
export { evidenceTable } from './evidenceTable.js';
export { explainPromotion } from './explainPromotion.js';
export type { Lack, RuleTally } from './lack.js';
export { manyTable } from './manyTable.js';
export type {
  DutyOnDay,
  Finding,
  MissingEvidence,
  PromotionQuestion,
  PromotionReport,
  PromotionWarning,
  ReportedRulebook,
  WarningParams,
  WindowOnDay,
  WindowStatus,
} from './PromotionReport.js';
export { type EvidenceReading, readEvidence } from './readEvidence.js';
export { type ReviewedTitle, reviewHistory } from './reviewHistory.js';
export { rulesTable } from './rulesTable.js';
export { windowsOn } from './windowsOn.js';
export type { WorkItem, WorkKind, Worklist, WorklistGap } from './worklist/WorkItem.js';
export { type WorklistOptions, worklist } from './worklist.js';
export { worklistCalendar } from './worklistCalendar.js';
export { worklistTable } from './worklistTable.js';
