import { rulesChart } from 'green-manufacturing-registry/chart';
import { checkMany, manyTable, rulesTable } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { expect, it } from 'vitest';
import { madeUpRulebook } from './madeUp.js';

const rulebook = resolveRulebook(shelf, 'smart-factory-2025');
const held = {
  type: 'title',
  scheme: 'smart-factory',
  tier: 'basic',
  stage: 'filed',
  on: '2025-01-10',
} as const;

it('checkMany sorts by what is lacking, and tallies the rules that fail', () => {
  const question = (id: string, has: boolean) => ({
    unit: { kind: 'factory', id, enterprise: id } as const,
    history: { events: has ? [{ ...held, unit: id }] : [], complete: true },
  });
  const asked = { rulebook, to: 'advanced', asOf: '2026-03-01' };
  const { entries, rules } = checkMany(
    [question('c', false), question('b', true), question('a', true)],
    asked,
  );
  expect(entries.map(({ unit, outcome, unmet }) => [unit, outcome, unmet.length])).toEqual([
    ['a', 'undetermined', 0],
    ['b', 'undetermined', 0],
    ['c', 'ineligible', 1],
  ]);
  expect(rules[0]).toMatchObject({ rule: 'prerequisite-advanced', unmet: 1, unknown: 0 });
  expect(rules.find(({ rule }) => rule === 'maturity-advanced')).toMatchObject({ unmet: 0, unknown: 3 });
});

const period = { from: '2023-01-01', until: '2026-03-01' };
const park = (id: string, industrialValueAdded: number) => ({
  unit: { kind: 'park', id, name: id } as const,
  history: { events: [], complete: true },
  assessment: { kind: 'green-park', unit: id, period, industrialValueAdded, valueAdded: 100 } as const,
});
const share = madeUpRulebook([
  {
    id: 'share',
    condition: { op: 'compare', evidence: 'industrialValueAdded', is: 'at-least', value: 50, unit: '万元' },
  },
]);

it('checkMany puts the smallest gap first among those that fail the same rules', () => {
  const { entries } = checkMany([park('a', 10), park('b', 49), park('c', 50), park('d', 30)], {
    rulebook: share,
    to: 'national',
    asOf: '2026-03-01',
  });
  expect(entries.map(({ unit, unmet }) => [unit, unmet[0]?.gap])).toEqual([
    ['c', undefined],
    ['b', 1],
    ['d', 20],
    ['a', 40],
  ]);
});

it('manyTable and rulesTable print who lacks what, by names where they are given', () => {
  const many = checkMany([park('a', 10), park('b', 60)], {
    rulebook: share,
    to: 'national',
    asOf: '2026-03-01',
  });
  expect(manyTable(many, { locale: 'en', names: { a: '甲园' } })).toEqual([
    ['firm', 'outcome', 'not met', 'no evidence', 'which are not met'],
    ['b', 'eligible', '0', '0', ''],
    ['甲园', 'not eligible', '1', '0', expect.stringMatching(/ \(lacking: 40 万元\)$/)],
  ]);
  expect(rulesTable(many, { locale: 'zh-Hant' })).toEqual([
    ['規則', '未滿足單位數', '無材料單位數'],
    [expect.any(String), '1', '0'],
  ]);
  expect(manyTable({ entries: [], rules: [] }, { locale: 'zh-CN' })).toEqual([
    ['单位', '结论', '未满足', '无材料', '未满足的规则'],
  ]);
});

it('rulesChart draws a bar for each rule, light where evidence is missing', () => {
  const unit = (id: string) => ({ kind: 'factory', id, enterprise: id }) as const;
  const ask = (id: string, complete: boolean) => ({ unit: unit(id), history: { events: [], complete } });
  const many = checkMany([ask('a', true), ask('b', false)], { rulebook, to: 'advanced', asOf: '2026-03-01' });
  const chart = rulesChart(many, { locale: 'zh-CN', title: '先进级' });
  expect(chart.data.values[0]).toMatchObject({ unmet: 1, unknown: 1, lacking: 2, label: '1 + 1' });
  expect(chart.data.values.length).toBe(many.rules.length);
  expect(chart.title.subtitle[0]).toMatch(/2026-03-01，共2家/);
  expect(rulesChart({ entries: [], rules: [] }, { locale: 'en', title: 'none' }).layer).toEqual([]);
  const [first, ...others] = many.rules;
  if (!first) throw new Error('A rule fails.');
  const twice = { ...many, rules: [first, { ...first, rule: 'another' }, ...others] };
  const names = rulesChart(twice, { locale: 'en', title: 'twice' }).data.values.map((value) => value.rule);
  expect(new Set(names).size).toBe(names.length);
});
