import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, it } from 'vitest';
import { alignColumns } from '../../../src/faces/cli/alignColumns.js';
import { displayWidth } from '../../../src/faces/cli/displayWidth.js';

it.each([
  ['', 0],
  ['abc', 3],
  ['绿色工厂', 8],
  ['（公示）', 8],
  ['𬭩', 2],
  ['“甲”', 4],
  ['e\u0301', 1],
])('%j takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it('a text of a list takes as many columns as a well-known library says', () => {
  const character = fc.constantFrom(
    ...'绿色制造龘㐀（），。、；：！？《》〔〕【】“”·—×…①Ⅱㄅかカ가ＡＺ０９￥abcXYZ019 -_+=#%&*()[]{}<>/|',
  );
  fc.assert(
    fc.property(fc.string({ unit: character }), (text) => {
      expect(displayWidth(text)).toBe(stringWidth(text));
    }),
  );
});

it('columns of a table end at the same place, whatever stands in them', () => {
  const cell = fc.string({ unit: fc.constantFrom('绿', 'a', '，', '1'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      expect(new Set(alignColumns(rows).map((line) => stringWidth(line))).size).toBe(1);
    }),
  );
});
