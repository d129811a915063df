import * as fc from 'fast-check';
import type { Scheme, Stage, TitleEvent, Unit } from 'green-manufacturing-registry';
import { aboutScheme } from 'green-manufacturing-registry';
import type { Incident, PromotionQuestion } from 'green-manufacturing-registry/promotion';
import {
  type Evidence,
  evidenceFor,
  type Rulebook,
  resolveRulebook,
} from 'green-manufacturing-registry/rulebook';
import { localSchemes, shelf } from 'green-manufacturing-registry/rulebooks';
import { findScheme } from '../../../src/records/title/internal.js';
import { product } from '../../support/records.js';
import { chain, park, unit } from './madeUp.js';

/** A question about random evidence and history, and what it is asked under. */
export type Asked = { question: PromotionQuestion; rulebook: Rulebook; to: string; asOf: string };

const members = ['member one', 'member two'];
const everyUnit: readonly Unit[] = [
  unit,
  { ...park, members },
  { ...chain, suppliers: members },
  product('made-up product'),
];

/** Every rulebook and overlay of the shelf, with each of its tiers and each kind of unit of its scheme. */
const cases = shelf.flatMap(({ id }) => {
  const rulebook = resolveRulebook(shelf, id);
  const { bearers } = aboutScheme(rulebook.scheme, localSchemes);
  return everyUnit
    .filter(({ kind }) => bearers === undefined || bearers.includes(kind))
    .flatMap((one) => rulebook.tiers.map(({ tier }) => ({ rulebook, to: tier, unit: one })));
});

const day = (from: string, until: string): fc.Arbitrary<string> => {
  const [min, max] = [Date.parse(from), Date.parse(until)].map((time) => time / 86_400_000);
  return fc
    .integer({ min: min ?? 0, max: max ?? 0 })
    .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));
};
const blurred = (days: fc.Arbitrary<string>) =>
  fc.tuple(days, fc.constantFrom(10, 10, 10, 7, 4)).map(([one, length]) => one.slice(0, length));
const often = (weight: number) => fc.integer({ min: 1, max: weight }).map((number) => number > 1);

const heldAt: readonly Stage[] = ['self-assessed', 'recognised', 'recognised', 'accepted'];
const otherStages: readonly Stage[] = ['publicised', 'cultivating', 'removed', 'removed', 'expired'];

function arbitraryEvents(schemes: readonly Scheme[], bearers: readonly string[]): fc.Arbitrary<TitleEvent[]> {
  const event = fc.constantFrom(...schemes.filter(({ tiers }) => tiers.length > 0)).chain((scheme) =>
    fc.record(
      {
        type: fc.constant('title' as const),
        unit: fc.constantFrom(...bearers),
        scheme: fc.constant(scheme.id),
        tier: fc.constantFrom(...scheme.tiers),
        stage: fc.constantFrom(...heldAt, ...heldAt, ...otherStages),
        on: blurred(day('2021-01-01', '2026-06-30')),
        project: fc.constantFrom('project A', 'project B'),
      },
      {
        requiredKeys: ['type', 'unit', 'scheme', 'tier', 'stage', 'on'],
        noNullPrototype: true,
      },
    ),
  );
  return fc.array(event, { maxLength: 6 });
}

const kinds = [
  'safety-accident',
  'environmental-accident',
  'quality-accident',
  'violation',
  'bad-credit-record',
  'tax-evasion',
  'stoppage',
  'judgment-defaulter',
] as const;

const arbitraryIncident = (until: string): fc.Arbitrary<Incident> =>
  fc.record(
    {
      kind: fc.constantFrom(...kinds),
      on: blurred(day('2022-01-01', until)),
      grade: fc.constantFrom('general', 'larger', 'major', 'especially-major'),
      ongoing: fc.constant(true),
    },
    { requiredKeys: ['kind', 'on', 'grade'], noNullPrototype: true },
  );

const arbitraryScenario = fc.record({
  edition: fc.constant('2025'),
  scenario: fc.integer({ min: 1, max: 40 }).map((number) => `2025-${String(number).padStart(2, '0')}`),
  usesAi: fc.boolean(),
});

/** Evidence in which nothing is left out that any rulebook of the shelf asks for. */
function arbitraryFull(asked: Pick<Asked, 'rulebook' | 'to' | 'asOf'>, id: string): fc.Arbitrary<Evidence> {
  const demands = evidenceFor(asked.rulebook, { to: asked.to }).map(({ evidence }) => evidence);
  const named = (prefix: string) =>
    demands.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  const each = <T>(names: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
    fc
      .array(value, { minLength: names.length, maxLength: names.length })
      .map((values) =>
        Object.fromEntries(names.flatMap((name, at) => values.slice(at, at + 1).map((one) => [name, one]))),
      );
  const amount = fc.integer({ min: 0, max: 20 });
  return fc.record({
    unit: fc.constant(id),
    period: fc.constant({ from: '2021-01-01', until: asked.asOf }),
    statements: each(
      named('statements.'),
      often(30).map((holds) => ({ holds })),
    ),
    incidents: fc.array(arbitraryIncident(asked.asOf), { maxLength: 2 }),
    local: each(named('local.'), fc.integer({ min: 0, max: 100 })),
    project: fc.constantFrom('project A', 'project B'),
    maturity: fc.record({
      level: fc.integer({ min: 1, max: 5 }),
      basis: fc.constantFrom('self', 'certified'),
    }),
    scenarios: fc.array(arbitraryScenario, { maxLength: 9 }),
    areas: fc.subarray([
      'factory-construction',
      'research-and-design',
      'production-operations',
      'production-management',
      'operations-management',
    ] as const),
    performance: fc.constantFrom(
      'above-provincial-average',
      'provincial-lead',
      'national-lead',
      'global-lead',
      'global-lead',
    ),
    branchIndustry: fc.constantFrom('petrochemical', 'textile'),
    evaluation: fc.record({
      by: fc.constantFrom('self', 'third-party'),
      nationalProjects: fc.integer({ min: 1, max: 18 }),
      staff: amount,
      seniorStaff: amount,
    }),
    score: fc.record({
      value: fc.integer({ min: 60, max: 100 }),
      regionAverage: fc.integer({ min: 0, max: 90 }),
    }),
    years: fc
      .array(fc.boolean(), { minLength: 6, maxLength: 6 })
      .map((was) => was.map((inLastFivePercent, at) => ({ year: 2020 + at, inLastFivePercent }))),
    industrialValueAdded: amount,
    valueAdded: amount,
    keyEnterprises: amount,
    auditedKeyEnterprises: amount,
    fullTimeStaff: amount,
  });
}

/** Leaves out whatever the chance says: whole fields, statements, grades, and whether a scenario uses AI. */
function thinned(full: Evidence, chances: readonly boolean[]): Evidence {
  let at = 0;
  const kept = () => {
    at += 1;
    return chances[at % chances.length] ?? true;
  };
  const some = <T extends object>(record: T, always: readonly string[] = []): Partial<T> => {
    const copy = { ...record };
    for (const key of Object.keys(copy))
      if (!always.includes(key) && !kept()) Reflect.deleteProperty(copy, key);
    return copy;
  };
  const fields = some(full, ['unit', 'period']);
  return {
    ...fields,
    unit: full.unit,
    period: full.period,
    ...(fields.statements && { statements: statementsIn(some(fields.statements)) }),
    ...(fields.local && { local: numbersIn(some(fields.local)) }),
    ...(fields.incidents && {
      incidents: fields.incidents.map(({ grade, ...one }) => (grade && kept() ? { ...one, grade } : one)),
    }),
    ...(fields.scenarios && {
      scenarios: fields.scenarios.map(({ usesAi, ...one }) => (kept() ? { ...one, usesAi } : one)),
    }),
    ...(fields.years && {
      years: fields.years.map(({ inLastFivePercent, ...one }) =>
        inLastFivePercent !== undefined && kept() ? { ...one, inLastFivePercent } : one,
      ),
    }),
  };
}

type Statements = NonNullable<Evidence['statements']>;

function statementsIn(some: Partial<Statements>): Statements {
  return Object.fromEntries(Object.entries(some).flatMap(([name, one]) => (one ? [[name, one]] : [])));
}

function numbersIn(some: Partial<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(some).flatMap(([name, one]) => (one === undefined ? [] : [[name, one]])),
  );
}

const arbitraryDay = fc.oneof(day('2025-01-01', '2026-12-31'), fc.constant('2026-01-31'));

/** A question in which all is told, beside the same question with some of it left out. */
export const arbitraryPair: fc.Arbitrary<{ full: Asked; thin: Asked }> = fc
  .tuple(fc.constantFrom(...cases), arbitraryDay)
  .chain(([{ rulebook, to, unit: one }, asOf]) => {
    const schemes = [rulebook.scheme, 'smart-factory'].map((id) => findScheme(id, localSchemes));
    return fc
      .tuple(
        arbitraryFull({ rulebook, to, asOf }, one.id),
        arbitraryEvents(schemes, [one.id, one.id, ...members]),
        fc.array(fc.boolean(), { minLength: 11, maxLength: 41 }),
        fc.boolean(),
      )
      .map(([full, events, chances, knowsMembers]) => {
        const bare: Unit = { ...one };
        if (!knowsMembers) for (const key of ['members', 'suppliers']) Reflect.deleteProperty(bare, key);
        const asked = { rulebook, to, asOf };
        return {
          full: { ...asked, question: { unit: one, history: { events, complete: true }, assessment: full } },
          thin: {
            ...asked,
            question: {
              unit: bare,
              history: { events, complete: chances[0] === true },
              assessment: thinned(full, chances),
            },
          },
        };
      });
  });

/** Any question: with all the evidence, with some of it, or with none. */
export const arbitraryQuestion: fc.Arbitrary<Asked> = fc
  .tuple(arbitraryPair, fc.constantFrom('full', 'thin', 'thin', 'none'))
  .map(([{ full, thin }, which]) => {
    if (which === 'full') return full;
    const { assessment: _, ...without } = thin.question;
    return which === 'thin' ? thin : { ...thin, question: without };
  });
