import { labelOf, locales, stages } from 'green-manufacturing-registry';
import { endingStages } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

describe('stages', () => {
  test.each([
    ['pooled', 'cultivation candidate (pool)', '培育对象', '培育對象'],
    ['self-assessed', 'self-assessed', '自评估', '自評估'],
    ['filed', 'filed', '备案', '備案'],
    ['applied', 'applied', '申报', '申報'],
    ['recommended', 'recommended', '推荐', '推薦'],
    ['publicised', 'in public notice', '公示', '公示'],
    ['rejected', 'rejected', '未通过', '未通過'],
    ['cultivating', 'on the cultivation list', '培育名单', '培育名單'],
    ['recognised', 'recognised', '认定', '認定'],
    ['accepted', 'accepted', '验收', '驗收'],
    ['removed', 'removed', '移出', '移出'],
    ['expired', 'expired', '有效期满', '有效期滿'],
    ['withdrawn', 'withdrawn', '撤回', '撤回'],
  ] as const)('name %s as the notices do', (stage, ...labels) => {
    expect(stages).toContain(stage);
    expect(locales.map((locale) => labelOf('stage', stage, { locale }))).toEqual(labels);
  });

  test('are 13, each once', () => {
    expect(stages).toHaveLength(13);
    expect(new Set(stages).size).toBe(13);
  });

  test('end a title by removal, expiry or withdrawal', () => {
    expect(endingStages).toEqual(['removed', 'expired', 'withdrawn']);
  });
});
