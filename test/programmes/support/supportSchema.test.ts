import { validateRecord } from 'green-manufacturing-registry';
import {
  resolveSupport,
  type SupportScheme,
  supportEvidenceSchema,
  supportFor,
  supportOverlaySchema,
  supportSchema,
  supportShelf,
} from 'green-manufacturing-registry/programme';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { million, projectOf } from './samples.js';

const base = resolveSupport(supportShelf, 'tianjin-draft-2024-renovation');
const overlay = {
  rulebook: {
    id: 'my-district-2026',
    base: base.rulebook.id,
    title: { en: 'Mine', 'zh-CN': '本区', 'zh-TW': '本區' },
    jurisdiction: '120115',
    effective: { from: '2026-01-01' },
    document: { title: '本区通知' },
    changes: [],
  },
};
const bands = (...from: string[]) => from.map((amount) => ({ from: { amount, unit: '万元' }, percent: 5 }));
const rate = (more: object) => ({ ...base, amount: { kind: 'rate', base: 'equipment', ...more } });
const ofTier = (tier: string) => ({
  ...base.rulebook,
  tiers: base.rulebook.tiers.map((one) => ({ ...one, tier })),
  rules: base.rulebook.rules.map((one) => ({ ...one, tiers: [tier] })),
});
const locales = ['en', 'zh-CN', 'zh-TW'];

/** What is wrong, and that every language says it in words of its own. */
function issuesIn(given: unknown, schema: z.ZodType): [string, string][] {
  const [found = [], ...others] = locales.map((locale) => {
    const read = validateRecord(given, schema, { locale });
    return read.ok
      ? []
      : read.issues.map(({ code, path, message }) => ({ code, path: path.join('.'), message }));
  });
  for (const issues of others) {
    expect(issues.map(({ code, path }) => [code, path])).toEqual(found.map(({ code, path }) => [code, path]));
    for (const [at, { message }] of issues.entries()) expect(message).not.toBe(found[at]?.message);
  }
  return found.map(({ code, path }) => [code, path]);
}

describe('supportSchema', () => {
  test('takes every shipped scheme and overlay, also after a round trip through JSON', () => {
    for (const item of supportShelf) {
      const schema = 'base' in item.rulebook ? supportOverlaySchema : supportSchema;
      expect(issuesIn(JSON.parse(JSON.stringify(item)), schema)).toEqual([]);
    }
  });

  test.each<[string, unknown, [string, string][]]>([
    [
      'a kind of amount that there is not',
      { ...base, amount: { kind: 'gift' } },
      [['not-in-list', 'amount.kind']],
    ],
    ['no bands', rate({ bands: [] }), [['empty', 'amount.bands']]],
    [
      'more than all',
      rate({ bands: [{ from: { amount: '0', unit: '元' }, percent: 120 }] }),
      [['range', 'amount.bands.0.percent']],
    ],
    [
      'a base that there is not',
      { ...base, amount: { kind: 'rate', base: 'land', bands: bands('0') } },
      [['not-in-list', 'amount.base']],
    ],
    [
      'a cap below zero',
      rate({ bands: bands('0'), cap: { amount: '-1', unit: '元' } }),
      [['range', 'amount.cap.amount']],
    ],
    [
      'bands that do not rise',
      rate({ bands: bands('100', '1000', '1000', '500') }),
      [
        ['range', 'amount.bands.2.from.amount'],
        ['range', 'amount.bands.3.from.amount'],
      ],
    ],
    [
      'a payer that there is not',
      { ...base, payers: [{ level: 'province' }] },
      [['not-in-list', 'payers.0.level']],
    ],
    ['a payer of no part', { ...base, payers: [{ level: 'city', parts: 0 }] }, [['range', 'payers.0.parts']]],
    ['an amount that stands nowhere', { ...base, amountStands: undefined }, [['missing', 'amountStands']]],
    ['a field that nobody reads', { ...base, maximum: 5 }, [['unknown-key', '']]],
    [
      'a rule without a citation',
      {
        ...base,
        rulebook: {
          ...base.rulebook,
          rules: base.rulebook.rules.map((rule) => ({ ...rule, citation: undefined })),
        },
      },
      [
        ['missing', 'rulebook.rules.0.citation'],
        ['missing', 'rulebook.rules.1.citation'],
      ],
    ],
    [
      'a tier beside the one that is asked',
      { ...base, rulebook: ofTier('grant') },
      [['unknown-name', 'rulebook.tiers.0.tier']],
    ],
  ])('refuses %s, with its path', (_what, given, issues) => {
    expect(issuesIn(given, supportSchema)).toEqual(issues);
  });

  test.each<[string, object, [string, string][]]>([
    ['nothing', {}, []],
    [
      'what is approved, spent and declared',
      {
        approved: { total: million(3), equipment: million(2) },
        actual: { total: million(3) },
        statements: { 'no-new-land': { holds: true } },
        incidents: [],
        retiredEquipment: million(1),
        ...{ progress: 50, domesticShare: 80, size: 'small', digitalLevel: 3, filedOn: '2024-03' },
      },
      [],
    ],
    ['an amount below zero', { approved: { total: million(-1) } }, [['range', 'approved.total.amount']]],
    ['an amount as a number', { retiredEquipment: 5 }, [['type', 'retiredEquipment']]],
    [
      'a part above its whole',
      { actual: { equipmentAndTools: million(1), equipment: million(2) } },
      [['range', 'actual.equipment.amount']],
    ],
    ['progress above 100 %', { progress: 101 }, [['range', 'progress']]],
    ['a size that there is not', { size: '小型' }, [['not-in-list', 'size']]],
    ['a statement in words', { statements: { 'no-new-land': '是' } }, [['type', 'statements.no-new-land']]],
    ['a field that nobody reads', { 核定: 5 }, [['unknown-key', '']]],
    [
      'a day outside its period',
      {
        period: { from: '2024-01-01', until: '2024-12-31' },
        statements: { here: { holds: true, on: '2025-01-01' } },
      },
      [['day-outside-period', 'statements.here.on']],
    ],
  ])('reads evidence of %s, or says what is wrong', (_what, given, issues) => {
    expect(issuesIn(given, supportEvidenceSchema)).toEqual(issues);
  });

  test('refuses an overlay whose new amount would stand under the old citation', () => {
    expect(issuesIn(overlay, supportOverlaySchema)).toEqual([]);
    const amount = { kind: 'none' };
    expect(issuesIn({ ...overlay, amount }, supportOverlaySchema)).toEqual([['missing', 'amountStands']]);
    const { amountStands } = base;
    expect(issuesIn({ ...overlay, amount, amountStands }, supportOverlaySchema)).toEqual([]);
  });

  test('speaks English to whoever takes it as a Standard Schema', async () => {
    const found = await supportSchema['~standard'].validate({ ...base, standing: 'rumour' });
    expect(found.issues?.map(({ message }) => message)).toEqual(['Use one of: official, draft, interview.']);
  });

  test('has a JSON Schema', () => {
    for (const schema of [supportSchema, supportOverlaySchema]) {
      expect(JSON.stringify(z.toJSONSchema(schema, { io: 'input' }))).toContain('amountStands');
    }
  });

  test('a loaded scheme and its overlay are asked as the shipped ones are', () => {
    const text = JSON.stringify([base, { ...overlay, payers: [{ level: 'district' }] }]);
    const [scheme, changed]: unknown[] = JSON.parse(text);
    const loaded = [supportSchema.parse(scheme), supportOverlaySchema.parse(changed)];
    const { answers } = supportFor(
      { project: projectOf({}, { division: '120115' }) },
      { asOf: '2026-03-01', jurisdiction: '120000', schemes: loaded, include: ['draft'] },
    );
    expect(answers.map(({ scheme: id, payers }) => [id, payers.map(({ level }) => level)])).toEqual([
      ['tianjin-draft-2024-renovation', ['city', 'district']],
      ['my-district-2026', ['district']],
    ]);
  });

  test('two schemes of one id on a shelf are refused, not one of them asked twice', () => {
    const twice: SupportScheme[] = [base, { ...base, payers: [] }];
    const options = { asOf: '2026-03-01', jurisdiction: '120000', schemes: twice };
    expect(() => supportFor({ project: projectOf({}) }, options)).toThrow('ambiguous-rulebook');
  });
});
