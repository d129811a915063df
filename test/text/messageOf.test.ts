import { locales, Registry, RegistryError } from 'green-manufacturing-registry';
import type { Finding } from 'green-manufacturing-registry/promotion';
import { messageOf, type Told } from 'green-manufacturing-registry/text';
import { describe, expect, test } from 'vitest';

const title = { en: 'maturity', 'zh-CN': '成熟度', 'zh-TW': '成熟度等級' };

const samples: readonly Told[] = [
  { code: 'unknown-rulebook', info: { asked: 'smart-factory 230000', known: ['a', 'b'] } },
  { code: 'ambiguous-rulebook', info: { asked: 'smart-factory 120000', matches: ['a', 'b'] } },
  { code: 'unknown-rule', info: { rulebook: 'a', rule: 'maturty', known: ['maturity-basic'] } },
  { code: 'rule-taken', info: { rulebook: 'a', rule: 'maturity-basic' } },
  {
    code: 'tier-not-of-rulebook',
    info: { rulebook: 'a', scheme: 'smart-factory', tier: 'national', allowed: ['basic'] },
  },
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
  { code: 'in-principle-unmet', params: { rule: 'r', title } },
  { code: 'in-principle-unknown', params: { rule: 'r', title } },
  { code: 'other-project', params: { held: '甲', applied: '乙' } },
  { code: 'evidence-ends-before', params: { until: '2025-01-01', asOf: '2025-02-01' } },
  { code: 'share-met-by-dropping', params: { before: 9, now: 8 } },
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

  test('tells the finding of a rule', () => {
    const finding: Finding = {
      rule: 'maturity',
      title,
      verdict: 'unmet',
      severity: 'must',
      needed: { op: 'compare', evidence: 'maturity.level', is: 'at-least', value: 3, unit: 'level' },
      found: 2,
      gap: 1,
      missing: [],
      citation: { document: '某通知', clause: 'annex 1' },
      confidence: 'primary',
    };
    expect(locales.map((locale) => messageOf(finding, { locale }))).toEqual([
      'not met: maturity (found: 2, lacking: 1); 某通知, annex 1 (official wording seen).',
      '未满足：成熟度（现状：2，差距：1 级）；某通知，附件1（见到官方原文）。',
      '未滿足：成熟度等級（現狀：2，差距：1 級）；某通知，附件1（見到官方原文）。',
    ]);
  });

  test('shows the first issue of a record that was refused', () => {
    const registry = new Registry();
    const told = (locale: string) => {
      try {
        registry.add([{ kind: 'park', id: 'p1', name: '园区', division: '天津' }], {
          recordedAt: '2025-01-01',
        });
      } catch (error) {
        return error instanceof RegistryError ? messageOf(error, { locale }) : '';
      }
      return '';
    };
    expect(told('zh-CN')).toBe(
      '第 1 条记录有 1 处不符合格式，本批均未登记。第一处（division）：“天津”不是行政区划。请写 GB/T 2260 六位代码（如 120116）或 XPCC。',
    );
    expect(told('en')).toContain('The first (division): "天津" is no division.');
    expect(told('zh-TW')).toContain('「天津」不是行政區劃。');
  });

  test('calls schemes, kinds, tiers and stages by name in Chinese', () => {
    const info = {
      unit: '甲',
      scheme: 'green-manufacturing',
      tier: 'provincial',
      stage: 'removed',
      on: '2025-01-22',
    } as const;
    expect(messageOf({ code: 'title-not-held', info }, { locale: 'zh-CN' })).toMatch(
      /^“甲”在 2025-01-22 并未持有绿色制造单位（省级）称号，不能记为“移出”。/,
    );
    const kind = { scheme: 'smart-factory', kind: 'park', allowed: ['factory', 'enterprise'] };
    expect(messageOf({ code: 'kind-not-of-scheme', info: kind }, { locale: 'zh-TW' })).toBe(
      '智能工廠不向園區授予稱號，只授予：工廠、企業。',
    );
    const { stage: _, ...params } = info;
    expect(messageOf({ code: 'removal-without-history', params }, { locale: 'zh-CN' })).not.toMatch(
      /[A-Za-z]/,
    );
  });

  test('tells a doubt about a list', () => {
    expect(messageOf({ code: 'region-unknown', params: { text: '某地' } }, { locale: 'zh-CN' })).toContain(
      '某地',
    );
  });
});
