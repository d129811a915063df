import { unitSchema } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
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
});
