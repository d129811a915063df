import type { TitleEvent, Unit } from 'green-manufacturing-registry';
import type { SmartFactoryAssessment } from 'green-manufacturing-registry/promotion';

/** 示例: nothing in this file is about a real enterprise. */
export const madeUpName = '示例工厂（虚构）';

export const madeUpUnit: Unit = {
  kind: 'factory',
  id: 'made-up-factory',
  enterprise: 'made-up-enterprise',
  division: '120116',
  zone: '天津港保税区',
};

export const madeUpBasicTitle: TitleEvent = {
  type: 'title',
  unit: madeUpUnit.id,
  scheme: 'smart-factory',
  tier: 'basic',
  stage: 'filed',
  on: '2025-07-20',
};

/** What it declares of itself. Of the upper tiers it has not yet asked itself everything. */
const declared = [
  ...['above-scale', 'competitive', 'sound-operation', 'controllable-technology'],
  ...['controlled-security-risk', 'organisation', 'talent'],
  ...['independent-legal-person', 'completed', 'truth-undertaking', 'cooperation'],
];

/** Ten scenarios in all five construction areas, one of them with AI. */
const scenarios = ['02', '04', '08', '09', '12', '24', '25', '27', '30', '37'].map((number) => ({
  edition: '2025',
  scenario: `2025-${number}`,
  usesAi: number === '24',
}));

/** Its evidence as it stands on the last day of March. */
export const madeUpEvidence: SmartFactoryAssessment = {
  kind: 'smart-factory',
  unit: madeUpUnit.id,
  period: { from: '2023-01-01', until: '2026-03-31' },
  maturity: { level: 2, basis: 'self', on: '2026-03-20' },
  statements: Object.fromEntries(declared.map((name) => [name, { holds: true }])),
  incidents: [],
  scenarios,
  performance: 'provincial-lead',
};
