import { unitSchema } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readWith } from '../../../src/records/issue/internal.js';
import { factory } from '../../support/records.js';

describe('issuesOf', () => {
  test('turns what zod found into plain data', () => {
    const input = { ...factory('f1'), division: '天津', branch: 'yes', extra: 1 };
    const read = readWith(unitSchema, input);
    const issues = read.ok ? [] : read.issues;
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues);
    expect(issues).toEqual(
      expect.arrayContaining([
        { code: 'division-shape', severity: 'error', path: ['division'], params: { received: '天津' } },
        {
          code: 'type',
          severity: 'error',
          path: ['branch'],
          params: { expected: 'boolean', received: 'string' },
        },
        { code: 'unknown-key', severity: 'error', path: [], params: { keys: ['extra'] } },
      ]),
    );
    expect(issues).toHaveLength(3);
  });

  test.each<[string, z.ZodType, unknown, unknown]>([
    ['a word that is left out', z.literal('a'), undefined, ['missing', {}]],
    ['another word', z.enum(['a', 'b']), 'c', ['not-in-list', { allowed: ['a', 'b'] }]],
    ['one of several shapes that is left out', z.union([z.string(), z.number()]), undefined, ['missing', {}]],
    ['none of several shapes', z.union([z.string(), z.number()]), true, ['not-in-list', { allowed: [] }]],
    [
      'the one of several shapes that was meant',
      z.union([z.string(), z.strictObject({ every: z.string() })]),
      { every: 1 },
      ['type', { expected: 'string', received: 'number' }],
    ],
    [
      'nothing in the place of a list',
      z.array(z.string()),
      null,
      ['type', { expected: 'array', received: 'null' }],
    ],
    ['a list in the place of a text', z.string(), [], ['type', { expected: 'string', received: 'array' }]],
    ['a number beyond all', z.number(), Number.NaN, ['type', { expected: 'number', received: 'NaN' }]],
    [
      'a day in the place of a text',
      z.string(),
      new Date(0),
      ['type', { expected: 'string', received: 'date' }],
    ],
    ['a day that is none', z.date(), new Date('x'), ['type', { expected: 'date', received: 'no-date' }]],
    [
      'a key of a table',
      z.map(z.string().min(2), z.number()),
      new Map([['a', 1]]),
      ['length', { of: 'characters', minimum: 2 }],
    ],
    [
      'an entry of a table',
      z.map(z.string(), z.number()),
      new Map([['a', 'x']]),
      ['type', { expected: 'number', received: 'string' }],
    ],
    ['a beginning', z.string().startsWith('津'), '京', ['format', { expected: 'starts_with', part: '津' }]],
  ])('tells %s', (_, schema, input, told) => {
    const read = readWith(schema, input);
    expect(read.ok ? [] : read.issues.map(({ code, params }) => [code, params])).toEqual([told]);
  });
});
