import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyTerm } from './everyTerm.js';
import { noised } from './noised.js';

describe('termOf', () => {
  test('reads every label back, however it is spaced, widened or capitalised', () => {
    const rowAndText = fc
      .constantFrom(...everyTerm)
      .chain((row) => fc.record({ row: fc.constant(row), text: noised(row.label) }));
    fc.assert(
      fc.property(rowAndText, ({ row, text }) => {
        expect(row.parse(text)).toBe(row.term);
      }),
      { numRuns: 500 },
    );
  });
});
