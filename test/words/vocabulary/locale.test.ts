import { type Locale, locales } from 'green-manufacturing-registry';
import { matchLocale } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('locales', () => {
  test('are English, simplified Chinese and traditional Chinese', () => {
    expect(locales).toEqual(['en', 'zh-CN', 'zh-TW']);
  });
});

describe('matchLocale', () => {
  test.each<[string, Locale]>([
    ['en', 'en'],
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-TW'],
    ['zh', 'zh-CN'],
    ['zh-Hans', 'zh-CN'],
    ['zh-Hans-SG', 'zh-CN'],
    ['zh-SG', 'zh-CN'],
    ['zh-Hans-HK', 'zh-CN'],
    ['cmn', 'zh-CN'],
    ['ZH-cn', 'zh-CN'],
    ['zh-CN-u-nu-hanidec', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['zh-Hant-CN', 'zh-TW'],
    ['zh-HK', 'zh-TW'],
    ['zh-MO', 'zh-TW'],
    ['yue', 'zh-TW'],
    ['yue-Hans-CN', 'zh-CN'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    ['ja-JP', 'en'],
    ['de-CH', 'en'],
  ])('finds, for %s, %s', (tag, locale) => {
    expect(matchLocale(tag)).toBe(locale);
  });

  test.each(['zh_CN!!', '', '-', '中文', '__proto__', 'x'.repeat(1_000_000)])(
    'reads English for what is no tag',
    (tag) => {
      expect(matchLocale(tag)).toBe('en');
    },
  );
});
