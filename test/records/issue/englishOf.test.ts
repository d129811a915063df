import type { Issue } from 'green-manufacturing-registry';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';
import { englishOf } from '../../../src/records/issue/englishOf.js';

const issues: Issue[] = [
  { code: 'credit-code-length', severity: 'error', path: ['creditCode'], params: { received: 17 } },
  { code: 'name-spaces', severity: 'warning', path: ['name'], params: { name: '有 限', normal: '有限' } },
  { code: 'missing', severity: 'error', path: [], params: {} },
];

describe('englishOf', () => {
  test.each(issues)('tells $code as messageOf does in English', (issue) => {
    expect(englishOf(issue)).toBe(messageOf(issue, { locale: 'en' }));
  });

  test('says what is wrong and what to do', () => {
    const text = englishOf({ code: 'day', severity: 'error', path: [], params: { received: '2023-2-1' } });
    expect(text).toContain('2023-2-1');
    expect(text).toContain('YYYY-MM-DD');
  });
});
