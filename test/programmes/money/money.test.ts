import * as fc from 'fast-check';
import { RegistryError, validateRecord } from 'green-manufacturing-registry';
import {
  fenOf,
  formatMoney,
  type Money,
  moneyOf,
  moneySchema,
  moneyUnits,
  parseMoney,
  yuanOf,
} from 'green-manufacturing-registry/programme';
import { describe, expect, test } from 'vitest';

const anyMoney = fc.record({
  amount: fc
    .tuple(fc.nat(999_999), fc.nat(99))
    .map(([whole, part]) => (part === 0 ? String(whole) : `${whole}.${String(part).padStart(2, '0')}`)),
  unit: fc.constantFrom(...moneyUnits),
});

describe('money', () => {
  test.each<[string, Money | undefined]>([
    ['2.5亿元', { amount: '2.5', unit: '亿元' }],
    ['２．５亿', { amount: '2.5', unit: '亿元' }],
    ['3,200万元', { amount: '3200', unit: '万元' }],
    ['3200萬元', { amount: '3200', unit: '万元' }],
    ['人民币500元', { amount: '500', unit: '元' }],
    ['80千元', { amount: '8', unit: '万元' }],
    ['3百万元', { amount: '300', unit: '万元' }],
    ['3000余万元', undefined],
    ['约2亿元', undefined],
    ['-3万元', undefined],
    ['1,20万元', undefined],
    ['3万美元', undefined],
    ['0.001元', undefined],
    ['', undefined],
    ['9'.repeat(1000), undefined],
  ])('reads %j', (text, money) => {
    expect(parseMoney(text)).toEqual(money);
  });

  test('takes a bare number in the unit of its column, and no other way', () => {
    expect(parseMoney('2500')).toBeUndefined();
    expect(parseMoney('2500', { unit: '万元' })).toEqual({ amount: '2500', unit: '万元' });
    expect(parseMoney('2.5亿元', { unit: '万元' })).toEqual({ amount: '2.5', unit: '亿元' });
  });

  test('is exact where binary fractions are not', () => {
    expect(fenOf({ amount: '0.1', unit: '元' }) + fenOf({ amount: '0.2', unit: '元' })).toBe(30n);
    expect(fenOf({ amount: '90071992547409.93', unit: '元' })).toBe(9_007_199_254_740_993n);
    expect(yuanOf({ amount: '1500', unit: '亿元' })).toBe(150_000_000_000);
  });

  test('comes back from print and from fen', () => {
    fc.assert(
      fc.property(anyMoney, fc.constantFrom('en', 'zh-CN', 'zh-TW'), (money, locale) => {
        expect(parseMoney(formatMoney(money, { locale }))).toEqual(money);
        expect(fenOf(moneyOf(fenOf(money)))).toBe(fenOf(money));
        expect(fenOf(moneyOf(fenOf(money), money.unit))).toBe(fenOf(money));
      }),
    );
  });

  test('below zero, out of shape or finer than a fen is an issue with its path, in three languages', () => {
    const issuesOf = (amount: string, locale: string) => {
      const read = validateRecord({ amount, unit: '元' }, moneySchema, { locale });
      return read.ok ? [] : read.issues.map(({ code, path, message }) => [code, path, message]);
    };
    expect(issuesOf('-1', 'en')).toEqual([['range', ['amount'], 'Too small: at least 0.']]);
    expect(issuesOf('-1', 'zh-CN')).toEqual([['range', ['amount'], '数值过小，不得小于 0。']]);
    expect(issuesOf('-1', 'zh-TW')).toEqual([['range', ['amount'], '數值過小，不得小於 0。']]);
    expect(issuesOf('1.005', 'en')).toEqual([
      ['format', ['amount'], 'Wrong form. Expected a number such as 2.5, to the fen.'],
    ]);
    expect(issuesOf('两亿', 'en')).toEqual([
      ['format', ['amount'], 'Wrong form. Expected a number such as 2.5, to the fen.'],
    ]);
    expect(issuesOf('1.50', 'en')).toEqual([]);
  });

  test('that is none is refused', () => {
    expect(() => fenOf({ amount: '-1', unit: '元' })).toThrow(RegistryError);
  });
});
