import { labelOf, locales, unitKinds } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';

describe('unitKinds', () => {
  test('are product, factory, supply chain and park', () => {
    expect(unitKinds).toEqual(['product', 'factory', 'supply-chain', 'park']);
  });

  test.each([
    ['product', 'green-design product', '绿色设计产品', '綠色設計產品'],
    ['factory', 'green factory', '绿色工厂', '綠色工廠'],
    ['supply-chain', 'green supply-chain management enterprise', '绿色供应链管理企业', '綠色供應鏈管理企業'],
    ['park', 'green industrial park', '绿色工业园区', '綠色工業園區'],
  ] as const)('name %s as the notices do', (kind, ...labels) => {
    expect(locales.map((locale) => labelOf('unit-kind', kind, { locale }))).toEqual(labels);
  });
});
