import * as fc from 'fast-check';
import { type Fact, type Stage, stages, type Unit } from 'green-manufacturing-registry';
import { incidentKinds, performanceLevels } from 'green-manufacturing-registry/promotion';
import type {
  Bound,
  Condition,
  Evidence,
  NumberEvidence,
  TextEvidence,
} from 'green-manufacturing-registry/rulebook';
import { accidentGrades, constructionAreas } from 'green-manufacturing-registry/words';
import { factory, park, product, supplyChain } from '../../support/records.js';
import { arbitraryDate, arbitraryDay } from './calendarYears.js';
import { ladder, shapes } from './madeUp.js';

const window = { from: 2020, until: 2026 };
const noNullPrototype = true;

const schemeAndTier = fc.oneof(
  fc.constantFrom(...ladder.tiers).map((tier) => ({ scheme: ladder.id, tier })),
  fc.constantFrom(...ladder.tiers).map((tier) => ({ scheme: ladder.id, tier })),
  fc.constantFrom(...shapes.tiers).map((tier) => ({ scheme: shapes.id, tier })),
);
const someone = fc.constantFrom('f1', 'f1', 'm1', 'm2', 'm3');
const eventStage = fc.constantFrom<Stage>(
  'recognised',
  'recognised',
  'accepted',
  'filed',
  'publicised',
  'removed',
  'expired',
);

const arbitraryFact: fc.Arbitrary<Fact> = fc.oneof<fc.MaybeWeightedArbitrary<Fact>[]>(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        schemeAndTier,
        fc.record(
          {
            type: fc.constant('title' as const),
            unit: someone,
            stage: eventStage,
            on: arbitraryDate(window),
            project: fc.constantFrom('甲', '乙'),
          },
          { requiredKeys: ['type', 'unit', 'stage', 'on'], noNullPrototype },
        ),
      )
      .map(([title, more]) => ({ ...more, ...title })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(schemeAndTier, someone, arbitraryDate(window))
      .map(([title, unit, on]) => ({ type: 'opening', ...title, unit, on })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom('continue' as const, 'lapse' as const, 'review' as const), arbitraryDate(window))
      .map(([titles, on]) => ({ type: 'merged', unit: 'm3', into: 'f1', titles, on })),
  },
);

const related = fc.constantFrom<string[] | undefined>(undefined, [], ['m1', 'm2'], ['f1', 'm1', 'm2', 'm3']);
const arbitraryUnit: fc.Arbitrary<Unit> = related.chain((ids) =>
  fc.constantFrom<Unit[]>(
    factory('f1'),
    product('f1'),
    supplyChain('f1', ids && { suppliers: ids }),
    park('f1', ids && { members: ids }),
    park('f1', { administrativeRank: 'provincial', ...(ids && { members: ids }) }),
  ),
);

/** A unit with its history, and the day of the question. */
export const arbitraryWorld = fc.record({
  unit: arbitraryUnit,
  events: fc.array(arbitraryFact, { maxLength: 10 }),
  complete: fc.boolean(),
  asOf: arbitraryDay({ from: 2023, until: 2026 }),
});

const count = fc.integer({ min: 0, max: 6 });

const arbitraryIncident = fc.record(
  {
    kind: fc.constantFrom(...incidentKinds.slice(0, 6)),
    grade: fc.constantFrom(...accidentGrades),
    on: arbitraryDate(window),
    ongoing: fc.constant(true),
  },
  { requiredKeys: ['kind', 'on'], noNullPrototype },
);

const arbitraryScenario = fc.record(
  {
    edition: fc.constant('2025'),
    scenario: fc.constantFrom('2025-01', '2025-05', '2025-09', '2025-24', '2025-33'),
    usesAi: fc.boolean(),
  },
  { requiredKeys: ['edition', 'scenario'], noNullPrototype },
);

export const statementNames = ['built', 'clean'];
export const localNames = ['a', 'b'];

/** Evidence in which every field is filled in. */
export const arbitraryEvidence: fc.Arbitrary<Evidence> = fc.record(
  {
    unit: fc.constant('f1'),
    period: arbitraryDay({ from: 2016, until: 2025 }).map((from) => ({ from, until: '2026-12-31' })),
    project: fc.constantFrom('甲', '乙', '丙'),
    maturity: fc.record(
      {
        level: fc.integer({ min: 1, max: 5 }),
        basis: fc.constantFrom('self' as const, 'certified' as const),
      },
      { noNullPrototype },
    ),
    scenarios: fc.array(arbitraryScenario, { maxLength: 6 }),
    areas: fc.uniqueArray(fc.constantFrom(...constructionAreas), { maxLength: 3 }),
    performance: fc.constantFrom(...performanceLevels),
    branchIndustry: fc.constantFrom('petrochemical', 'tobacco'),
    statements: fc.tuple(fc.boolean(), fc.boolean()).map(([built, clean]) => ({
      built: { holds: built },
      clean: { holds: clean },
    })),
    incidents: fc.array(arbitraryIncident, { maxLength: 3 }),
    local: fc.tuple(count, count).map(([a, b]) => ({ a, b })),
    evaluation: fc.record(
      {
        by: fc.constantFrom('self' as const, 'third-party' as const),
        nationalProjects: count,
        staff: count,
        seniorStaff: count,
      },
      { noNullPrototype },
    ),
    score: fc.record({ value: count, regionAverage: count }, { noNullPrototype }),
    years: fc
      .tuple(fc.boolean(), fc.boolean(), fc.boolean(), fc.boolean())
      .map((was) => was.map((inLastFivePercent, at) => ({ year: 2022 + at, inLastFivePercent }))),
    industrialValueAdded: count,
    valueAdded: count,
    keyEnterprises: count,
    auditedKeyEnterprises: count,
    fullTimeStaff: count,
  },
  { noNullPrototype },
);

const comparison = fc.constantFrom<Bound>('at-least', 'above', 'at-most', 'below');
const number = fc.constantFrom<NumberEvidence>(
  'maturity.level',
  'scenarios.distinct',
  'scenarios.withAi',
  'evaluation.nationalProjects',
  'evaluation.staff',
  'evaluation.seniorStaff',
  'score.value',
  'score.regionAverage',
  'industrialValueAdded',
  'valueAdded',
  'keyEnterprises',
  'auditedKeyEnterprises',
  'fullTimeStaff',
  'local.a',
  'local.b',
);
const word = fc.constantFrom<TextEvidence>(
  'unit.kind',
  'unit.administrativeRank',
  'maturity.basis',
  'evaluation.by',
  'performance',
  'branchIndustry',
);
const words = ['factory', 'park', 'provincial', 'self', 'third-party', ...performanceLevels, 'petrochemical'];
const years = fc.integer({ min: 1, max: 4 });

/** A condition of each operator that has no parts. */
const arbitraryLeaf: fc.Arbitrary<Condition> = fc.oneof<fc.Arbitrary<Condition>[]>(
  fc.record(
    {
      op: fc.constant('compare' as const),
      evidence: number,
      is: comparison,
      value: count,
      unit: fc.constant('个'),
    },
    { noNullPrototype },
  ),
  fc.record(
    {
      op: fc.constant('share' as const),
      part: number,
      of: number,
      is: comparison,
      value: fc.constantFrom(0, 0.2, 0.5, 0.6, 1),
    },
    { noNullPrototype },
  ),
  fc.record(
    {
      op: fc.constant('covers' as const),
      all: fc.uniqueArray(fc.constantFrom(...constructionAreas), { minLength: 1 }),
    },
    { noNullPrototype },
  ),
  fc.record(
    {
      op: fc.constant('one-of' as const),
      evidence: word,
      values: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }),
    },
    { noNullPrototype },
  ),
  fc.record(
    { op: fc.constant('declared' as const), statement: fc.constantFrom(...statementNames, 'secure') },
    { noNullPrototype },
  ),
  fc
    .tuple(
      schemeAndTier,
      fc.record(
        { stages: fc.uniqueArray(fc.constantFrom(...stages), { minLength: 1, maxLength: 3 }) },
        { requiredKeys: [], noNullPrototype },
      ),
    )
    .map(([title, more]) => ({ op: 'holds', ...title, ...more })),
  fc.constantFrom(...ladder.tiers).map((tier) => ({ op: 'holds', tier })),
  fc.record(
    {
      op: fc.constant('none-within' as const),
      kinds: fc.uniqueArray(fc.constantFrom(...incidentKinds), { minLength: 1 }),
      grade: fc.constantFrom(...accidentGrades),
      years,
    },
    { requiredKeys: ['op', 'kinds', 'years'], noNullPrototype },
  ),
  fc.record(
    {
      op: fc.constant('not-removed-within' as const),
      years,
      scheme: fc.constantFrom(ladder.id, shapes.id),
      members: fc.boolean(),
    },
    { requiredKeys: ['op', 'years'], noNullPrototype },
  ),
  fc.record(
    {
      op: fc.constant('years-running' as const),
      evidence: fc.constant('years.inLastFivePercent' as const),
      years,
    },
    { noNullPrototype },
  ),
  fc
    .tuple(
      schemeAndTier,
      fc.record(
        {
          relation: fc.constantFrom('members' as const, 'suppliers' as const),
          is: comparison,
          value: fc.integer({ min: 0, max: 4 }),
        },
        { noNullPrototype },
      ),
    )
    .map(([title, more]) => ({ op: 'related', ...title, ...more })),
);

/** Conditions of every operator, with parts in parts. */
export const arbitraryCondition: fc.Arbitrary<Condition> = fc.letrec<{
  condition: Condition;
  parts: Condition[];
}>((tie) => ({
  condition: fc.oneof<fc.Arbitrary<Condition>[]>(
    { depthSize: 'small', withCrossShrink: true },
    arbitraryLeaf,
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: tie('parts') }, { noNullPrototype }),
    fc.record({ op: fc.constant('not' as const), of: tie('condition') }, { noNullPrototype }),
  ),
  parts: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
})).condition;
