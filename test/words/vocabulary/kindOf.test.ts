import { kindOf, unitKinds } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { thrown } from './thrown.js';

describe('kindOf', () => {
  test.each([
    ['绿色供应链管理企业', 'supply-chain'],
    ['绿色供应链管理示范企业', 'supply-chain'],
    ['綠色供應鏈管理企業', 'supply-chain'],
    ['綠色供應鏈管理示範企業', 'supply-chain'],
    ['绿色工业园区', 'park'],
    ['绿色园区', 'park'],
    ['綠色園區', 'park'],
    ['绿色工厂', 'factory'],
    ['綠色工廠', 'factory'],
    ['绿 色 工 厂', 'factory'],
    ['Green Factory', 'factory'],
    ['绿色设计产品', 'product'],
    ['綠色設計產品', 'product'],
    ['supply-chain', 'supply-chain'],
    ['park', 'park'],
  ])('reads %s as %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test.each(['绿色制造单位', '智能工厂', '工厂', '', '__proto__', 'constructor', '厂'.repeat(1_000_000)])(
    'knows no such kind, and says which there are',
    (text) => {
      expect(thrown(() => kindOf(text))).toMatchObject({
        code: 'unknown-term',
        info: { vocabulary: 'unit-kind', text, allowed: unitKinds },
      });
    },
  );
});
