import { type ScenarioInstance, scenarioTally } from 'green-manufacturing-registry/promotion';
import { describe, expect, test } from 'vitest';

const of = (scenario: string, usesAi?: boolean): ScenarioInstance => ({
  edition: '2025',
  scenario,
  ...(usesAi !== undefined && { usesAi }),
});

describe('scenarioTally', () => {
  test.each<[string, ScenarioInstance[], [number, number, number]]>([
    ['nothing', [], [0, 0, 0]],
    ['one with AI', [of('2025-01', true)], [1, 1, 1]],
    ['one without', [of('2025-01', false)], [1, 0, 0]],
    ['one of which nobody has said', [of('2025-01')], [1, 0, 1]],
    [
      'five, of which one uses AI',
      ['01', '02', '03', '04', '05'].map((no) => of(`2025-${no}`, no === '03')),
      [5, 1, 1],
    ],
    ['one twice', [of('2025-01', false), of('2025-01', false)], [1, 0, 0]],
    ['one twice, once with AI', [of('2025-01', false), of('2025-01', true)], [1, 1, 1]],
    ['one twice, with AI first', [of('2025-01', true), of('2025-01', false)], [1, 1, 1]],
    ['one twice, once open', [of('2025-01', false), of('2025-01')], [1, 0, 1]],
    ['one twice, open first', [of('2025-01'), of('2025-01', false)], [1, 0, 1]],
    [
      'one three times, settled by the last',
      [of('2025-01'), of('2025-01', false), of('2025-01', true)],
      [1, 1, 1],
    ],
    ['three: with, open, without', [of('2025-01', true), of('2025-02'), of('2025-03', false)], [3, 1, 2]],
  ])('counts %s', (_what, instances, [distinct, withAi, withAiAtMost]) => {
    expect(scenarioTally(instances)).toEqual({ distinct, withAi, withAiAtMost });
  });

  test('takes several instances of one scenario for one, whatever they are called', () => {
    const named = ['一号线', '二号线'].map((name) => ({ ...of('2025-24', true), name }));
    expect(scenarioTally(named).distinct).toBe(1);
  });

  test('tells apart by stage and name what has no scenario of the guide', () => {
    const stage = 'quality-control';
    const unlisted = [
      { edition: '2024', stage, name: '质量追溯与分析改进' },
      { edition: '2024', stage, name: '质量追溯与分析改进' },
      { edition: '2024', stage, name: '在线智能检测' },
      { edition: '2024', stage: 'equipment-management', name: '在线智能检测' },
      { edition: '2024', name: '在线智能检测' },
      { edition: '2025', name: '在线智能检测' },
    ];
    expect(scenarioTally(unlisted).distinct).toBe(5);
  });
});
