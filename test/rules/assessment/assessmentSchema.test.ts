import { unitSchema } from 'green-manufacturing-registry';
import {
  assessmentSchema,
  greenFactoryAssessmentSchema,
  greenParkAssessmentSchema,
  greenSupplyChainAssessmentSchema,
  incidentSchema,
  scenarioInstanceSchema,
  smartFactoryAssessmentSchema,
  statementSchema,
} from 'green-manufacturing-registry/promotion';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { issuesIn, messagesIn } from '../../records/validation/issuesIn.js';
import { factory } from '../../support/records.js';
import { everyAssessment, greenFactory, greenPark, greenSupplyChain, smartFactory } from './samples.js';

const schemas = {
  'smart-factory': smartFactoryAssessmentSchema,
  'green-factory': greenFactoryAssessmentSchema,
  'green-supply-chain': greenSupplyChainAssessmentSchema,
  'green-park': greenParkAssessmentSchema,
};

describe.each(everyAssessment)('the assessment of a $kind', (full) => {
  test('is accepted with every field, alone and in the union', () => {
    expect(schemas[full.kind].parse(full)).toEqual(full);
    expect(assessmentSchema.parse(full)).toEqual(full);
  });

  test('is accepted with nothing but its unit and period', () => {
    const { kind, unit, period } = full;
    expect(assessmentSchema.parse({ kind, unit, period })).toEqual({ kind, unit, period });
  });

  test('survives JSON', () => {
    expect(assessmentSchema.parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });

  test('exports to JSON Schema', () => {
    expect(z.toJSONSchema(schemas[full.kind], { io: 'input' })).toMatchSnapshot();
  });

  test.each([
    ['a unit', { unit: undefined }, 'missing', 'unit'],
    ['a name in its unit', { unit: ' ' }, 'empty', 'unit'],
    ['a period', { period: undefined }, 'missing', 'period'],
    ['an end of its period', { period: { from: '2024-01-01' } }, 'missing', 'period.until'],
    ['days in its period', { period: { from: '2024', until: '2025-12-31' } }, 'day', 'period.from'],
    ['an answer in its statement', { statements: { built: {} } }, 'missing', 'statements.built.holds'],
    ['a kind in its incident', { incidents: [{ on: '2024' }] }, 'missing', 'incidents.0.kind'],
    ['a known kind', { incidents: [{ kind: 'theft', on: '2024' }] }, 'not-in-list', 'incidents.0.kind'],
    [
      'a known grade',
      { incidents: [{ kind: 'violation', grade: '较大', on: '2024' }] },
      'not-in-list',
      'incidents.0.grade',
    ],
    ['a date', { incidents: [{ kind: 'violation', on: '2024-13' }] }, 'blurred-date', 'incidents.0.on'],
    ['numbers in its figures', { local: { robots: '12' } }, 'type', 'local.robots'],
    ['only known fields', { maturityLevel: 3 }, 'unknown-key', ''],
  ])('is refused without %s', (_what, more, code, path) => {
    expect(issuesIn(assessmentSchema, { ...full, ...more })).toContainEqual({ code, path });
  });
});

const of = (full: object, more: object) => ({ ...full, ...more });
const bad: [string, object, string, string][] = [
  ['a maturity of 6', of(smartFactory, { maturity: { level: 6, basis: 'self' } }), 'range', 'maturity.level'],
  ['a maturity of 0', of(smartFactory, { maturity: { level: 0, basis: 'self' } }), 'range', 'maturity.level'],
  [
    'a maturity between two levels',
    of(smartFactory, { maturity: { level: 2.5, basis: 'self' } }),
    'type',
    'maturity.level',
  ],
  ['a maturity without its basis', of(smartFactory, { maturity: { level: 2 } }), 'missing', 'maturity.basis'],
  [
    'a maturity found outside the period',
    of(smartFactory, { maturity: { level: 2, basis: 'self', on: '2021-12-31' } }),
    'day-outside-period',
    'maturity.on',
  ],
  [
    'an unknown edition',
    of(smartFactory, { scenarios: [{ edition: '2026' }] }),
    'not-in-list',
    'scenarios.0.edition',
  ],
  [
    'an unknown scenario',
    of(smartFactory, {
      scenarios: [
        { edition: '2025', scenario: '2025-40' },
        { edition: '2025', scenario: '2025-41' },
      ],
    }),
    'not-in-list',
    'scenarios.1.scenario',
  ],
  [
    'a scenario of another edition',
    of(smartFactory, { scenarios: [{ edition: '2024', scenario: '2025-24' }] }),
    'not-in-list',
    'scenarios.0.scenario',
  ],
  [
    'a stage of another edition',
    of(smartFactory, { scenarios: [{ edition: '2025', stage: 'quality-control' }] }),
    'not-in-list',
    'scenarios.0.stage',
  ],
  ['an unknown area', of(smartFactory, { areas: ['经营管理'] }), 'not-in-list', 'areas.0'],
  [
    'an unknown level of performance',
    of(smartFactory, { performance: 'good' }),
    'not-in-list',
    'performance',
  ],
  ['a score above 100', of(greenFactory, { score: { value: 100.1 } }), 'range', 'score.value'],
  ['a score below 0', of(greenFactory, { score: { value: -1 } }), 'range', 'score.value'],
  [
    'half a project',
    of(greenFactory, { evaluation: { by: 'self', nationalProjects: 0.5 } }),
    'type',
    'evaluation.nationalProjects',
  ],
  [
    'an evaluator of no kind',
    of(greenFactory, { evaluation: { by: '第三方' } }),
    'not-in-list',
    'evaluation.by',
  ],
  [
    'a table filed outside the period',
    of(greenSupplyChain, { years: [{ year: 2024 }, { year: 2025, tableFiledOn: '2026-04-15' }] }),
    'day-outside-period',
    'years.1.tableFiledOn',
  ],
  [
    'a statement made outside the period',
    of(greenFactory, { statements: { built: { holds: true, on: '2026-01-01' } } }),
    'day-outside-period',
    'statements.built.on',
  ],
  [
    'an incident before the period',
    of(greenFactory, { incidents: [{ kind: 'violation', on: '2021-12-31' }] }),
    'day-outside-period',
    'incidents.0.on',
  ],
  [
    'an incident after the period',
    of(greenFactory, { incidents: [{ kind: 'violation', on: '2026' }] }),
    'day-outside-period',
    'incidents.0.on',
  ],
  [
    'an incident that ends before it begins',
    of(greenFactory, { incidents: [{ kind: 'violation', on: '2024-05', until: '2024-04-30' }] }),
    'days-cross',
    'incidents.0.until',
  ],
  [
    'a period that crosses',
    of(greenFactory, { period: { from: '2025-12-31', until: '2025-12-30' }, statements: {} }),
    'days-cross',
    'period.until',
  ],
  [
    'a share of value added above 1',
    of(greenPark, { industrialValueAdded: 100.5 }),
    'range',
    'industrialValueAdded',
  ],
  [
    'a share of audited enterprises above 1',
    of(greenPark, { auditedKeyEnterprises: 9 }),
    'range',
    'auditedKeyEnterprises',
  ],
  ['value added below 0', of(greenPark, { industrialValueAdded: -1 }), 'range', 'industrialValueAdded'],
  ['half an enterprise', of(greenPark, { keyEnterprises: 8.5 }), 'type', 'keyEnterprises'],
  [
    'a share of senior staff above 1',
    of(greenPark, { evaluation: { by: 'third-party', staff: 10, seniorStaff: 11 } }),
    'range',
    'evaluation.seniorStaff',
  ],
  ['figures of a park for a factory', of(greenFactory, { keyEnterprises: 8 }), 'unknown-key', ''],
  ['a score for a smart factory', of(smartFactory, { score: { value: 1 } }), 'unknown-key', ''],
  ['an assessment of a product', of(greenFactory, { kind: 'green-product' }), 'not-in-list', 'kind'],
  ['no kind', of(greenFactory, { kind: undefined }), 'missing', 'kind'],
];

describe('assessmentSchema', () => {
  test.each(bad)('refuses %s, and says where', (_what, input, code, path) => {
    expect(issuesIn(assessmentSchema, input)).toEqual([{ code, path }]);
  });

  test.each(['en', 'zh-CN', 'zh-TW'])(
    'tells each of these in %s, in words that a clerk can read',
    (locale) => {
      for (const [what, input] of bad) {
        for (const message of messagesIn(assessmentSchema, input, locale)) {
          expect(message, what).not.toMatch(/undefined|\[object|Invalid|NaN/);
          expect(/[\u4e00-\u9fff]/.test(message.replace(/[“"「].*?[”"」]/g, '')), what).toBe(locale !== 'en');
        }
      }
    },
  );

  test('tells everything that is wrong at once', () => {
    const input = of(greenPark, {
      score: { value: 101 },
      evaluation: { by: 'nobody' },
      incidents: [{ kind: 'theft', on: '2024' }],
    });
    expect(issuesIn(assessmentSchema, input).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['score.value', 'evaluation.by', 'incidents.0.kind']),
    );
  });

  test('exports to JSON Schema, which says what it cannot express', () => {
    const exported = JSON.stringify(z.toJSONSchema(assessmentSchema, { io: 'input' }));
    expect(exported).toContain('the days of the evidence lie in its period');
    expect(exported).toContain('A part is at most its whole');
    expect(exported).toContain('the scenario and the stage are those of the edition');
  });

  test('speaks Standard Schema', async () => {
    const standard = assessmentSchema['~standard'];
    expect(await standard.validate(greenPark)).toEqual({ value: greenPark });
    const refused = await standard.validate({ ...greenPark, auditedKeyEnterprises: 9 });
    expect(refused.issues?.map(({ path }) => path)).toEqual([['auditedKeyEnterprises']]);
  });

  test('becomes a part of an object of the consumer, beside the unit that it is about', () => {
    const form = z.object({ unit: unitSchema, evidence: z.array(assessmentSchema) });
    const given = { unit: factory('u1'), evidence: [smartFactory, greenFactory] };
    expect(form.parse(given)).toEqual(given);
    const wrong = { ...smartFactory, maturity: { level: 3, basis: 'self', on: '2026-01-01' } };
    expect(issuesIn(form, { ...given, evidence: [greenFactory, wrong] })).toEqual([
      { code: 'day-outside-period', path: 'evidence.1.maturity.on' },
    ]);
  });

  test('keeps figures with names that every object knows', () => {
    const given = { ...smartFactory, local: { constructor: 1, toString: 2 } };
    expect(assessmentSchema.parse(given).local).toEqual({ constructor: 1, toString: 2 });
  });

  test.each(['statements', 'local'])('refuses the key __proto__ in %s, and leaves nothing out', (field) => {
    const inside = field === 'local' ? '{"__proto__":1}' : '{"__proto__":{"holds":true}}';
    const hostile = { ...smartFactory, [field]: JSON.parse(inside) };
    expect(issuesIn(assessmentSchema, hostile)).toEqual([{ code: 'unknown-key', path: field }]);
    expect(messagesIn(assessmentSchema, hostile, 'en')).toEqual([
      'Unknown field: __proto__. Correct its name or remove it.',
    ]);
    expect(Object.hasOwn(Object.prototype, 'holds')).toBe(false);
  });
});

describe('the parts', () => {
  test.each([
    ['a statement', statementSchema, { holds: false }],
    ['an incident', incidentSchema, { kind: 'violation', on: '2024' }],
    ['a scenario', scenarioInstanceSchema, { edition: '2025' }],
  ])('%s may be used alone, and exports to JSON Schema', (_what, schema, given) => {
    expect(schema.parse(given)).toEqual(given);
    expect(schema.safeParse({ ...given, more: 1 }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', path: [] },
    ]);
    expect(z.toJSONSchema(schema, { io: 'input' })).toMatchSnapshot();
  });

  test('may be extended by the consumer', () => {
    const withOffice = statementSchema.extend({ office: z.string() });
    expect(withOffice.parse({ holds: true, office: '规划处' })).toEqual({ holds: true, office: '规划处' });
  });
});
