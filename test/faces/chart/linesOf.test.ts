import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/faces/chart/linesOf.js';

describe('linesOf', () => {
  it('leaves a short sentence whole', () => {
    expect(linesOf('Made up.')).toEqual(['Made up.']);
  });

  it('breaks English after a space, and lines are no wider than 104 characters', () => {
    const lines = linesOf('nine nine '.repeat(30).trim());
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(104);
  });

  it('breaks Chinese after a stop or a comma, a character being twice as wide', () => {
    const clause = '一二三四五六七八九，';
    expect(linesOf(clause.repeat(6))).toEqual([clause.repeat(5), clause]);
  });

  it('loses nothing but the spaces at the ends of lines', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '绿', '，', '。', '-'), maxLength: 400 });
    fc.assert(
      fc.property(text, (sentence) => {
        const without = (some: string) => some.replaceAll(' ', '');
        expect(without(linesOf(sentence).join(''))).toBe(without(sentence));
      }),
    );
  });
});
