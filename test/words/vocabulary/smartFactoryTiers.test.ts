import { labelOf, locales, smartFactoryTiers } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';

describe('smartFactoryTiers', () => {
  test('rise from basic to leading', () => {
    expect(smartFactoryTiers).toEqual(['basic', 'advanced', 'excellent', 'leading']);
  });

  test.each([
    ['basic', 'basic', '基础级', '基礎級'],
    ['advanced', 'advanced', '先进级', '先進級'],
    ['excellent', 'excellent', '卓越级', '卓越級'],
    ['leading', 'leading', '领航级', '領航級'],
  ] as const)('name %s as the notices do', (tier, ...labels) => {
    expect(locales.map((locale) => labelOf('smart-factory-tier', tier, { locale }))).toEqual(labels);
  });
});
