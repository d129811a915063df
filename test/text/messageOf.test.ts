import { locales, RegistryError } from 'green-manufacturing-registry';
import { messageOf, type Told } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';

const samples: readonly Told[] = [
  { code: 'unknown-rulebook', info: { asked: 'smart-factory 230000', known: ['a', 'b'] } },
  { code: 'ambiguous-rulebook', info: { asked: 'smart-factory 120000', matches: ['a', 'b'] } },
  { code: 'unknown-rule', info: { rulebook: 'a', rule: 'maturty', known: ['maturity-basic'] } },
  { code: 'rule-taken', info: { rulebook: 'a', rule: 'maturity-basic' } },
  { code: 'tier-not-of-rulebook', info: { rulebook: 'a', tier: 'national', allowed: ['basic'] } },
  { code: 'assessment-of-other-unit', info: { unit: 'f1', assessment: 'f2' } },
  { code: 'unknown-indicator', params: { received: 'B.99' } },
  { code: 'unit', params: { expected: ['t', 'kg'], received: 'm³' } },
  { code: 'zero-denominator', params: { inputs: ['land'] } },
  { code: 'part-above-whole', params: { part: 9, whole: 8 } },
  { code: 'certificate-twice', params: { certificate: 'GEC-1', first: 0 } },
  { code: 'result-too-large', params: {} },
  { code: 'stated-by-form', params: { stated: 92.22 } },
  { code: 'lead-behind-base', params: { lead: 3, base: 4 } },
  { code: 'period-assumed', params: {} },
  { code: 'missing', params: {} },
  { code: 'invalid-day', info: { received: '2023-02-29' } },
];

describe('messageOf of every room', () => {
  test.each(samples)('tells $code in three languages, and to the end', (told) => {
    const [english = '', simplified = '', traditional = ''] = locales.map((locale) =>
      messageOf(told, { locale }),
    );
    expect(english).toMatch(/\.$/);
    expect(simplified).toMatch(/\p{Script=Han}.*。$/u);
    expect(traditional).toMatch(/\p{Script=Han}.*。$/u);
    expect(english + simplified + traditional).not.toMatch(/undefined|NaN|\[object/);
  });

  test('tells an error as it was caught', () => {
    const error = new RegistryError('rule-taken', { rulebook: 'a', rule: 'maturity-basic' });
    expect(messageOf(error, { locale: 'en' })).toBe(
      'a already has a rule "maturity-basic". Change that one, or give the new rule another id.',
    );
  });

  test('tells a doubt about a list', () => {
    expect(messageOf({ code: 'region-unknown', params: { text: '某地' } }, { locale: 'zh-CN' })).toContain(
      '某地',
    );
  });
});
