import type {
  Factory,
  Park,
  RegistryEvent,
  Stage,
  SupplyChain,
  TitleEvent,
} from 'green-manufacturing-registry';
import type { Incident, ScenarioInstance } from 'green-manufacturing-registry/promotion';
import {
  checkPromotion,
  type Finding,
  type PromotionQuestion,
  type PromotionReport,
} from 'green-manufacturing-registry/promotion';
import { type Evidence, type Rulebook, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { localSchemes, shelf } from 'green-manufacturing-registry/rulebooks';

/** Units that exist nowhere. */
export const unit: Factory = { kind: 'factory', id: 'made-up factory', enterprise: 'made-up enterprise' };
export const chain: SupplyChain = {
  kind: 'supply-chain',
  id: 'made-up chain',
  enterprise: 'made-up enterprise',
};
export const park: Park = { kind: 'park', id: 'made-up park', name: 'Made-up Park' };

export const edition2024 = resolveRulebook(shelf, 'smart-factory-2024');
export const edition2025 = resolveRulebook(shelf, 'smart-factory-2025');
export const green2023 = resolveRulebook(shelf, 'green-miit-2023-202');
export const green2024 = resolveRulebook(shelf, 'green-miit-2024-13');
export const green2025 = resolveRulebook(shelf, 'green-miit-2025-390');

/** A step of a smart-factory title, unless said otherwise. */
export function smart(
  tier: string,
  on: string,
  stage: Stage = 'recognised',
  more: Partial<TitleEvent> = {},
): TitleEvent {
  return { type: 'title', unit: unit.id, scheme: 'smart-factory', tier, stage, on, ...more };
}

export function green(
  tier: string,
  on: string,
  stage: Stage = 'recognised',
  more: Partial<TitleEvent> = {},
): TitleEvent {
  return smart(tier, on, stage, { scheme: 'green-manufacturing', ...more });
}

/** Scenarios of the guide of 2025, by their numbers in it; those named second use AI. */
export function scenarios(numbers: readonly number[], withAi: readonly number[] = []): ScenarioInstance[] {
  return numbers.map((number) => ({
    edition: '2025',
    scenario: `2025-${String(number).padStart(2, '0')}`,
    usesAi: withAi.includes(number),
  }));
}

/** One scenario for each of the five construction areas: no. 1, 4, 8, 20 and 30 of the fact sheet's table. */
export const fiveAreas = [1, 4, 8, 20, 30] as const;

export function holding(...names: string[]): Record<string, { holds: boolean }> {
  return Object.fromEntries(names.map((name) => [name, { holds: true }]));
}

/** B1 to B4 of the common basic requirements, as far as they are stated. */
export const basicStatements = holding(
  'above-scale',
  'competitive',
  'sound-operation',
  'controllable-technology',
  'controlled-security-risk',
  'organisation',
  'talent',
);

const applicantStatements = holding('independent-legal-person', 'completed', 'truth-undertaking');

/** Made-up evidence of four years up to 2025-12-31. */
export function evidence(more: Partial<Evidence> = {}): Evidence {
  return {
    unit: unit.id,
    period: { from: '2022-01-01', until: '2025-12-31' },
    statements: basicStatements,
    incidents: [],
    ...more,
  };
}

/** Made-up evidence that meets everything that the edition of 2025 asks of a tier, and no more. */
export const enough: Readonly<Record<'basic' | 'advanced' | 'excellent' | 'leading', Evidence>> = {
  basic: evidence({
    maturity: { level: 2, basis: 'self' },
    scenarios: scenarios([20]),
    performance: 'above-provincial-average',
  }),
  advanced: evidence({
    maturity: { level: 2, basis: 'self' },
    scenarios: scenarios([8, 20, 30]),
    performance: 'provincial-lead',
  }),
  excellent: evidence({
    maturity: { level: 3, basis: 'self' },
    scenarios: scenarios(fiveAreas, [20]),
    performance: 'national-lead',
    statements: {
      ...basicStatements,
      ...applicantStatements,
      ...holding('national-level', 'cooperation', 'results-excellent'),
    },
  }),
  leading: evidence({
    maturity: { level: 4, basis: 'certified' },
    scenarios: scenarios(fiveAreas, [1, 8, 20]),
    performance: 'global-lead',
    statements: {
      ...basicStatements,
      ...applicantStatements,
      ...holding('industry-lead', 'competitive-products', 'global-smart-manufacturing', 'results-leading'),
    },
  }),
};

/** A made-up way up the ladder. */
export const ladder: readonly TitleEvent[] = [
  smart('basic', '2024-11-01', 'self-assessed'),
  smart('advanced', '2025-03-31'),
  smart('excellent', '2025-09-30'),
];

export function incident(kind: Incident['kind'], on: string, more: Partial<Incident> = {}): Incident {
  return { kind, on, ...more };
}

/** A question of the made-up factory with a complete history. */
export function question(
  assessment: Evidence | undefined,
  events: readonly RegistryEvent[] = ladder,
  complete = true,
): PromotionQuestion {
  return { unit, history: { events, complete }, assessment };
}

/** The report on the last day of the evidence, under the edition of 2025, unless said otherwise. */
export function ask(
  asked: PromotionQuestion,
  to: string,
  { asOf = '2025-12-31', rulebook = edition2025 }: { asOf?: string; rulebook?: Rulebook } = {},
): PromotionReport {
  return checkPromotion(asked, { rulebook, to, asOf, schemes: localSchemes });
}

/** The finding about a rule, which must be there. */
export function findingOn(report: { findings: readonly Finding[] }, rule: string): Finding {
  const finding = report.findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`There is no finding about ${rule}.`);
  return finding;
}

/** The rules with a verdict. */
export function rulesThatAre(
  verdict: Finding['verdict'],
  report: { findings: readonly Finding[] },
): string[] {
  return report.findings.filter((one) => one.verdict === verdict).map(({ rule }) => rule);
}

export const codesOf = ({ warnings }: PromotionReport) => warnings.map(({ code }) => code);

/** The same words in every language, for rulebooks that are made up. */
export const same = (text: string) => ({ en: text, 'zh-CN': text, 'zh-TW': text });

/** A made-up rulebook of one tier with the rules given, of green manufacturing unless said otherwise. */
export function madeUpRulebook(
  rules: readonly (Pick<Rulebook['rules'][number], 'id' | 'condition'> &
    Partial<Rulebook['rules'][number]>)[],
  more: Partial<Rulebook> = {},
): Rulebook {
  const citation = { document: 'Made-up notice', clause: 'No. 1' };
  return {
    id: 'made-up',
    title: same('Made-up rules'),
    scheme: 'green-manufacturing',
    jurisdiction: 'CN',
    edition: 'made-up',
    effective: { from: '2025-01-01' },
    document: { title: 'Made-up notice' },
    tiers: ['provincial', 'national'].map((tier) => ({
      tier,
      decidedBy: same('the made-up bureau'),
      citation,
      confidence: 'primary',
    })),
    rules: rules.map((rule) => ({
      title: same(`title of ${rule.id}`),
      tiers: ['national'],
      severity: 'must',
      citation,
      confidence: 'primary',
      ...rule,
    })),
    ...more,
  };
}
