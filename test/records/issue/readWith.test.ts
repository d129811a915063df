import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readWith } from '../../../src/records/issue/internal.js';

/** The code, the path and the texts of the only thing that is wrong. */
function wrongWith(schema: z.ZodType, input: unknown) {
  const read = readWith(schema, input);
  if (read.ok) return undefined;
  const [issue, ...others] = read.issues;
  expect(others).toEqual([]);
  if (!issue) return undefined;
  const texts = ['en', 'zh-CN', 'zh-TW'].map((locale) => messageOf(issue, { locale }));
  return { code: issue.code, path: issue.path.join('.'), english: texts[0], mainland: texts[1] };
}

describe('the words of the author of a schema', () => {
  const theirs = '请填写手机号';
  test.each<[string, z.ZodType, unknown]>([
    ['a pattern', z.string().regex(/^1\d{10}$/, theirs), 'x'],
    ['a least length', z.string().min(2, theirs), ''],
    ['a longest length', z.string().max(2, theirs), 'abc'],
    ['a format', z.email(theirs), 'x'],
    ['a type', z.string({ error: theirs }), 1],
    ['what is missing', z.string({ error: theirs }), undefined],
    ['a list of words', z.enum(['a', 'b'], theirs), 'c'],
    ['one value', z.literal('a', theirs), 'c'],
    ['a union', z.union([z.string(), z.boolean()], { error: theirs }), 1],
    ['a bound', z.number().lt(10, { error: theirs }), 11],
    ['a multiple', z.number().multipleOf(5, theirs), 7],
    ['a date', z.date().min(new Date(0), theirs), new Date(-1)],
    ['a list', z.array(z.string()).min(1, theirs), []],
    ['a tuple', z.tuple([z.string()], { error: theirs }), []],
    ['unknown fields', z.strictObject({}, { error: theirs }), { a: 1 }],
    ['a refinement', z.string().refine(() => false, theirs), 'a'],
    ['a function', z.string().min(2, { error: () => theirs }), 'a'],
  ])('win for %s', (_what, schema, input) => {
    for (const asked of [schema, z.compile(schema)]) {
      expect(wrongWith(asked, input)).toEqual({
        code: 'custom',
        path: '',
        english: theirs,
        mainland: theirs,
      });
    }
  });

  test('leave room for ours where they say nothing', () => {
    const schema = z.string().min(2, { error: () => undefined });
    expect(wrongWith(schema, 'a')?.mainland).toBe('过短，至少 2 个字符。');
    expect(
      wrongWith(
        z.string().refine(() => false),
        'a',
      )?.mainland,
    ).toBe('该值不被接受。');
  });
});

describe('readWith', () => {
  test.each<[z.ZodType, unknown, string, string]>([
    [z.string().min(2), '', 'Too short: at least 2 characters.', '过短，至少 2 个字符。'],
    [z.string().max(2), 'abc', 'Too long: at most 2 characters.', '过长，最多 2 个字符。'],
    [z.string().length(18), '9', 'Wrong length: exactly 18 characters.', '长度不对，应为 18 个字符。'],
    [
      z.string().min(1),
      '',
      'This field is empty. Fill it in, or leave it out if optional.',
      '此项为空。请填写，选填项可删去。',
    ],
    [z.array(z.string()).min(2), ['a'], 'Too short: at least 2 entries.', '过短，至少 2 项。'],
    [z.array(z.string()).max(1), ['a', 'b'], 'Too long: at most 1 entries.', '过长，最多 1 项。'],
    [z.tuple([z.string(), z.string()]), ['a'], 'Too short: at least 2 entries.', '过短，至少 2 项。'],
    [z.set(z.string()).min(1), new Set(), 'Too short: at least 1 entries.', '过短，至少 1 项。'],
    [z.number().lt(10), 10, 'Too large: less than 10.', '数值过大，须小于 10。'],
    [z.number().lte(10), 11, 'Too large: at most 10.', '数值过大，不得大于 10。'],
    [z.number().gt(0), 0, 'Too small: more than 0.', '数值过小，须大于 0。'],
    [z.bigint().min(5n), 1n, 'Too small: at least 5.', '数值过小，不得小于 5。'],
    [
      z.bigint().max(10n ** 20n),
      10n ** 21n,
      'Too large: at most 100000000000000000000.',
      '数值过大，不得大于 100000000000000000000。',
    ],
    [z.number().multipleOf(5), 7, 'This number must be a multiple of 5.', '须为 5 的倍数。'],
    [
      z.date().min(new Date('2020-01-01')),
      new Date('2019-12-31'),
      'Too early: 2020-01-01 or later.',
      '日期过早，不得早于 2020-01-01。',
    ],
    [
      z.date().max(new Date('2020-01-01')),
      new Date('2020-01-02'),
      'Too late: 2020-01-01 or earlier.',
      '日期过晚，不得晚于 2020-01-01。',
    ],
    [z.email(), 'x', 'Wrong form. Expected an e-mail address.', '写法不对，应为电子邮箱地址。'],
    [z.url(), 'x', 'Wrong form. Expected a web address (URL).', '写法不对，应为网址。'],
    [z.uuid(), 'x', 'Wrong form. Expected a UUID.', '写法不对，应为 UUID。'],
    [
      z.string().startsWith('津'),
      'x',
      'Wrong form. The text must begin with "津".',
      '写法不对，须以此开头：“津”。',
    ],
    [z.string().includes('津'), 'x', 'Wrong form. The text must hold "津".', '写法不对，须包含“津”。'],
    [z.string().regex(/^x/), 'y', 'This text does not have the form that is asked for.', '写法不符合要求。'],
    [z.date(), 'x', 'Expected a date, found text.', '应为日期，实为文字。'],
    [z.string(), Symbol('x'), 'Expected text, found a symbol.', '应为文字，实为符号值。'],
    [
      z.string(),
      1n,
      'Expected text, found a whole number of any size (BigInt).',
      '应为文字，实为任意大小的整数。',
    ],
    [z.string(), new Date(0), 'Expected text, found a date.', '应为文字，实为日期。'],
  ])('tells what was asked for (%#)', (schema, input, english, mainland) => {
    expect(wrongWith(schema, input)).toMatchObject({ english, mainland });
  });

  test.each([
    z.string().regex(/^[a-z]{3,}$/),
    z.templateLiteral(['local.', z.string().min(1)]),
    z.iso.datetime(),
    z.cuid2(),
    z.hex(),
    z.string().lowercase(),
  ])('shows no regular expression (%#)', (schema) => {
    const wrong = wrongWith(schema, '昨天 AB');
    expect(`${wrong?.english} ${wrong?.mainland}`).not.toMatch(/[\^\\]|\/[dimsuvy]|\{\d/);
  });

  test('tells what is wrong with a key, at the place of the key', () => {
    const schema = z.strictObject({ figures: z.record(z.string().min(2), z.number()) });
    expect(wrongWith(schema, { figures: { a: 1 } })).toMatchObject({ code: 'length', path: 'figures.a' });
  });

  test('tells what is wrong within the only shape that was meant', () => {
    const schema = z.union([z.literal('award'), z.strictObject({ equivalence: z.string().min(1) })]);
    expect(wrongWith(schema, { equivalence: '' })).toMatchObject({ code: 'empty', path: 'equivalence' });
    expect(wrongWith(schema, 1)).toMatchObject({ code: 'not-in-list', path: '' });
  });

  test('makes an issue of a record that cannot be read, and lets an error of a check through', () => {
    const trap = Object.defineProperty({}, 'a', {
      enumerable: true,
      get() {
        throw new TypeError('no');
      },
    });
    expect(wrongWith(z.object({ a: z.string() }), trap)).toMatchObject({ code: 'unreadable', path: '' });
    const broken = z.string().refine(() => {
      throw new Error('a slip of the author');
    });
    expect(() => readWith(broken, 'a')).toThrow('a slip of the author');
  });
});
