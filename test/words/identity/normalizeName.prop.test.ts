import * as fc from 'fast-check';
import { normalizeName } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';

/** What names are made of, and what text extraction leaves between: spaces, brackets, invisible and combining marks. */
const unit = fc.constantFrom(
  ...[
    '中',
    '公',
    '司',
    'A',
    'b',
    'e',
    '3',
    '-',
    '·',
    '、',
    '（',
    '）',
    '(',
    ')',
    '〔',
    '〕',
    '【',
    '】',
    'Ｔ',
    'か',
  ],
  ...[
    ' ',
    ' ',
    '\u3000',
    '\n',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\u0301',
    '\u3099',
    '\u00b4',
    '①',
    'ﬁ',
  ],
);
const names = fc.array(unit, { maxLength: 12 }).map((units) => units.join(''));

describe('normalizeName', () => {
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(names, fc.string({ unit: 'binary' })), (name) => {
        const normal = normalizeName(name);
        expect(normalizeName(normal)).toBe(normal);
      }),
      { numRuns: 2_000, examples: [['e\u200b\u0301'], ['か\u200b\u3099'], ['中 （ a\u3000b ） 国']] },
    );
  });

  test('leaves no space beside a Chinese character or a bracket, none doubled and none at an end', () => {
    fc.assert(
      fc.property(names, (name) => {
        const normal = normalizeName(name);
        expect(normal).not.toMatch(/[\p{Script=Han}()] | [\p{Script=Han}()]/u);
        expect(normal).not.toMatch(/\s\s|^\s|\s$/);
      }),
    );
  });

  test('finds two names equal however their Chinese parts are spaced', () => {
    const spaced = fc
      .array(
        fc.tuple(
          fc.constantFrom('天', '津', '电', '器', '（', '）'),
          fc.constantFrom('', ' ', '\u3000', '\n'),
        ),
        {
          minLength: 1,
        },
      )
      .map((pieces) => ({
        plain: pieces.map(([character]) => character).join(''),
        printed: pieces.map(([character, space]) => character + space).join(''),
      }));
    fc.assert(
      fc.property(spaced, ({ plain, printed }) => {
        expect(normalizeName(printed)).toBe(normalizeName(plain));
      }),
    );
  });
});
