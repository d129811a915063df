import {
  designToolPenetration,
  keyProcessNcRate,
  type RateMethod,
} from 'green-manufacturing-registry/target';
import { describe, expect, expectTypeOf, it } from 'vitest';

describe('designToolPenetration', () => {
  it('counts heads', () => {
    const firms = [true, true, true, false].map((usesDigitalDesignTool) => ({ usesDigitalDesignTool }));
    expect(designToolPenetration(firms, { method: 'head-count' })).toEqual({
      rate: 75,
      method: 'head-count',
      firms: 4,
      excluded: [],
    });
  });

  it('has no rate without firms', () => {
    expect(designToolPenetration([], { method: 'head-count' })).toMatchObject({ rate: null, firms: 0 });
  });
});

describe('keyProcessNcRate', () => {
  const small = { name: 'small', nc: 9, key: 10 };
  const large = { name: 'large', nc: 10, key: 40 };
  const none = { name: 'none', nc: 0, key: 0 };

  it('gives another rate by each method (trap 17)', () => {
    // 90% and 25%: their mean is 57.5%; 19 of 50 processes are 38%.
    expect(keyProcessNcRate([small, large], { method: 'mean-of-ratios' }).rate).toBe(57.5);
    expect(keyProcessNcRate([small, large], { method: 'ratio-of-sums' }).rate).toBe(38);
  });

  it('leaves out firms without a key process and gives them back', () => {
    for (const method of ['mean-of-ratios', 'ratio-of-sums'] as const) {
      expect(keyProcessNcRate([small, none], { method })).toEqual({
        rate: 90,
        method,
        firms: 1,
        excluded: [none],
      });
    }
  });

  it('has no rate where all are left out', () => {
    expect(keyProcessNcRate([none], { method: 'ratio-of-sums' })).toMatchObject({ rate: null, firms: 0 });
    expect(keyProcessNcRate([], { method: 'mean-of-ratios' }).rate).toBe(null);
  });

  it.each([
    { nc: 1, key: Number.NaN },
    { nc: Number.NaN, key: 1 },
    { nc: 3, key: 2 },
    { nc: -1, key: 2 },
  ])('leaves out a firm whose numbers cannot be: %o', (broken) => {
    expect(keyProcessNcRate([broken, { nc: 1, key: 2 }], { method: 'ratio-of-sums' })).toMatchObject({
      rate: 50,
      excluded: [broken],
    });
  });

  it('stays exactly at a threshold, whatever fractions lead there', () => {
    // In twelfths 8 + 12 + 8 + 8 + 9 = 45, and 45 of 60 is 75%.
    const firms = [
      { nc: 4, key: 6 },
      { nc: 9, key: 9 },
      { nc: 4, key: 6 },
      { nc: 8, key: 12 },
      { nc: 3, key: 4 },
    ];
    expect(keyProcessNcRate(firms, { method: 'mean-of-ratios' }).rate).toBe(75);
  });
});

describe('either rate', () => {
  it('cannot be computed without naming a method', () => {
    expectTypeOf<Parameters<typeof designToolPenetration>[1]>().toEqualTypeOf<{ method: 'head-count' }>();
    expectTypeOf<Parameters<typeof keyProcessNcRate>[1]>().toEqualTypeOf<{ method: RateMethod }>();
  });
});
