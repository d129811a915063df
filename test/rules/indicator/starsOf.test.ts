import { electronicsStars, hebeiStars, starsOf } from 'green-manufacturing-registry/indicator';
import { describe, expect, it } from 'vitest';

describe('starsOf', () => {
  it.each([
    [100, 5],
    [90, 5],
    [89.99, 4],
    [75, 4],
    [74.99, 3],
    [60, 3],
    [59.99, null],
    [0, null],
    [Number.NaN, null],
  ])('gives a score of %d in Hebei its stars', (score, stars) => {
    expect(starsOf(score, hebeiStars)).toBe(stars);
  });

  it.each([
    [90, 5],
    [85, 4],
    [80, 3],
    [75, 2],
    [70, 1],
    [69.9, null],
  ])('gives a supply-chain score of %d in electronics its stars', (score, stars) => {
    expect(starsOf(score, electronicsStars)).toBe(stars);
  });

  it('takes no rounding error for a missed bound', () => {
    expect(starsOf(89.99999999999999, hebeiStars)).toBe(5);
  });
});
