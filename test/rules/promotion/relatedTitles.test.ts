import type { Park, RegistryEvent, SupplyChain } from 'green-manufacturing-registry';
import { checkPromotion, explainPromotion } from 'green-manufacturing-registry/promotion';
import type { Bound, Rulebook } from 'green-manufacturing-registry/rulebook';
import { describe, expect, it, test } from 'vitest';
import { chain, findingOn, green, madeUpRulebook, park, smart, unit } from './madeUp.js';

function counting(relation: 'members' | 'suppliers', is: Bound, value: number, scheme?: string): Rulebook {
  const tier = scheme === 'smart-factory' ? 'advanced' : 'national';
  const condition = { op: 'related' as const, relation, tier, is, value };
  return madeUpRulebook([
    { id: 'related', condition: scheme === undefined ? condition : { ...condition, scheme } },
  ]);
}

/** A title of a made-up member or supplier. */
const of = (
  bearer: string,
  tier = 'national',
  on = '2024-03-01',
  stage: 'recognised' | 'removed' = 'recognised',
) => green(tier, on, stage, { unit: bearer });

const members = ['m1', 'm2', 'm3'];

function found(
  asked: Park | SupplyChain,
  rulebook: Rulebook,
  events: readonly RegistryEvent[],
  { complete = true, asOf = '2025-12-31' } = {},
) {
  const report = checkPromotion(
    { unit: asked, history: { events, complete } },
    { rulebook, to: 'national', asOf },
  );
  return { report, finding: findingOn(report, 'related') };
}

describe('a rule of the caller’s own that counts titles of members', () => {
  const twoMembers = counting('members', 'at-least', 2);

  test.each([
    [[], 'unmet', 0, 2],
    [[of('m1')], 'unmet', 1, 1],
    [[of('m1'), of('m2')], 'met', 2, undefined],
    [[of('m1'), of('m2'), of('m3')], 'met', 3, undefined],
    [[of('m1'), of('m1', 'provincial')], 'unmet', 1, 1],
    [[of('m1'), of(park.id)], 'unmet', 1, 1],
    [[of('m1'), of('m2', 'provincial')], 'unmet', 1, 1],
    [[of('m1'), of('m2'), of('m2', 'national', '2025-12-31', 'removed')], 'unmet', 1, 1],
  ] as const)('counts each member once, at the tier or above (%#)', (events, verdict, number, gap) => {
    const { finding, report } = found({ ...park, members }, twoMembers, events);
    expect(finding).toMatchObject({ verdict, found: number, missing: [] });
    expect(finding.gap).toBe(gap);
    expect(report.outcome).toBe(verdict === 'met' ? 'eligible' : 'ineligible');
  });

  it('counts a higher tier, too', () => {
    const provincial = madeUpRulebook([
      {
        id: 'related',
        condition: { op: 'related', relation: 'members', tier: 'provincial', is: 'at-least', value: 2 },
      },
    ]);
    expect(found({ ...park, members }, provincial, [of('m1'), of('m2', 'provincial')]).finding.verdict).toBe(
      'met',
    );
  });

  it('gives a range where the history is not complete', () => {
    const events = [of('m1')];
    const { finding, report } = found({ ...park, members }, twoMembers, events, { complete: false });
    expect(finding).toMatchObject({
      verdict: 'unknown',
      found: { atLeast: 1, atMost: 3 },
      missing: ['history'],
    });
    expect(report.outcome).toBe('undetermined');
    expect(report.missing).toMatchObject([{ evidence: 'history', rules: ['related'] }]);
    const enough = found({ ...park, members }, twoMembers, [of('m1'), of('m2')], { complete: false });
    expect(enough.finding).toMatchObject({ verdict: 'met', found: { atLeast: 2, atMost: 3 } });
    const never = found({ ...park, members: ['m1'] }, twoMembers, events, { complete: false });
    expect(never.finding).toMatchObject({ verdict: 'unmet', gap: 1 });
  });

  it('gives a range where a blurred date leaves a title open', () => {
    const events = [of('m1'), of('m2', 'national', '2025-12')];
    const asked = { ...park, members };
    expect(found(asked, twoMembers, events, { asOf: '2025-12-15' }).finding).toMatchObject({
      verdict: 'unknown',
      found: { atLeast: 1, atMost: 2 },
    });
    expect(found(asked, twoMembers, events).finding.verdict).toBe('met');
  });

  it('asks for the members of a park that names none', () => {
    const { report, finding } = found(park, twoMembers, [of('m1')]);
    expect(finding).toMatchObject({ verdict: 'unknown', found: null, missing: ['unit.members'] });
    expect(report.missing).toMatchObject([
      { evidence: 'unit.members', title: { en: 'units and enterprises in the park' } },
    ]);
    expect(found({ ...park, members: [] }, twoMembers, [of('m1')]).finding.verdict).toBe('unmet');
  });

  it('counts the titles of another scheme where it names one', () => {
    const smartMembers = counting('members', 'at-least', 1, 'smart-factory');
    const asked = { ...park, members };
    const advanced = smart('advanced', '2025-01-01', 'recognised', { unit: 'm1' });
    expect(found(asked, smartMembers, [advanced]).finding.verdict).toBe('met');
    expect(found(asked, smartMembers, [of('m1')]).finding.verdict).toBe('unmet');
  });

  it('knows nothing of the suppliers of a park or the members of a factory', () => {
    const suppliers = counting('suppliers', 'at-least', 1);
    expect(found({ ...park, members }, suppliers, []).finding.missing).toEqual(['unit.suppliers']);
    const report = checkPromotion(
      { unit, history: { events: [], complete: true } },
      { rulebook: twoMembers, to: 'national', asOf: '2025-12-31' },
    );
    expect(findingOn(report, 'related').missing).toEqual(['unit.members']);
  });

  test.each([
    ['en', 'at least 2 of its members hold national or a higher tier; found: 1; lacking: 1'],
    ['zh-CN', '成员单位中持有国家级或更高级别的不低于 2 家；现状：1；差距：1'],
    ['zh-TW', '成員單位中持有國家級或更高級別的不低於 2 家；現狀：1；差距：1'],
  ])('is told in %s', (locale, expected) => {
    const { report } = found({ ...park, members }, twoMembers, [of('m1')]);
    expect(explainPromotion(report, { locale, format: 'text' })).toContain(expected);
  });
});

describe('a rule of the caller’s own that counts titles of suppliers', () => {
  const suppliers = ['s1', 's2'];
  const asked = { ...chain, suppliers };

  it('counts the titles that the suppliers themselves bear', () => {
    const one = counting('suppliers', 'at-least', 1);
    expect(found(asked, one, [of('s2')]).finding).toMatchObject({ verdict: 'met', found: 1 });
    expect(found(asked, one, [of(chain.enterprise)]).finding).toMatchObject({ verdict: 'unmet', found: 0 });
    expect(found(chain, one, [of('s2')]).finding.missing).toEqual(['unit.suppliers']);
  });

  test.each([
    ['at-most', 1, ['s1'], 'met', undefined],
    ['at-most', 1, ['s1', 's2'], 'unmet', 1],
    ['below', 2, ['s1'], 'met', undefined],
    ['above', 1, ['s1', 's2'], 'met', undefined],
  ] as const)('compares the number %s %i', (is, value, holders, verdict, gap) => {
    const { finding } = found(
      asked,
      counting('suppliers', is, value),
      holders.map((one) => of(one)),
    );
    expect(finding.verdict).toBe(verdict);
    expect(finding.gap).toBe(gap);
  });
});
