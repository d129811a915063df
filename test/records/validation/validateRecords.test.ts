import {
  type Enterprise,
  enterpriseSchema,
  eventSchema,
  factorySchema,
  parkSchema,
  recordSchema,
  unitSchema,
  validateRecords,
} from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { enterprise, factory, park, recognised } from '../../support/records.js';
import { issuesIn, messagesIn } from './issuesIn.js';

const broken = { kind: 'enterprise', id: 'e2', name: '天津渤海化工集团', creditCode: '91120' };

describe('validateRecords', () => {
  test('gives back each good record with its row', () => {
    const rows = [enterprise('e1'), enterprise('e2')];
    expect([...validateRecords(rows, enterpriseSchema)]).toEqual([
      { ok: true, row: 1, value: rows[0], warnings: [] },
      { ok: true, row: 2, value: rows[1], warnings: [] },
    ]);
  });

  test('goes on after a bad row and keeps its number and its input', () => {
    const results = [...validateRecords([enterprise('e1'), broken, enterprise('e3')], enterpriseSchema)];
    expect(results.map(({ ok, row }) => [ok, row])).toEqual([
      [true, 1],
      [false, 2],
      [true, 3],
    ]);
    expect(results[1]).toEqual({
      ok: false,
      row: 2,
      input: broken,
      issues: [
        {
          code: 'credit-code-length',
          severity: 'error',
          path: ['creditCode'],
          params: { received: 5 },
          message:
            'A unified social credit code has 18 characters; this one has 5. Compare it with the business licence.',
        },
      ],
    });
    expect(results[1]?.ok === false && results[1].input).toBe(broken);
  });

  test('reads no further than it is asked: rows before a failing source still come out', () => {
    function* rows(): Generator<Enterprise> {
      yield enterprise('e1');
      yield enterprise('e2');
      throw new Error('the file ends here');
    }
    const seen: number[] = [];
    expect(() => {
      for (const { row } of validateRecords(rows(), enterpriseSchema)) seen.push(row);
    }).toThrow('the file ends here');
    expect(seen).toEqual([1, 2]);
  });

  test('takes an endless source and closes it when the reader stops', () => {
    let closed = false;
    function* rows(): Generator<Enterprise> {
      try {
        for (let n = 1; ; n += 1) yield enterprise(`e${n}`);
      } finally {
        closed = true;
      }
    }
    for (const { row } of validateRecords(rows(), enterpriseSchema)) if (row === 3) break;
    expect(closed).toBe(true);
  });

  test('goes on after a record that cannot be read, whatever stands in it', () => {
    const trap = Object.defineProperty({ kind: 'factory' }, 'id', {
      enumerable: true,
      get() {
        throw new TypeError('no');
      },
    });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const wrong = [
      trap,
      proxy,
      Symbol('f1'),
      1n,
      { ...factory('f1'), id: 1n },
      { ...factory('f1'), id: Symbol('f1') },
    ];
    const results = [...validateRecords([...wrong, factory('f1')], unitSchema, { locale: 'zh-CN' })];
    expect(results.map(({ ok }) => ok)).toEqual([false, false, false, false, false, false, true]);
    const codes = results.map((result) => (result.ok ? '' : result.issues.map(({ code }) => code).join()));
    expect(codes).toEqual(['unreadable', 'unreadable', 'type', 'type', 'type', 'type', '']);
  });

  test('reads a stream as it reads a list', async () => {
    async function* stream() {
      yield enterprise('e1');
      yield broken;
    }
    const results: unknown[] = [];
    for await (const result of validateRecords(stream(), enterpriseSchema, { locale: 'zh-CN' }))
      results.push(result);
    expect(results).toEqual([
      ...validateRecords([enterprise('e1'), broken], enterpriseSchema, { locale: 'zh-CN' }),
    ]);
  });

  test('tells how far it is after every thousand rows, and at the end', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => enterprise(`e${at}`));
    const told: number[] = [];
    const onProgress = (done: number) => told.push(done);
    expect([...validateRecords(rows, enterpriseSchema, { onProgress })]).toHaveLength(2500);
    expect(told).toEqual([1000, 2000, 2500]);
    async function* stream() {
      yield* rows.slice(0, 2);
    }
    for await (const { ok } of validateRecords(stream(), enterpriseSchema, { onProgress }))
      expect(ok).toBe(true);
    expect([...validateRecords([], enterpriseSchema, { onProgress })]).toEqual([]);
    expect(told).toEqual([1000, 2000, 2500, 2, 0]);
  });

  test.each([null, undefined, 7, 'rows', {}])('refuses what is no list of rows (%#)', (rows) => {
    // @ts-expect-error: what plain JavaScript may hand over
    expect(() => validateRecords(rows, enterpriseSchema)).toThrow(/^invalid-argument/);
  });

  test('answers no rows with no results', () => {
    expect([...validateRecords([], unitSchema)]).toEqual([]);
  });

  test.each([null, undefined, 7, 'factory', true, [], [factory('f1')], new Date(0), () => 0])(
    'keeps a row that is no record at all (%#) and goes on',
    (row) => {
      const results = [...validateRecords([row, factory('f1')], unitSchema)];
      expect(results.map(({ ok }) => ok)).toEqual([false, true]);
      expect(results[0]).toMatchObject({ row: 1, input: row });
    },
  );

  test('says what was found where a record was expected', () => {
    expect(messagesIn(unitSchema, null, 'en')).toEqual(['Expected a record, found null.']);
    expect(messagesIn(factorySchema, [], 'en')).toEqual(['Expected a record, found a list.']);
    expect(messagesIn(factorySchema, 7, 'zh-CN')).toEqual(['应为一条记录，实为数字。']);
  });

  const kindsOfIssue: [string, z.ZodType<unknown>, unknown, string, string][] = [
    ['missing', enterpriseSchema, { kind: 'enterprise', id: 'e1' }, 'missing', 'name'],
    [
      'null where a text belongs',
      enterpriseSchema,
      { kind: 'enterprise', id: 'e1', name: null },
      'type',
      'name',
    ],
    ['wrong type', factorySchema, { ...factory('f1'), branch: 1 }, 'type', 'branch'],
    ['unknown key', factorySchema, { ...factory('f1'), tier: 'national' }, 'unknown-key', ''],
    [
      'not in the list',
      eventSchema,
      { ...recognised('f1', 'national', '2024'), stage: 'won' },
      'not-in-list',
      'stage',
    ],
    ['empty', unitSchema, factory(' '), 'empty', 'id'],
    [
      'day',
      eventSchema,
      { ...recognised('f1', 'national', '2024'), recordedAt: '2024' },
      'day',
      'recordedAt',
    ],
    ['blurred date', eventSchema, recognised('f1', 'national', '2024-1-5'), 'blurred-date', 'on'],
    ['credit code', enterpriseSchema, broken, 'credit-code-length', 'creditCode'],
    ['division', unitSchema, factory('f1', { division: '西青区' }), 'division-shape', 'division'],
    ['industry', unitSchema, factory('f1', { industry: 'A38' }), 'industry-code', 'industry'],
    ['range', eventSchema, recognised('f1', 'national', '2024', { listYear: 24 }), 'range', 'listYear'],
    [
      'across fields',
      unitSchema,
      factory('f1', { divisionAsOf: '2014' }),
      'division-day-alone',
      'divisionAsOf',
    ],
  ];

  test.each(kindsOfIssue)('finds: %s', (_what, schema, input, code, path) => {
    expect(issuesIn(schema, input)).toEqual([{ code, path }]);
  });

  test.each(kindsOfIssue)('tells it in three languages: %s', (_what, schema, input) => {
    const [english = '', mainland = '', taiwan = ''] = ['en', 'zh-CN', 'zh-TW'].map((locale) =>
      messagesIn(schema, input, locale).join('\n'),
    );
    expect(english).toMatch(/^\S.*[a-z].*\.$/s);
    expect(english.replace(/"[^"]*"/g, '')).not.toMatch(/\p{Script=Han}/u);
    expect(mainland).toMatch(/\p{Script=Han}/u);
    expect(taiwan).toMatch(/\p{Script=Han}/u);
    expect(taiwan).not.toBe(mainland);
    for (const text of [english, mainland, taiwan]) expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  test('matches any BCP 47 tag to the nearest language, and speaks English without one', () => {
    expect(messagesIn(enterpriseSchema, broken, 'zh-Hans-SG')).toEqual(
      messagesIn(enterpriseSchema, broken, 'zh-CN'),
    );
    expect(messagesIn(enterpriseSchema, broken, 'zh-HK')).toEqual(
      messagesIn(enterpriseSchema, broken, 'zh-TW'),
    );
    const [untold] = [...validateRecords([broken], enterpriseSchema)];
    expect(untold?.ok === false && untold.issues.map(({ message }) => message)).toEqual(
      messagesIn(enterpriseSchema, broken, 'en'),
    );
  });

  test('shows no regular expression to a clerk, whatever is wrong with a day of recording', () => {
    for (const recordedAt of ['昨天', '0999-01-01', '2024-02-30']) {
      for (const message of messagesIn(
        eventSchema,
        { ...recognised('f1', 'national', '2024'), recordedAt },
        'zh-CN',
      )) {
        expect(message).not.toMatch(/\/\^|\\d|\[1-9\]/);
      }
    }
  });

  test("keeps the message of a consumer's own refinement in every language", () => {
    const schema = factorySchema.refine(({ zone }) => zone === undefined, {
      message: '园区请另行登记',
      path: ['zone'],
    });
    for (const locale of ['en', 'zh-CN', 'zh-TW']) {
      expect(messagesIn(schema, factory('f1', { zone: '经开区' }), locale)).toEqual(['园区请另行登记']);
    }
    expect(issuesIn(schema, factory('f1', { zone: '经开区' }))).toEqual([{ code: 'custom', path: 'zone' }]);
  });

  test("keeps it also where the consumer's refinement has parameters of its own", () => {
    const schema = z.object({ name: z.string() }).superRefine((_value, context) => {
      context.addIssue({
        code: 'custom',
        message: 'E42: too short',
        params: { code: 'E42', limit: 3 },
        path: ['name'],
      });
    });
    expect(messagesIn(schema, { name: 'x' }, 'en')).toEqual(['E42: too short']);
  });

  test("finds what a consumer's own check finds", () => {
    expect(issuesIn(z.object({ n: z.number().multipleOf(5) }), { n: 7 })).toEqual([
      { code: 'multiple-of', path: 'n' },
    ]);
    expect(issuesIn(z.object({ address: z.email() }), { address: 'x' })).toEqual([
      { code: 'format', path: 'address' },
    ]);
    expect(issuesIn(z.object({ n: z.union([z.string(), z.boolean()]) }), { n: 7 })).toEqual([
      { code: 'not-in-list', path: 'n' },
    ]);
    expect(issuesIn(z.object({ n: z.number().max(3) }), { n: 7 })).toEqual([{ code: 'range', path: 'n' }]);
    expect(issuesIn(z.object({ list: z.array(z.string()).min(1) }), { list: [] })).toEqual([
      { code: 'empty', path: 'list' },
    ]);
  });

  test('tells what is odd but allowed, in the asked language', () => {
    const odd = enterprise('e1', { name: '某某 公司' });
    const [result] = [...validateRecords([odd], enterpriseSchema, { locale: 'zh-CN' })];
    expect(result).toMatchObject({
      ok: true,
      value: { name: '某某 公司' },
      warnings: [
        {
          code: 'name-spaces',
          severity: 'warning',
          message: '“某某 公司”的汉字之间有空格，比对时按“某某公司”处理。',
        },
      ],
    });
  });

  test('looks for warnings in units and in records of any kind, and not in events', () => {
    const odd = factory('f1', { division: '120107' });
    const warned = [...validateRecords([odd], recordSchema), ...validateRecords([odd], unitSchema)];
    expect(warned.map((result) => result.ok && result.warnings.map(({ code }) => code))).toEqual([
      ['division-unknown'],
      ['division-unknown'],
    ]);
    const [event] = [...validateRecords([recognised('f1', 'national', '2024')], eventSchema)];
    expect(event).toMatchObject({ ok: true, warnings: [] });
  });

  test('looks for no warnings when told so', () => {
    const odd = enterprise('e1', { name: '某某 公司' });
    const [result] = [...validateRecords([odd], enterpriseSchema, { warnings: false })];
    expect(result).toMatchObject({ ok: true, warnings: [] });
  });

  test('neither fails nor pollutes anything on hostile keys', () => {
    const hostile: unknown = JSON.parse(
      '{"kind":"park","id":"__proto__","name":"constructor","__proto__":{"polluted":true},"toString":1}',
    );
    const [result] = [...validateRecords([hostile], parkSchema)];
    expect(result?.ok).toBe(false);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect({}).not.toHaveProperty('polluted');
    const named: unknown = JSON.parse('{"kind":"park","id":"__proto__","name":"constructor"}');
    expect([...validateRecords([named], parkSchema)]).toMatchObject([
      { ok: true, value: { id: '__proto__' } },
    ]);
  });

  test('reads names and broken fields of a million characters in time', () => {
    const long = '长'.repeat(1_000_000);
    const results = [
      ...validateRecords([park('k1', { name: long })], parkSchema),
      ...validateRecords([park('k1', { name: ' '.repeat(1_000_000) })], parkSchema),
      ...validateRecords([park('k1', { division: long, industry: long })], parkSchema),
      ...validateRecords([enterprise('e1', { creditCode: long })], enterpriseSchema),
      ...validateRecords([recognised('f1', 'national', long)], eventSchema),
    ];
    expect(results.map(({ ok }) => ok)).toEqual([true, false, false, false, false]);
  });
});
