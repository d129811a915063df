import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readWith } from '../../../src/records/issue/internal.js';

const issueOf = (schema: z.ZodType, input: unknown) => {
  const read = readWith(schema, input);
  const [issue] = read.ok ? [] : read.issues;
  return issue && [issue.code, issue.params];
};
const at = (text: string) => new Date(text);

describe('a bound that is broken', () => {
  test.each<[string, z.ZodType, unknown, unknown]>([
    ['a text of an exact length', z.string().length(18), 'x', ['length', { of: 'characters', exactly: 18 }]],
    [
      'a list of an exact length',
      z.array(z.string()).length(2),
      [],
      ['length', { of: 'entries', exactly: 2 }],
    ],
    ['a list that needs an entry', z.array(z.string()).min(1), [], ['empty', {}]],
    ['a list that needs two', z.array(z.string()).min(2), [], ['length', { of: 'entries', minimum: 2 }]],
    ['a text that needs a character', z.string().min(1), '', ['empty', {}]],
    [
      'a map that is too large',
      z.map(z.string(), z.string()).max(0),
      new Map([['a', 'b']]),
      ['length', { of: 'entries', maximum: 0 }],
    ],
    [
      'a file that is too large',
      z.file().max(1),
      new File(['ab'], 'a.txt'),
      ['length', { of: 'bytes', maximum: 1 }],
    ],
    ['a number above', z.number().gt(0), 0, ['range', { above: 0 }]],
    ['a number below', z.number().lt(10), 10, ['range', { below: 10 }]],
    ['a number from', z.number().gte(1), 0, ['range', { minimum: 1 }]],
    ['a number up to', z.number().lte(9), 10, ['range', { maximum: 9 }]],
    [
      'a large whole number',
      z.bigint().lt(10n ** 20n),
      10n ** 20n,
      ['range', { below: '100000000000000000000' }],
    ],
    ['a day from', z.date().min(at('2024-02-29')), at('2024-02-28'), ['date-range', { from: '2024-02-29' }]],
    [
      'a moment from',
      z.date().min(at('2024-02-29T12:05:09.500Z')),
      at('2024-02-28'),
      ['date-range', { from: '2024-02-29T12:05:09Z' }],
    ],
    [
      'a moment before 1970',
      z.date().max(at('1969-12-31T23:00:00Z')),
      at('1970-01-01'),
      ['date-range', { until: '1969-12-31T23:00:00Z' }],
    ],
  ])('%s', (_, schema, input, told) => {
    expect(issueOf(schema, input)).toEqual(told);
  });

  test('a day that excludes its end, as a check of the author may ask', () => {
    const bounded = (code: 'too_small' | 'too_big') =>
      z.date().check((payload) => {
        const bound = code === 'too_small' ? { code, minimum: 0 } : { code, maximum: 0 };
        payload.issues.push({
          ...bound,
          origin: 'date',
          inclusive: false,
          input: payload.value,
          message: '',
        });
      });
    expect(issueOf(bounded('too_small'), at('1969-01-01'))).toEqual(['date-range', { after: '1970-01-01' }]);
    expect(issueOf(bounded('too_big'), at('1971-01-01'))).toEqual(['date-range', { before: '1970-01-01' }]);
  });

  test('a length that excludes its end', () => {
    const bounded = (code: 'too_small' | 'too_big') =>
      z.string().check((payload) => {
        const bound = code === 'too_small' ? { code, minimum: 3 } : { code, maximum: 3 };
        payload.issues.push({
          ...bound,
          origin: 'string',
          inclusive: false,
          input: payload.value,
          message: '',
        });
      });
    expect(issueOf(bounded('too_small'), 'abc')).toEqual(['length', { of: 'characters', minimum: 4 }]);
    expect(issueOf(bounded('too_big'), 'abc')).toEqual(['length', { of: 'characters', maximum: 2 }]);
  });
});
