import { describe, expect, test } from 'vitest';
import { creditCodeIssues } from '../../../src/words/identity/internal.js';
import { validCodes, wrongCodes, wrongOnlyAtTheEnd } from './knownCodes.js';

const error = { severity: 'error', path: [] };

describe('creditCodeIssues', () => {
  test.each(validCodes)('finds nothing in %s of %s', (code) => {
    expect(creditCodeIssues(code)).toEqual([]);
  });

  test.each(wrongCodes)(
    'finds that %s should end in %s, and its organisation code in %s',
    (code, whole, inner) => {
      const last = {
        ...error,
        code: 'credit-code-check',
        params: { expected: whole, received: code.slice(17) },
      };
      const seventeenth = {
        ...error,
        code: 'organisation-code-check',
        params: { expected: inner, received: code.slice(16, 17) },
      };
      expect(creditCodeIssues(code)).toEqual(inner === 'ok' ? [last] : [last, seventeenth]);
    },
  );

  test.each(wrongOnlyAtTheEnd)('blames in %s the last character alone', (code) => {
    expect(creditCodeIssues(code).map((issue) => issue.code)).toEqual(['credit-code-check']);
  });

  test('blames the organisation check alone where the whole fits', () => {
    // 91440300 19220382: position 17 should be 1; with 2 in its place the sum grows by 28, so the end shrinks to 9.
    const issues = creditCodeIssues('914403001922038229');
    expect(issues).toEqual([
      { ...error, code: 'organisation-code-check', params: { expected: '1', received: '2' } },
    ]);
  });

  test.each([
    ['', 0],
    ['9', 1],
    ['91440300192203821', 17],
    ['9144030019220382166', 19],
    ['914403001922038216 ', 19],
    ['9'.repeat(1_000_000), 1_000_000],
  ])('names the length of a text that has not 18 characters', (code, received) => {
    expect(creditCodeIssues(code)).toEqual([{ ...error, code: 'credit-code-length', params: { received } }]);
  });

  test.each([
    ['I', 1],
    ['O', 3],
    ['S', 9],
    ['V', 12],
    ['Z', 18],
    ['a', 10],
    [' ', 9],
    ['９', 2],
    ['-', 17],
    ['业', 5],
  ])('names the character %j at position %i, which no code has', (character, position) => {
    const valid = '914403001922038216';
    const code = valid.slice(0, position - 1) + character + valid.slice(position);
    expect(creditCodeIssues(code)).toEqual([
      { ...error, code: 'credit-code-character', params: { position, character } },
    ]);
  });

  test('names the first lower-case letter', () => {
    expect(creditCodeIssues('91120118ma06r1d13a')).toEqual([
      { ...error, code: 'credit-code-character', params: { position: 9, character: 'm' } },
    ]);
  });
});
