import {
  type GreenTier,
  greenTiers,
  type RegistryError,
  smartFactoryTiers,
  tierOf,
} from 'green-manufacturing-registry';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';
import { thrown } from './thrown.js';

const green = { scheme: 'green-manufacturing' } as const;
const smart = { scheme: 'smart-factory' } as const;

function readingsIn({ info }: RegistryError): string[] {
  return 'readings' in info ? info.readings.map(({ term, where }) => `${term} ${where}`).sort() : [];
}

describe('tierOf, smart factories', () => {
  test.each([
    ['卓越級智能工廠', 'excellent'],
    ['卓越级智能工厂项目', 'excellent'],
    ['卓越级', 'excellent'],
    ['基础级智能工厂', 'basic'],
    ['先進級智能工廠', 'advanced'],
    ['領航級智能工廠', 'leading'],
    ['领航级', 'leading'],
    ['pioneer', 'leading'],
    ['Excellent smart factory', 'excellent'],
    [' 卓越级　智能 工厂\n', 'excellent'],
    ['ｂａｓｉｃ', 'basic'],
  ])('reads %j as %s', (text, tier) => {
    expect(tierOf(text, smart)).toBe(tier);
  });

  test.each(['智能工厂', '国家级', '市级', '卓越', '', '__proto__', 'constructor', 'a'.repeat(1_000_000)])(
    'knows no such tier, and says which there are',
    (text) => {
      expect(thrown(() => tierOf(text, smart))).toMatchObject({
        code: 'unknown-term',
        info: { vocabulary: 'smart-factory-tier', text, allowed: smartFactoryTiers },
      });
    },
  );

  test('does not read a rung before the noun of another scheme', () => {
    expect(thrown(() => tierOf('卓越级绿色工厂', smart)).code).toBe('unknown-term');
  });
});

describe('tierOf, green manufacturing', () => {
  test.each([
    ['国家级绿色工厂', 'national'],
    ['國家級綠色工廠', 'national'],
    ['国家级绿色制造单位', 'national'],
    ['國家級綠色制造單位', 'national'],
    ['國家級綠色製造單位', 'national'],
    ['国家级绿色供应链管理示范企业', 'national'],
    ['国家级绿色供应链管理企业', 'national'],
    ['国家级绿色园区', 'national'],
    ['国家级绿色工业园区', 'national'],
    ['国家级绿色设计产品', 'national'],
    ['省级绿色工厂', 'provincial'],
    ['省級', 'provincial'],
    ['自治区级绿色工厂', 'provincial'],
    ['national green factory', 'national'],
    ['国 家 级', 'national'],
  ])('reads %s as %s everywhere', (text, tier) => {
    expect(tierOf(text, green)).toBe(tier);
    expect(tierOf(text, { ...green, jurisdiction: 'CN' })).toBe(tier);
  });

  test.each<[string, string, GreenTier]>([
    ['120000', '市级', 'provincial'],
    ['120000', '区级', 'local'],
    ['120000', '区级绿色制造单位', 'local'],
    ['120115', '市級綠色工廠', 'provincial'],
    ['120115', '区级', 'local'],
    ['310000', '市级', 'provincial'],
    ['320000', '市级', 'local'],
    ['320000', '市级绿色工厂', 'local'],
    ['320000', '县级', 'county'],
    ['320000', '区级', 'county'],
    ['370200', '市级', 'provincial'],
    ['370200', '区县级', 'local'],
    ['370200', '區縣級', 'local'],
    ['450000', '自治区级', 'provincial'],
    ['450000', '自治區級', 'provincial'],
    ['450000', '市级', 'local'],
    ['330226', '县级', 'local'],
  ])('reads, in %s, %s as %s', (jurisdiction, text, tier) => {
    expect(tierOf(text, { ...green, jurisdiction })).toBe(tier);
  });

  test.each([{}, { jurisdiction: 'CN' }])(
    'names both readings of 市级 where the jurisdiction is %o',
    (where) => {
      const error = thrown(() => tierOf('市级', { ...green, ...where }));
      expect(error.code).toBe('ambiguous-term');
      expect(readingsIn(error)).toEqual([
        'local autonomous-region',
        'local province',
        'provincial municipality',
        'provincial plan-listed-city',
      ]);
    },
  );

  test('tells a reader what to do about 市级', () => {
    const error = thrown(() => tierOf('市级', green));
    if (error.code !== 'ambiguous-term' || !('readings' in error.info)) throw error;
    const told = messageOf({ code: error.code, info: error.info }, { locale: 'zh-CN' });
    expect(told).toContain('市级');
    expect(told).toContain('local');
    expect(told).toContain('provincial');
  });

  test.each(['市级绿色工厂', '市級', 'municipal', '区级', '县级', '区县级'])(
    'does not guess what %s means without a jurisdiction',
    (text) => {
      expect(thrown(() => tierOf(text, green)).code).toBe('ambiguous-term');
    },
  );

  test.each(['天津', 'Tianjin', '', 'foo'])(
    'does not guess where %j is, which names no jurisdiction',
    (jurisdiction) => {
      const error = thrown(() => tierOf('市级', { ...green, jurisdiction }));
      expect(['unknown-term', 'ambiguous-term']).toContain(error.code);
    },
  );

  test.each(greenTiers)(
    'reads the code %s as itself, as the message about several readings advises',
    (tier) => {
      expect(tierOf(tier, green)).toBe(tier);
    },
  );

  test.each([
    ['120000', '县级'],
    ['120000', 'county'],
    ['120000', '自治区级'],
    ['120000', '区县级'],
    ['370200', '自治区级'],
    ['320000', '自治区级'],
  ])('knows, in %s, no rung %s', (jurisdiction, text) => {
    expect(thrown(() => tierOf(text, { ...green, jurisdiction })).code).toBe('unknown-term');
  });

  test.each(['绿色工厂', '卓越级', '', '级', '__proto__', 'constructor', '市'.repeat(1_000_000)])(
    'knows no such rung, and says which there are',
    (text) => {
      expect(thrown(() => tierOf(text, { ...green, jurisdiction: '120000' }))).toMatchObject({
        code: 'unknown-term',
        info: { vocabulary: 'green-tier', text, allowed: ['区级', '市级', '国家级'] },
      });
    },
  );

  test('does not read a rung before the noun of another scheme', () => {
    expect(thrown(() => tierOf('国家级智能工厂', green)).code).toBe('unknown-term');
  });
});
