import { describe, expect, test } from 'vitest';
import { foldText } from '../../../src/words/vocabulary/internal.js';
import { labelPairs } from './labelPairs.js';

describe('foldText', () => {
  test.each(labelPairs)('folds $traditional to $simplified', ({ traditional, simplified }) => {
    expect(foldText(traditional)).toBe(foldText(simplified));
    expect(foldText(simplified)).toBe(simplified);
  });

  test('pairs every traditional character of a label with the one simplified character in its place', () => {
    const partners = new Map<string, string>();
    for (const { traditional, simplified } of labelPairs) {
      const [from, to] = [[...traditional], [...simplified]];
      expect(from).toHaveLength(to.length);
      from.forEach((character, at) => {
        const partner = to[at] ?? '';
        expect(partners.get(character) ?? partner).toBe(partner);
        partners.set(character, partner);
        expect(foldText(character)).toBe(partner);
      });
    }
    expect(partners.size).toBeGreaterThan(100);
  });

  test.each([
    ['綠色製造', '绿色制造'],
    ['綠色制造', '绿色制造'],
    ['昇級', '升级'],
    ['臺灣', '台湾'],
  ])('folds %s, as pages print it, to %s', (printed, folded) => {
    expect(foldText(printed)).toBe(folded);
  });

  test.each([
    ['绿 色\u3000工\n厂', '绿色工厂'],
    ['ＸＰＣＣ', 'xpcc'],
    ['Green Factory', 'greenfactory'],
    ['\ufeff国家级', '国家级'],
    ['', ''],
  ])('takes spaces, widths and capitals out of %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folds a million characters', () => {
    expect(foldText('綠 '.repeat(500_000))).toBe('绿'.repeat(500_000));
  });
});
