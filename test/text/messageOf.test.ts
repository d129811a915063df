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
      '第 1 条记录有 1 处不符合格式，未作任何处理。第一处（division）：“天津”不是行政区划。请写 GB/T 2260 六位代码（如 120116）或 XPCC。',
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

  test('tells whether a tier is unknown, missing or none of the scheme at all', () => {
    const told = (tier: string | null, allowed: readonly string[]) =>
      locales.map((locale) => {
        const info = { scheme: 'smart-factory', tier, allowed };
        return messageOf({ code: 'tier-not-of-scheme', info }, { locale });
      });
    expect(told('national', ['basic'])).toEqual([
      'national is no tier of smart-factory. Use one of: basic.',
      '智能工厂没有“national”这一级，请使用：基础级（basic）。',
      '智能工廠沒有「national」這一級，請使用：基礎級（basic）。',
    ]);
    expect(told(null, ['basic'])).toEqual([
      'smart-factory has tiers: name one of basic.',
      '智能工厂分级，请填写级别：基础级（basic）。',
      '智能工廠分級，請填寫級別：基礎級（basic）。',
    ]);
    expect(told('basic', [])).toEqual([
      'smart-factory has no tiers: leave tier out.',
      '智能工厂不分级，请不要填写级别。',
      '智能工廠不分級，請不要填寫級別。',
    ]);
  });

  test('tells the readings of a word with the places or the list in which it holds', () => {
    const readings = [
      { term: 'local', where: 'province' },
      { term: 'provincial', where: 'municipality' },
      { term: 'provincial', where: 'stage' },
      { term: 'provincial', where: '别处' },
    ];
    const told = locales.map((locale) =>
      messageOf({ code: 'ambiguous-term', info: { text: '市级', readings } }, { locale }),
    );
    expect(told[0]).toMatch(/local \(.*\), provincial \(.* \/ stages \/ 别处\)/);
    expect(told[1]).toMatch(/local（.*）、provincial（.*、阶段、别处）/);
    expect(told[2]).toMatch(/local（.*）、provincial（.*、階段、别处）/);
    for (const text of told.slice(1)) expect(text).not.toMatch(/province|municipality|stage/);
  });

  test.each([
    ['project-stage', '项目阶段'],
    ['transformation-sector', '转型领域'],
    ['division', '行政区划'],
    ['jurisdiction', '地区'],
  ])('calls the word list %s by its name', (vocabulary, name) => {
    const info = { vocabulary, text: '甲', allowed: [] };
    expect(messageOf({ code: 'unknown-term', info }, { locale: 'zh-CN' })).toContain(`“甲”不是${name}中的词`);
  });

  test('tells of a scheme, an event and a word list of others by their ids', () => {
    const locale = 'zh-CN';
    const event = { event: '开业', kind: 'enterprise', allowed: ['factory'] };
    expect(messageOf({ code: 'kind-not-of-event', info: event }, { locale })).toMatch(/^企业不会发生“开业”/);
    const term = { vocabulary: '另表', text: '甲', allowed: ['乙'] };
    expect(messageOf({ code: 'unknown-term', info: term }, { locale })).toBe(
      '“甲”不是另表中的词，请改用：乙。',
    );
  });

  test('says of a broken record without issues that nothing more is known', () => {
    const told = locales.map((locale) =>
      messageOf({ code: 'invalid-record', info: { position: 1, issues: [] } }, { locale }),
    );
    expect(told[0]).toMatch(/The first is not known\.$/);
    expect(told[1]).toMatch(/第一处不明。$/);
  });

  test('says where in the whole record the first issue is, or nothing where it is all of it', () => {
    const issue = { code: 'unreadable', severity: 'error', path: [], params: {} } as const;
    const told = messageOf(
      { code: 'invalid-record', info: { position: 1, issues: [issue] } },
      { locale: 'en' },
    );
    expect(told).toContain('in 1 place; nothing was done. The first: ');
  });

  test('tells findings about subsidies', () => {
    const finding = { code: 'policy-over', params: { until: '2026-12-31' } } as const;
    for (const locale of locales) expect(messageOf(finding, { locale })).toContain('2026-12-31');
  });

  test('tells a doubt about a list', () => {
    expect(messageOf({ code: 'region-unknown', params: { text: '某地' } }, { locale: 'zh-CN' })).toContain(
      '某地',
    );
  });
});
