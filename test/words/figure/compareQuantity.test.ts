import {
  compareQuantity,
  type FoundFigure,
  parseQuantity,
  rangeOf,
} from 'green-manufacturing-registry/target';
import { describe, expect, it, test } from 'vitest';

function read(text: string) {
  const quantity = parseQuantity(text);
  if (!quantity) throw new Error(`${text} is no figure.`);
  return quantity;
}

describe('compareQuantity', () => {
  // The golden vectors of the count engine, and the words of the interview.
  test.each([
    ['近300', '≥300', 'not-met'],
    ['近300', '≥250', 'undetermined'],
    ['40多', '≥50', 'undetermined'],
    ['40多', '≥40', 'met'],
    ['40多', '不足40', 'not-met'],
    ['400余', '6000余', 'undetermined'],
    ['350', '突破400', 'not-met'],
    ['400', '突破400', 'not-met'],
    ['401', '突破400', 'met'],
    ['400', '≥400', 'met'],
    ['400+', '突破400', 'undetermined'],
    ['90%', '超过90%', 'not-met'],
    ['90%', '90%以上', 'met'],
    ['90.1%', '超过90%', 'met'],
    ['300', '约300', 'met'],
    ['310', '约300', 'undetermined'],
    ['约300', '300', 'undetermined'],
    ['299', '近300', 'undetermined'],
    ['300', '近300', 'not-met'],
    ['不超过15', '不超过20', 'met'],
    ['不足20', '不超过20', 'met'],
    ['不超过20', '不足20', 'undetermined'],
  ])('%s held against %s is %s', (found, needed, verdict) => {
    expect(compareQuantity(read(found), read(needed))).toBe(verdict);
  });

  test.each<[FoundFigure, string]>([
    [{ total: 400, uncertain: 0 }, 'met'],
    [{ total: 390, uncertain: 20 }, 'undetermined'],
    [{ total: 390, uncertain: 9 }, 'not-met'],
    [Number.NaN, 'undetermined'],
  ])('a count of %j against at least 400 is %s', (found, verdict) => {
    expect(compareQuantity(found, read('不少于400'))).toBe(verdict);
  });
});

describe('rangeOf', () => {
  it('gives no upper end to 余 and 多, and no lower one to 近', () => {
    expect(rangeOf(read('2500余家'))).toEqual({
      least: 2500,
      leastIncluded: false,
      most: Infinity,
      mostIncluded: false,
    });
    expect(rangeOf(read('近300项'))).toEqual({
      least: -Infinity,
      leastIncluded: false,
      most: 300,
      mostIncluded: false,
    });
  });

  it('is one number for a number', () => {
    expect(rangeOf(7)).toEqual({ least: 7, leastIncluded: true, most: 7, mostIncluded: true });
  });
});
