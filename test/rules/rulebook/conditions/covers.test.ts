import type { Condition } from 'green-manufacturing-registry/rulebook';
import type { ConstructionArea } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';
import { ask, evidence } from '../madeUp.js';

const three: ConstructionArea[] = ['production-operations', 'production-management', 'operations-management'];
const covers: Condition = { op: 'covers', all: three };
// 2025-24 在线智能检测 stands under 生产作业, 2025-09 车间智能排产 under 生产管理, 2025-33 产品精准营销 under 运营管理.
const [operations, management, business] = ['2025-24', '2025-09', '2025-33'].map((scenario) => ({
  edition: '2025',
  scenario,
}));
const all = [operations, management, business].flatMap((one) => one ?? []);

describe('covers', () => {
  test('is met where every area has a scenario', () => {
    const outcome = ask(covers, { evidence: evidence({ scenarios: all }) });
    expect(outcome).toMatchObject({ verdict: 'met', missing: [] });
    expect(outcome.gap).toBeUndefined();
    expect(new Set(Object.values(outcome.found ?? []))).toEqual(new Set(three));
  });

  test.each([
    [2, 1],
    [1, 2],
    [0, 3],
  ])('with %d of three areas it lacks %d', (count, gap) => {
    const outcome = ask(covers, { evidence: evidence({ scenarios: all.slice(0, count) }) });
    expect(outcome).toMatchObject({ verdict: 'unmet', gap, missing: [] });
    expect(outcome.found).toHaveLength(count);
  });

  test('tells areas beyond those that were needed, too', () => {
    const more = [...all, { edition: '2025', scenario: '2025-01' }];
    expect(ask(covers, { evidence: evidence({ scenarios: more }) }).found).toHaveLength(4);
  });

  test('adds the areas that are declared beside the scenarios', () => {
    const given = evidence({ scenarios: all.slice(0, 2), areas: ['operations-management'] });
    expect(ask(covers, { evidence: given }).verdict).toBe('met');
  });

  test('takes the declared areas alone where they are enough', () => {
    expect(ask(covers, { evidence: evidence({ areas: three }) }).verdict).toBe('met');
  });

  test('counts a scenario of 2024 by its stage', () => {
    // 质量管控 stands under 生产作业 in the brackets of 2024.
    const stage = { edition: '2024', stage: 'quality-control', name: '质量追溯与分析改进' };
    const one: Condition = { op: 'covers', all: ['production-operations'] };
    expect(ask(one, { evidence: evidence({ scenarios: [stage] }) }).verdict).toBe('met');
  });

  test('is unknown without scenarios and areas, and asks for the scenarios', () => {
    const unknown = { verdict: 'unknown', found: null, missing: ['scenarios'] };
    expect(ask(covers, { evidence: evidence() })).toEqual(unknown);
    expect(ask(covers)).toEqual(unknown);
  });

  test('is not failed by areas that fall short where nobody has listed the scenarios', () => {
    const short = evidence({ areas: three.slice(0, 2) });
    expect(ask(covers, { evidence: short })).toMatchObject({ verdict: 'unknown', missing: ['scenarios'] });
  });

  test('is not failed by a scenario of which nobody can say where it belongs', () => {
    // The ministry used this name for winners of 2024; its stage was not seen.
    const unplaced = { edition: '2024', name: '智能仓储' };
    const given = evidence({ scenarios: [...all.slice(0, 2), unplaced] });
    expect(ask(covers, { evidence: given }).verdict).toBe('unknown');
    expect(ask(covers, { evidence: evidence({ scenarios: [...all, unplaced] }) }).verdict).toBe('met');
  });
});
