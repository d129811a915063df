import { labelOf } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { everyTerm } from './everyTerm.js';
import { thrown } from './thrown.js';

describe('labelOf', () => {
  test.each(everyTerm)('has a label for $vocabulary $term in $locale', ({ label, locale }) => {
    expect(label.trim()).toBe(label);
    expect(label).not.toBe('');
    expect(/\p{Script=Han}/u.test(label)).toBe(locale !== 'en');
  });

  test('gives no two terms of one word list the same label', () => {
    const labels = everyTerm.map(({ vocabulary, locale, label }) => `${vocabulary} ${locale} ${label}`);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test.each([
    ['en-GB', 'leading'],
    ['zh', '领航级'],
    ['zh-Hant-HK', '領航級'],
    ['no such tag', 'leading'],
  ])('answers the tag %j in the nearest language', (locale, label) => {
    expect(labelOf('smart-factory-tier', 'leading', { locale })).toBe(label);
  });

  test('does not let the jurisdiction change the names of other word lists', () => {
    const label = labelOf('smart-factory-tier', 'basic', { locale: 'zh-CN', jurisdiction: '120000' });
    expect(label).toBe('基础级');
  });

  test.each(['__proto__', 'constructor', 'toString', '', 'gold'])('refuses the term %j', (term) => {
    expect(
      thrown(() => Reflect.apply(labelOf, undefined, ['green-tier', term, { locale: 'en' }])),
    ).toMatchObject({
      code: 'unknown-term',
      info: { vocabulary: 'green-tier', text: term, allowed: ['county', 'local', 'provincial', 'national'] },
    });
  });
});
