import * as library from 'green-manufacturing-registry';
import { factorySchema, localized, parkSchema, validateRecord } from 'green-manufacturing-registry';
import * as promotion from 'green-manufacturing-registry/promotion';
import * as rulebook from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { park } from '../../support/records.js';

const messagesOf = async (schema: z.ZodType, input: unknown) => {
  const { issues = [] } = await schema['~standard'].validate(input);
  return issues.map(({ message }) => message);
};

const schemas = Object.entries({ ...library, ...promotion, ...rulebook }).flatMap(([name, value]) =>
  value instanceof z.ZodType ? [[name, value] as const] : [],
);

describe('Standard Schema', () => {
  test('has every schema of the library', () => {
    expect(schemas.length).toBeGreaterThan(20);
  });

  test.each(schemas)('of %s answers in our own sentences', async (_name, schema) => {
    for (const input of [null, 7, {}, { kind: 'park', id: ' ' }, { type: 'title', stage: '公示' }]) {
      const messages = await messagesOf(schema, input);
      expect(messages.join()).not.toMatch(/Invalid|expected /);
      for (const message of messages) expect(message).toMatch(/^[A-Z"].*\.$/);
      const chinese = await messagesOf(localized(schema, 'zh-CN'), input);
      expect(chinese).toHaveLength(messages.length);
      for (const message of chinese) expect(message).toMatch(/\p{Script=Han}.*。$/u);
    }
  });
});

describe('localized', () => {
  test('leaves the schema as it was, and is the same schema otherwise', async () => {
    const chinese = localized(parkSchema, 'zh-CN');
    expect(chinese.parse(park('p1'))).toEqual(park('p1'));
    expect(await chinese['~standard'].validate(park('p1'))).toEqual({ value: park('p1') });
    expect(await messagesOf(chinese, { kind: 'park', id: 'p1' })).toEqual(['此项必填，请补充。']);
    expect(await messagesOf(parkSchema, { kind: 'park', id: 'p1' })).toEqual([
      'This field is required. Fill it in.',
    ]);
    expect(validateRecord({ kind: 'park', id: 'p1' }, chinese, { locale: 'zh-TW' })).toMatchObject({
      issues: [{ message: '此項必填，請補充。' }],
    });
  });

  test('says where, with the issue as data', async () => {
    const { issues } = await localized(parkSchema, 'en')['~standard'].validate({ ...park('p1'), area: -1 });
    expect(issues).toEqual([
      {
        code: 'range',
        severity: 'error',
        path: ['area'],
        params: { above: 0 },
        message: 'Too small: more than 0.',
      },
    ]);
  });

  test("tells a consumer's own words, and ours of the consumer's own fields", async () => {
    const schema = localized(
      factorySchema.extend({
        phone: z.string().regex(/^1\d{10}$/, '请填写手机号'),
        energy: z.number().lt(10),
      }),
      'zh-CN',
    );
    const input = { kind: 'factory', id: 'f1', enterprise: 'e1', phone: 'x', energy: 11 };
    expect(await messagesOf(schema, input)).toEqual(['请填写手机号', '数值过大，须小于 10。']);
  });

  test('waits for asynchronous checks', async () => {
    const schema = localized(
      z.object({ a: z.string().refine(async (text) => text === 'known', '查无此单位') }),
      'zh-CN',
    );
    expect(await messagesOf(schema, { a: 'x' })).toEqual(['查无此单位']);
    expect(await schema['~standard'].validate({ a: 'known' })).toEqual({ value: { a: 'known' } });
  });
});
