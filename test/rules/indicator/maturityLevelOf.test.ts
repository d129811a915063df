import { maturityBands, maturityLevelOf } from 'green-manufacturing-registry/indicator';
import { describe, expect, it } from 'vitest';

describe('maturityLevelOf', () => {
  it.each([
    // The two test vectors of the transcription.
    [3.55, 3],
    [3.71, 3],
    [0.8, 1],
    [1.79, 1],
    [1.8, 2],
    [2.79, 2],
    [2.8, 3],
    [3.79, 3],
    [3.8, 4],
    [4.79, 4],
    [4.8, 5],
    [5, 5],
    [0.79, null],
    [0, null],
    [-1, null],
    [5.01, null],
    [Number.NaN, null],
    [Infinity, null],
  ])('reads %d', (score, level) => {
    expect(maturityLevelOf(score)).toBe(level);
  });

  it('takes no rounding error for a missed bound', () => {
    expect(maturityLevelOf(0.7 + 0.1)).toBe(1);
    expect(maturityLevelOf(2.7999999999999994)).toBe(3);
  });
});

describe('the bands', () => {
  it('are transcribed, and five', () => {
    expect(maturityBands.map(({ level, from }) => [level, from])).toEqual([
      [1, 0.8],
      [2, 1.8],
      [3, 2.8],
      [4, 3.8],
      [5, 4.8],
    ]);
    expect(maturityBands.every(({ citation }) => citation.confidence === 'transcription')).toBe(true);
  });
});
