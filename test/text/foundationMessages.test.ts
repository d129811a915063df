import { locales, RegistryError } from 'green-manufacturing-registry';
import { messageOf } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';
import { isIssue } from '../../src/records/issue/internal.js';
import { errorSamples, issueSamples } from '../words/vocabulary/samples.js';

const everySample = [...Object.values(issueSamples).flat(), ...Object.values(errorSamples).flat()];

describe('messageOf', () => {
  test.each(everySample)('tells $code in three languages', (told) => {
    const texts = locales.map((locale) => messageOf(told, { locale }));
    for (const text of texts) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
    const [english, simplified, traditional] = texts;
    expect(simplified).toMatch(/\p{Script=Han}/u);
    expect(traditional).toMatch(/\p{Script=Han}/u);
    if (told.code !== 'custom') expect(english).not.toBe(simplified);
  });

  test.each(everySample.filter(({ code }) => code !== 'custom'))(
    'keeps the punctuation of $code to its language',
    (told) => {
      expect(messageOf(told, { locale: 'en' })).toMatch(/\.$/);
      expect(messageOf(told, { locale: 'zh-CN' })).toMatch(/。$/);
      expect(messageOf(told, { locale: 'zh-CN' })).not.toMatch(/[「」]/);
      expect(messageOf(told, { locale: 'zh-TW' })).not.toMatch(/[“”]/);
    },
  );

  test('names the character that a credit code should end in', () => {
    const told = { code: 'credit-code-check', params: { expected: 'J', received: 'F' } } as const;
    for (const locale of locales) {
      expect(messageOf(told, { locale })).toContain('J');
      expect(messageOf(told, { locale })).toContain('F');
    }
  });

  test('names the end of a range that was overstepped', () => {
    const range = (params: { minimum: number } | { maximum: number }) =>
      messageOf({ code: 'range', params }, { locale: 'en' });
    expect(range({ minimum: 3 })).toMatch(/3/);
    expect(range({ maximum: 9 })).toMatch(/9/);
  });

  test('answers any tag in the nearest language', () => {
    const told = { code: 'missing', params: {} } as const;
    expect(messageOf(told, { locale: 'zh-Hant-HK' })).toBe(messageOf(told, { locale: 'zh-TW' }));
    expect(messageOf(told, { locale: 'fr' })).toBe(messageOf(told, { locale: 'en' }));
    expect(messageOf(told, { locale: '!!' })).toBe(messageOf(told, { locale: 'en' }));
  });

  test('takes an error of the library as it was caught', () => {
    const error = new RegistryError('invalid-day', { received: '2023-02-29' });
    expect(messageOf(error, { locale: 'zh-CN' })).toContain('2023-02-29');
  });

  test('calls a title without a tier untiered', () => {
    const info = { unit: 'u1', scheme: 'lighthouse', tier: null, stage: 'removed', on: '2025-01' } as const;
    const texts = locales.map((locale) => messageOf({ code: 'title-not-held', info }, { locale }));
    expect(texts[0]).toContain('untiered');
    expect(texts[1]).toContain('不分级');
    expect(texts[2]).toContain('不分級');
    expect(texts.join()).not.toContain('null');
  });

  test('prints hostile text as it stands', () => {
    const told = { code: 'unknown-key', params: { keys: ['__proto__', '$&', '</script>'] } } as const;
    expect(messageOf(told, { locale: 'en' })).toContain('__proto__, $&, </script>');
  });
});

describe('isIssue', () => {
  test.each(Object.values(issueSamples).flat())('knows $code', (told) => {
    expect(isIssue({ ...told, severity: 'error', path: [] })).toBe(true);
  });

  test.each([
    [null],
    [undefined],
    ['missing'],
    [{}],
    [{ code: 'missing' }],
    [{ code: 'invalid_type', params: {} }],
    [{ code: '__proto__', params: {} }],
    [{ code: 'constructor', params: {} }],
    [{ code: 1, params: {} }],
  ])('does not take %o for an issue', (value) => {
    expect(isIssue(value)).toBe(false);
  });
});
