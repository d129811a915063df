import type { Issue } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkWith, zodIssue } from '../../../src/records/issue/internal.js';
import { issuesIn } from '../validation/issuesIn.js';

const issue: Issue = {
  code: 'own-supplier',
  severity: 'error',
  path: ['a', 0],
  params: { enterprise: 'e1' },
};

describe('zodIssue', () => {
  test('carries our issue to those who read zod, with an English text', () => {
    expect(zodIssue(issue, 'x')).toEqual({
      code: 'custom',
      input: 'x',
      path: ['a', 0],
      message: 'The enterprise "e1" is listed as its own supplier.',
      params: { code: 'own-supplier', severity: 'error', params: { enterprise: 'e1' } },
    });
  });
});

describe('checkWith', () => {
  test('makes a zod check whose issues come back as ours, also from within another object', () => {
    const schema = z.object({ inner: z.string().check(checkWith(() => [issue])) });
    expect(issuesIn(schema, { inner: 'x' })).toEqual([{ code: 'own-supplier', path: 'inner.a.0' }]);
  });
});
