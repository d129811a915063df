import type { RegistryEvent, Unit } from 'green-manufacturing-registry';
import type { SmartFactoryAssessment } from 'green-manufacturing-registry/promotion';
import { checkPromotion } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import type { Suite } from './Suite.js';

const asOf = '2026-03-10';
const to = 'excellent';
export const rulebook = resolveRulebook(shelf, 'smart-factory-2025');
const count = 100_000;

const stated = [
  'independent-legal-person',
  'completed',
  'truth-undertaking',
  'national-level',
  'cooperation',
  'above-scale',
  'competitive',
  'sound-operation',
  'controllable-technology',
  'controlled-security-risk',
  'organisation',
  'talent',
  'results-excellent',
];

type Question = {
  unit: Unit;
  history: { events: readonly RegistryEvent[]; complete: boolean };
  assessment: SmartFactoryAssessment;
};

/** Made-up applications: most in order, some failing on one rule, some without an answer. */
export function question(at: number): Question {
  const id = `f${at}`;
  const events: RegistryEvent[] = [
    {
      type: 'title',
      unit: id,
      scheme: 'smart-factory',
      tier: 'basic',
      stage: 'self-assessed',
      on: '2024-12-20',
    },
  ];
  if (at % 9 > 0) {
    const year = 2025 - (at % 2);
    events.push({
      type: 'title',
      unit: id,
      scheme: 'smart-factory',
      tier: 'advanced',
      stage: 'recognised',
      on: `${year}-11-15`,
    });
  }
  const statements = Object.fromEntries(
    stated
      .filter((_, index) => (at + index) % 97 > 0)
      .map((name) => [name, { holds: (at * 7 + name.length) % 101 > 0 }]),
  );
  const scenarios = Array.from({ length: 8 + (at % 7) }, (_, index) => ({
    edition: '2025',
    scenario: `2025-${String(1 + ((at + index * 5) % 40)).padStart(2, '0')}`,
    usesAi: (at + index) % 4 === 0,
  }));
  return {
    unit: { kind: 'factory', id, enterprise: `e${at}` },
    history: { events, complete: true },
    assessment: {
      kind: 'smart-factory',
      unit: id,
      period: { from: '2023-01-01', until: asOf },
      maturity: { level: 2 + (at % 5 > 0 ? 1 : 0), basis: 'self' },
      statements,
      incidents:
        at % 12 === 0
          ? [
              {
                kind: 'safety-accident',
                grade: at % 24 === 0 ? 'larger' : 'general',
                on: `202${3 + (at % 3)}-02-0${1 + (at % 9)}`,
              },
            ]
          : [],
      scenarios,
      performance: at % 8 > 0 ? 'national-lead' : 'provincial-lead',
    },
  };
}

function questions(): Question[] {
  return Array.from({ length: count }, (_, at) => question(at));
}

type Outcome = 'eligible' | 'ineligible' | 'undetermined';

function tallied(outcomes: Iterable<Outcome>): string {
  const tally = { eligible: 0, ineligible: 0, undetermined: 0 };
  for (const outcome of outcomes) tally[outcome] += 1;
  return JSON.stringify(tally);
}

/** The same rules as a programmer would write them down for this one edition and tier. */
export function byHand({ assessment, history, unit }: Question): Outcome {
  let open = false;
  const { statements, incidents, period, scenarios, maturity, performance } = assessment;
  for (const name of stated) {
    const holds = statements?.[name]?.holds;
    if (holds === false) {
      if (name !== 'independent-legal-person') return 'ineligible';
      open = true;
    }
    if (holds === undefined) open = true;
  }
  if (!incidents || period.from > '2023-03-10') open = true;
  for (const { kind, grade, on } of incidents ?? []) {
    if (on <= '2023-03-10' || on > asOf) continue;
    if (kind === 'bad-credit-record' || kind === 'violation') return 'ineligible';
    const accident = kind === 'safety-accident' || kind === 'environmental-accident';
    if (accident && grade !== 'general') return 'ineligible';
  }
  if (!maturity) open = true;
  else if (maturity.level < 3) return 'ineligible';
  if (!scenarios) open = true;
  else {
    const seen = new Map<string, boolean>();
    for (const { scenario = '', usesAi = false } of scenarios)
      seen.set(scenario, usesAi || seen.get(scenario) === true);
    let withAi = 0;
    for (const usesAi of seen.values()) if (usesAi) withAi += 1;
    if (withAi / seen.size < 0.2) return 'ineligible';
  }
  if (performance === undefined) open = true;
  else if (performance !== 'national-lead' && performance !== 'global-lead') return 'ineligible';
  // In principle only, but looked at all the same, as a report would.
  let advanced = false;
  for (const event of history.events) {
    if (event.type !== 'title' || event.unit !== unit.id || event.on > asOf) continue;
    if (event.tier !== 'basic' && event.stage === 'recognised') advanced = true;
  }
  return open || (advanced && false) ? 'undetermined' : 'eligible';
}

/** The facts of an application as the rules engine wants them: names and plain values. */
function factsOf({ assessment }: Question): Record<string, unknown> {
  const { statements, incidents = [], scenarios = [], maturity, performance, period } = assessment;
  const seen = new Map<string, boolean>();
  for (const { scenario = '', usesAi = false } of scenarios)
    seen.set(scenario, usesAi || seen.get(scenario) === true);
  const counting = incidents.filter(({ on }) => on > '2023-03-10' && on <= asOf);
  return {
    ...Object.fromEntries(stated.map((name) => [name, statements?.[name]?.holds ?? null])),
    covered: period.from <= '2023-03-10',
    accidents: counting.filter(({ kind, grade }) => kind.endsWith('-accident') && grade !== 'general').length,
    violations: counting.filter(({ kind }) => kind === 'violation').length,
    badCredit: counting.filter(({ kind }) => kind === 'bad-credit-record').length,
    level: maturity?.level ?? null,
    share: [...seen.values()].filter(Boolean).length / seen.size,
    performance: performance ?? null,
  };
}

async function byEngine(): Promise<() => Promise<string>> {
  const { Engine } = await import('json-rules-engine');
  const engine = new Engine([], { allowUndefinedFacts: true });
  const rule = (fact: string, operator: string, value: unknown) =>
    engine.addRule({ conditions: { all: [{ fact, operator, value }] }, event: { type: fact } });
  for (const name of stated) rule(name, 'equal', true);
  rule('covered', 'equal', true);
  for (const name of ['accidents', 'violations', 'badCredit']) rule(name, 'equal', 0);
  rule('level', 'greaterThanInclusive', 3);
  rule('share', 'greaterThanInclusive', 0.2);
  rule('performance', 'in', ['national-lead', 'global-lead']);
  const facts = questions()
    .slice(0, count / 20)
    .map(factsOf);
  return async () => {
    let failed = 0;
    for (const one of facts) failed += (await engine.run(one)).failureResults.length;
    return failed > 0 ? '' : 'nothing failed';
  };
}

export const promotion: Suite = {
  title:
    'promotion to excellent under the 2025 edition, 100,000 assessments (json-rules-engine: one in 20, times 20)',
  things: count,
  rounds: 2,
  oneIn: { 'json-rules-engine': 20 },
  candidates: {
    'if statements by hand': () => {
      const all = questions();
      return () => tallied(all.map(byHand));
    },
    'checkPromotion, every finding': () => {
      const all = questions();
      return () => tallied(all.map((one) => checkPromotion(one, { rulebook, to, asOf }).outcome));
    },
    'json-rules-engine': byEngine,
  },
};
