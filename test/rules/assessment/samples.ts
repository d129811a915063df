import type {
  GreenFactoryAssessment,
  GreenParkAssessment,
  GreenSupplyChainAssessment,
  SmartFactoryAssessment,
} from 'green-manufacturing-registry/promotion';

const common = {
  unit: 'u1',
  period: { from: '2022-01-01', until: '2025-12-31' },
  statements: {
    built: { holds: true, evidence: ['竣工验收报告.pdf'], on: '2025-05-20' },
    clean: { holds: false },
  },
  incidents: [
    {
      kind: 'safety-accident' as const,
      grade: 'general' as const,
      on: '2023-04',
      until: '2023-06-01',
      of: 'e2',
      note: '已整改',
    },
    { kind: 'serious-dishonesty-list' as const, on: '2021', ongoing: true },
  ],
  local: { robots: 12.5 },
};

const green = {
  ...common,
  evaluation: { by: 'third-party' as const, nationalProjects: 15, staff: 10, seniorStaff: 2 },
  score: { value: 88.5, regionAverage: 80 },
  years: [{ year: 2024, tableFiledOn: '2025-04-15', inLastFivePercent: false }, { year: 2023 }],
};

/** Assessments with every field there is. All of it is made up. */
export const smartFactory: SmartFactoryAssessment = {
  kind: 'smart-factory',
  ...common,
  project: '柔性装配智能工厂',
  maturity: { level: 3, basis: 'certified', on: '2025-03-01' },
  scenarios: [
    { edition: '2025', scenario: '2025-24', stage: 'production-operations', name: '缆芯检测', usesAi: true },
    { edition: '2024', stage: 'quality-control', name: '质量追溯与分析改进' },
  ],
  areas: ['research-and-design'],
  performance: 'national-lead',
  branchIndustry: 'petrochemical',
};
export const greenFactory: GreenFactoryAssessment = { kind: 'green-factory', ...green };
export const greenSupplyChain: GreenSupplyChainAssessment = { kind: 'green-supply-chain', ...green };
export const greenPark: GreenParkAssessment = {
  kind: 'green-park',
  ...green,
  industrialValueAdded: 60.5,
  valueAdded: 100.25,
  keyEnterprises: 8,
  auditedKeyEnterprises: 8,
  fullTimeStaff: 2,
};

export const everyAssessment = [smartFactory, greenFactory, greenSupplyChain, greenPark];
