import type { NumberEvidence } from './evidence.js';

/** The unit of measure of each number of the assessment. Figures of a rulebook's own have the one that their rule names. */
export const evidenceUnits: Readonly<Partial<Record<NumberEvidence, string>>> = {
  'maturity.level': 'level',
  'scenarios.distinct': 'scenarios',
  'scenarios.withAi': 'scenarios',
  'evaluation.nationalProjects': 'projects',
  'evaluation.staff': 'persons',
  'evaluation.seniorStaff': 'persons',
  'score.value': 'points',
  'score.regionAverage': 'points',
  industrialValueAdded: '万元',
  valueAdded: '万元',
  keyEnterprises: 'enterprises',
  auditedKeyEnterprises: 'enterprises',
  fullTimeStaff: 'persons',
};
