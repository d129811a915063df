import type { Unit } from 'green-manufacturing-registry';
import type {
  Assessment,
  GreenFactoryAssessment,
  GreenParkAssessment,
  GreenSupplyChainAssessment,
  Incident,
  SmartFactoryAssessment,
} from 'green-manufacturing-registry/promotion';
import type { Evidence, History } from 'green-manufacturing-registry/rulebook';
import { factory, park, product, step, supplyChain } from '../../../support/records.js';

/** The day of every question, three years of which the evidence covers. */
export const asOf = '2026-03-01';

/** A unit that asks, what happened to it, and its evidence: made up throughout. */
export type Case = { unit: Unit; history: History; assessment: Evidence };

/** The same case with something else in it. */
export type Patch = (given: Case) => Case;

const unit = 'u1';
const period = { from: '2023-01-01', until: asOf };

function affirmed(names: readonly string[]): Record<string, { holds: true }> {
  return Object.fromEntries(names.map((name) => [name, { holds: true }]));
}

/** One scenario of each of the five areas, by the table of stages and areas (section 7.2 of the sheet). */
export const instances = {
  '2024': {
    'factory-construction': { edition: '2024', stage: 'information-infrastructure', usesAi: true },
    'research-and-design': { edition: '2024', stage: 'product-design', usesAi: true },
    'production-operations': { edition: '2024', stage: 'quality-control', usesAi: true },
    'production-management': { edition: '2024', stage: 'safety-control', usesAi: true },
    'operations-management': { edition: '2024', stage: 'marketing-and-after-sales', usesAi: true },
  },
  '2025': {
    'factory-construction': { edition: '2025', scenario: '2025-03', usesAi: true },
    'research-and-design': { edition: '2025', scenario: '2025-06', usesAi: true },
    'production-operations': { edition: '2025', scenario: '2025-24', usesAi: true },
    'production-management': { edition: '2025', scenario: '2025-12', usesAi: true },
    'operations-management': { edition: '2025', scenario: '2025-39', usesAi: true },
  },
} as const;

export const smartFactoryAssessment: SmartFactoryAssessment = {
  kind: 'smart-factory',
  unit,
  period,
  statements: {
    'mountain-or-island-county': { holds: false },
    ...affirmed([
      ...['above-scale', 'competitive', 'sound-operation', 'controllable-technology'],
      ...['controlled-security-risk', 'organisation', 'talent'],
      ...['independent-legal-person', 'completed', 'truth-undertaking', 'national-level', 'cooperation'],
      ...['industry-lead', 'competitive-products', 'global-smart-manufacturing'],
      ...['results-excellent', 'results-leading'],
      ...['workshop-indicators', 'factory-indicators', 'good-standing'],
      ...['provincial-level-test', 'ai-explored', 'advanced-reports'],
      ...['registered-in-shanghai', 'registered-in-liaoning', 'registered-in-beijing', 'no-tax-arrears'],
      ...['manufacturer-in-city', 'no-dishonesty-or-violation'],
      ...['no-major-problem', 'credit-rating', 'completed-after-2023'],
    ]),
  },
  incidents: [],
  maturity: { level: 5, basis: 'self' },
  scenarios: [...Object.values(instances['2025']), { edition: '2025', scenario: '2025-40', usesAi: true }],
  performance: 'global-lead',
  local: {
    provincialSelfTest: 60,
    digitalLevel: 3,
    smeDigitalLevel: 2,
    legalPersonYears: 2,
    softwareAndHardware: 4000,
  },
};

const green = {
  unit,
  period,
  statements: affirmed([
    ...['legal-entity', 'real-production', 'lawful-operation', 'good-operation', 'accepts-supervision'],
    ...[
      'factory-standard',
      'energy-benchmark',
      'management-duty',
      'management-systems',
      'evaluator-standing',
    ],
    ...['boundary', 'managing-body', 'main-function', 'cultivation-plan', 'park-standard'],
    ...['chain-legal-entity', 'chain-influence', 'own-green-factory', 'supplier-plan'],
    ...['chain-accepts-supervision', 'chain-index'],
    ...['park-law', 'park-pollution', 'park-environment', 'park-elimination'],
    ...['park-systems', 'park-renewables', 'basic-requirements', 'mandatory-items'],
    ...['in-province', 'filed-plan', 'no-repeat', 'product-standard'],
    ...['building-approvals', 'lawful-buildings', 'interior-materials', 'polluting-rooms', 'metering'],
    ...['lighting', 'systems-in-operation', 'saving-buildings', 'certified-systems', 'responsibility-report'],
  ]),
  incidents: [],
  evaluation: { by: 'third-party' as const, nationalProjects: 15, staff: 10, seniorStaff: 5 },
  score: { value: 80, regionAverage: 75 },
  years: [2023, 2024, 2025].map((year) => ({ year, inLastFivePercent: false })),
};

export const greenFactoryAssessment: GreenFactoryAssessment = { kind: 'green-factory', ...green };
export const greenParkAssessment: GreenParkAssessment = {
  kind: 'green-park',
  ...green,
  industrialValueAdded: 60,
  valueAdded: 100,
  keyEnterprises: 12,
  auditedKeyEnterprises: 12,
  fullTimeStaff: 2,
};
export const greenSupplyChainAssessment: GreenSupplyChainAssessment = {
  kind: 'green-supply-chain',
  ...green,
};

export const assessments: readonly Assessment[] = [
  smartFactoryAssessment,
  greenFactoryAssessment,
  greenParkAssessment,
  greenSupplyChainAssessment,
];

const smartTitles = ['basic', 'advanced', 'excellent'].map((tier) => {
  return step(unit, 'recognised', tier, '2025-01-22', { scheme: 'smart-factory' });
});
const greenTitles = ['local', 'provincial'].map((tier) => step(unit, 'recognised', tier, '2024-05-20'));

export const smartFactory: Case = {
  unit: factory(unit),
  history: { events: smartTitles, complete: true },
  assessment: smartFactoryAssessment,
};

const greenHistory: History = { events: greenTitles, complete: true };

export const greenFactory: Case = {
  unit: factory(unit),
  history: greenHistory,
  assessment: greenFactoryAssessment,
};
export const greenPark: Case = {
  unit: park(unit, { administrativeRank: 'provincial', members: ['m1', 'm2'] }),
  history: greenHistory,
  assessment: greenParkAssessment,
};
export const greenSupplyChain: Case = {
  unit: supplyChain(unit),
  history: greenHistory,
  assessment: greenSupplyChainAssessment,
};
/** Products have been no unit of the national lists since 2023. */
export const greenProduct: Case = { ...greenFactory, unit: product(unit) };

export function has(fields: Partial<Evidence>): Patch {
  return (given) => ({ ...given, assessment: { ...given.assessment, ...fields } });
}

export function says(statement: string, holds: boolean): Patch {
  return (given) => has({ statements: { ...given.assessment.statements, [statement]: { holds } } })(given);
}

export function silentOn(statement: string): Patch {
  return (given) => {
    const { [statement]: _, ...statements } = given.assessment.statements ?? {};
    return has({ statements })(given);
  };
}

export function stood(...incidents: Incident[]): Patch {
  return has({ incidents });
}

/** These titles and no other. */
export function held(...events: History['events']): Patch {
  return (given) => ({ ...given, history: { events, complete: true } });
}

/** These events beside the others. */
export function happened(...events: History['events']): Patch {
  return (given) => ({
    ...given,
    history: { ...given.history, events: [...given.history.events, ...events] },
  });
}

/** Whatever is not recorded may have happened all the same. */
export const incomplete: Patch = (given) => ({ ...given, history: { ...given.history, complete: false } });

/** A national green title, given in 2020 and removed on a day. */
export function removedOn(on: string, whose = unit): Patch {
  return happened(
    step(whose, 'recognised', 'national', '2020-01-20'),
    step(whose, 'removed', 'national', on),
  );
}

export function together(...patches: readonly Patch[]): Patch {
  return (given) => patches.reduce((one, patch) => patch(one), given);
}
