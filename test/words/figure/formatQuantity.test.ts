import { formatQuantity, type Quantity } from 'green-manufacturing-registry/target';
import { describe, expect, it, test } from 'vitest';

describe('formatQuantity', () => {
  test.each<[Quantity, string, string, string]>([
    [{ value: 474, boundary: 'exact', unit: '家' }, '474 家', '474家', '474家'],
    [{ value: 2500, boundary: 'more-than', unit: '家' }, 'more than 2,500 家', '超过2500家', '超過2500家'],
    [{ value: 300, boundary: 'nearly' }, 'nearly 300', '近300', '近300'],
    [{ value: 300, boundary: 'about' }, 'about 300', '约300', '約300'],
    [{ value: 20, boundary: 'at-least' }, 'at least 20', '不少于20', '不少於20'],
    [{ value: 15, boundary: 'at-most', unit: '%' }, 'at most 15%', '不超过15%', '不超過15%'],
    [{ value: 40, boundary: 'less-than' }, 'less than 40', '不足40', '不足40'],
    [{ value: 35_000, boundary: 'exact', scale: '万' }, '35,000', '3.5万', '3.5萬'],
    [{ value: 1_500_000, boundary: 'exact', scale: 'million' }, '1.5 million', '1500000', '1500000'],
    [
      { value: 8.7, boundary: 'exact', unit: '%', aspirational: true },
      'aiming for 8.7%',
      '力争8.7%',
      '力爭8.7%',
    ],
  ])('prints %j in three languages', (quantity, en, simplified, traditional) => {
    expect(formatQuantity(quantity, { locale: 'en' })).toBe(en);
    expect(formatQuantity(quantity, { locale: 'zh-CN' })).toBe(simplified);
    expect(formatQuantity(quantity, { locale: 'zh-TW' })).toBe(traditional);
  });

  it('writes out what a scale word does not make short', () => {
    expect(formatQuantity({ value: 123_456_789, boundary: 'exact', scale: '亿' }, { locale: 'zh' })).toBe(
      '123456789',
    );
  });

  it('groups the digits before the point only', () => {
    expect(formatQuantity({ value: -1234.5678, boundary: 'exact' }, { locale: 'en' })).toBe('-1,234.5678');
  });
});
