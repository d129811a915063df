import { describe, expect, test } from 'vitest';
import { printedIssues, textIssues } from '../../../src/records/unit/textIssues.js';

const found = (text: string) => textIssues(text).map(({ code, params }) => ({ code, ...params }));

describe('textIssues', () => {
  test.each([
    ['zero-width space', '\u200B', ['U+200B']],
    ['word joiner', '\u2060', ['U+2060']],
    ['bidi marks', '\u200E\u200F\u202A\u2067', ['U+200E', 'U+200F', 'U+202A', 'U+2067']],
    ['soft hyphen between spaces', ' \u00AD ', ['U+00AD']],
    ['Hangul filler', '\u3164', ['U+3164']],
    ['braille blank', '\u2800', ['U+2800']],
    ['variation selector', '\uFE0F', ['U+FE0F']],
    ['tag character', '\u{E0041}', ['U+E0041']],
  ])('takes %s alone for no text', (_what, text, characters) => {
    expect(found(text)).toEqual([{ code: 'invisible', characters }]);
  });

  test.each(['', ' ', '\u3000', '\n\t'])('calls space alone empty (%#)', (text) => {
    expect(found(text)).toEqual([{ code: 'empty' }]);
  });

  test.each([
    ['NUL', '天\u0000津', 'U+0000', 2],
    ['bell', '\u0007', 'U+0007', 1],
    ['delete', 'ab\u007F', 'U+007F', 3],
    ['a C1 control', 'ab\u0085', 'U+0085', 3],
    ['the first half of a character', 'a\uD842', 'U+D842', 2],
    ['the second half of a character', '\uDFB7', 'U+DFB7', 1],
    ['halves in the wrong order', '\uDFB7\uD842', 'U+DFB7', 1],
  ])('says which and where: %s', (_what, text, character, position) => {
    expect(found(text)).toEqual([{ code: 'unprintable', character, position }]);
    expect(printedIssues(text)).toHaveLength(1);
  });

  test.each(['天津', '𠮷野家', 'a\u200Bb', '有限\n公司', '-', '🏭', '\uE000', '́a'])(
    'takes %j as it is',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  test('is linear in the length of a text', () => {
    const long = '\u200B'.repeat(2_000_000);
    expect(found(long)).toEqual([{ code: 'invisible', characters: ['U+200B'] }]);
  });

  test('lets a printed text be empty', () => {
    expect(printedIssues('')).toEqual([]);
  });
});
