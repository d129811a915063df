import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gb18030, rowsIn, utf8 } from './csvSupport.js';

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('甲', '鑫', '𬭩', 'a', ',', '"', '\n', '\r', ' ', '；') }),
  fc.constantFrom('', '-', '"'),
);
// A row of one empty cell is an empty line, which at the end of a file is none.
const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });
const written = (table: readonly (readonly string[])[], lineEnd: string) =>
  table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',') + lineEnd).join('');

/** The same bytes in pieces, cut at the given places. */
function* cut(bytes: Uint8Array, places: readonly number[]): Generator<Uint8Array> {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const end of [...ends, bytes.length]) {
    yield bytes.slice(from, end);
    from = end;
  }
}

describe('readCsvRows', () => {
  it('gives back every table that was written, whatever stands in its cells, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(fc.nat(500)),
        async (table, lineEnd, places) => {
          const bytes = utf8(written(table, lineEnd));
          expect(await rowsIn(cut(bytes, places), { encoding: 'utf-8' })).toEqual(table);
        },
      ),
    );
  });

  it('finds GB18030 by itself, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.array(fc.nat(500)), async (table, places) => {
        const plain = [
          ['绿色工厂名单', '甲'],
          ...table.map((row) => row.map((text) => text.replaceAll('𬭩', ''))),
        ];
        expect(await rowsIn(cut(gb18030(written(plain, '\n')), places))).toEqual(plain);
      }),
    );
  });
});
