import * as fc from 'fast-check';
import { locales } from 'green-manufacturing-registry';
import { type Condition, describeCondition } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { arbitraryCondition } from './arbitraryQuestion.js';
import { labels, ladder, maturity, rulebook, schemes, tier } from './madeUp.js';

const book = rulebook();
const told = (condition: Condition, locale: string) =>
  describeCondition(condition, { locale, rulebook: book, schemes });

const share: Condition = {
  op: 'share',
  part: 'scenarios.withAi',
  of: 'scenarios.distinct',
  is: 'at-least',
  value: 0.2,
};

describe('describeCondition', () => {
  test.each<[Condition, string, string, string]>([
    [
      maturity(3),
      'maturity level by GB/T 39116-2020: at least 3',
      '智能制造能力成熟度等级（GB/T 39116-2020）不低于 3 级',
      '智能製造能力成熟度等級（GB/T 39116-2020）不低於 3 級',
    ],
    [
      { op: 'compare', evidence: 'score.value', is: 'above', value: 60, unit: '%' },
      'score by the form: more than 60 %',
      '按评价表的得分高于 60 %',
      '按評價表的得分高於 60 %',
    ],
    [
      { op: 'compare', evidence: 'evaluation.nationalProjects', is: 'at-most', value: 15, unit: 'projects' },
      "the evaluator's national projects in the year: at most 15 projects",
      '评价机构当年国家级项目数不超过 15 项',
      '評價機構當年國家級項目數不超過 15 項',
    ],
    [
      { op: 'compare', evidence: 'fullTimeStaff', is: 'below', value: 2, unit: 'persons' },
      'full-time staff of the body for green development: less than 2 persons',
      '绿色发展工作机构专职人员数低于 2 人',
      '綠色發展工作機構專職人員數低於 2 人',
    ],
    [
      share,
      'number of distinct scenarios that use AI as a share of number of distinct scenarios declared: at least 20 %',
      '应用人工智能的不同场景数量占申报的不同场景数量的比例不低于 20%',
      '應用人工智能的不同場景數量佔申報的不同場景數量的比例不低於 20%',
    ],
    [
      { op: 'covers', all: ['production-operations', 'operations-management'] },
      'covers production operations, operations management',
      '覆盖生产作业、运营管理',
      '覆蓋生產作業、運營管理',
    ],
    [
      { op: 'one-of', evidence: 'maturity.basis', values: ['self', 'certified'] },
      'how the maturity level was found: by self-assessment or by certificate: by itself or by certificate',
      '成熟度等级的取得方式：自评估或认证：自评或认证',
      '成熟度等級的取得方式：自評估或認證：自評或認證',
    ],
    [
      { op: 'declared', statement: 'built', title: { en: 'built', 'zh-CN': '已建成', 'zh-TW': '已建成' } },
      'declared and proved: built',
      '声明并附证明：已建成',
      '聲明並附證明：已建成',
    ],
    [{ op: 'declared', statement: 'built' }, 'declared and proved', '声明并附证明', '聲明並附證明'],
    [
      { op: 'holds', tier: 'silver' },
      'holds silver badge or a higher tier',
      '持有银牌或更高级别',
      '持有銀牌或更高級別',
    ],
    [
      { op: 'holds', tier: 'bronze', stages: ['self-assessed', 'filed'] },
      'holds bronze badge or a higher tier at the stage self-assessed or filed',
      '持有铜牌或更高级别（自评估或备案）',
      '持有銅牌或更高級別（自評估或備案）',
    ],
    [
      { op: 'none-within', kinds: ['safety-accident', 'violation'], grade: 'larger', years: 3 },
      'in the last 3 years none of: safety accident, violation of law (accidents from grade larger on)',
      '近3年内无：安全事故、违法违规行为（事故指较大及以上）',
      '近3年內無：安全事故、違法違規行為（事故指較大及以上）',
    ],
    [
      { op: 'none-within', kinds: ['bad-credit-record'], years: 1 },
      'in the last year none of: bad credit record',
      '近1年内无：不良信用记录',
      '近1年內無：不良信用記錄',
    ],
    [
      { op: 'none-within', kinds: ['serious-dishonesty-list'], years: 0 },
      'on the day none of: list of serious dishonesty',
      '目前无：严重失信主体名单',
      '目前無：嚴重失信主體名單',
    ],
    [
      { op: 'holds', scheme: 'lighthouse' },
      'holds a title of lighthouse factories',
      '持有灯塔工厂称号',
      '持有燈塔工廠稱號',
    ],
    [
      { op: 'related', relation: 'members', is: 'at-least', value: 2 },
      'at least 2 of its members hold a title of made-up ladder',
      '成员单位中持有made-up ladder称号的不低于 2 家',
      '成員單位中持有made-up ladder稱號的不低於 2 家',
    ],
    [
      { op: 'not-removed-within', years: 3 },
      'not removed from the list in the last 3 years',
      '近3年内未被移出名单',
      '近3年內未被移出名單',
    ],
    [
      { op: 'not-removed-within', years: 3, members: true },
      'not removed from the list in the last 3 years, nor any of its members',
      '近3年内本单位及成员单位未被移出名单',
      '近3年內本單位及成員單位未被移出名單',
    ],
    [
      { op: 'years-running', evidence: 'years.inLastFivePercent', years: 3 },
      'whether the score of each year was among the last 5 %: so in each of the last 3 years',
      '各年度得分是否处于后5%：连续3年均是',
      '各年度得分是否處於後5%：連續3年均是',
    ],
    [
      { op: 'related', relation: 'members', tier: 'gold', is: 'at-least', value: 2 },
      'at least 2 of its members hold gold badge or a higher tier',
      '成员单位中持有金牌或更高级别的不低于 2 家',
      '成員單位中持有金牌或更高級別的不低於 2 家',
    ],
    [
      { op: 'related', relation: 'suppliers', tier: 'gold', is: 'above', value: 0 },
      'more than 0 of its suppliers hold gold badge or a higher tier',
      '供应商中持有金牌或更高级别的高于 0 家',
      '供應商中持有金牌或更高級別的高於 0 家',
    ],
    [
      {
        op: 'all',
        of: [
          { op: 'holds', tier: 'silver' },
          { op: 'declared', statement: 'x' },
        ],
      },
      'holds silver badge or a higher tier; and declared and proved',
      '持有银牌或更高级别；且声明并附证明',
      '持有銀牌或更高級別；且聲明並附證明',
    ],
    [
      {
        op: 'any',
        of: [
          { op: 'holds', tier: 'silver' },
          { op: 'declared', statement: 'x' },
        ],
      },
      'holds silver badge or a higher tier; or declared and proved',
      '持有银牌或更高级别；或声明并附证明',
      '持有銀牌或更高級別；或聲明並附證明',
    ],
    [
      { op: 'not', of: { op: 'declared', statement: 'x' } },
      'not so: declared and proved',
      '不属于：声明并附证明',
      '不屬於：聲明並附證明',
    ],
  ])('tells %o in three languages', (condition, english, simplified, traditional) => {
    expect(told(condition, 'en')).toBe(english);
    expect(told(condition, 'zh-CN')).toBe(simplified);
    expect(told(condition, 'zh-TW')).toBe(traditional);
  });

  test('finds the nearest language of any tag', () => {
    expect(told(share, 'zh-Hant-HK')).toBe(told(share, 'zh-TW'));
    expect(told(share, 'fr')).toBe(told(share, 'en'));
  });

  test.each([
    [1 / 3, '33.3333 %'],
    [0.07, '7 %'],
    [0.055, '5.5 %'],
    [0, '0 %'],
    [1.2, '120 %'],
  ])('tells a share of %d without the noise of binary fractions', (value, text) => {
    expect(told({ ...share, value }, 'en')).toContain(`at least ${text}`);
  });

  test('calls a tier as the rulebook does, before the scheme', () => {
    const named = rulebook({ tiers: [tier('silver', { labels: labels('municipal') })] });
    const options = { locale: 'en', rulebook: named, schemes };
    expect(describeCondition({ op: 'holds', tier: 'silver' }, options)).toBe(
      'holds municipal or a higher tier',
    );
    expect(describeCondition({ op: 'holds', tier: 'silver', scheme: ladder.id }, options)).toContain(
      'municipal',
    );
  });

  test('does not call the tier of another scheme so', () => {
    const named = rulebook({
      scheme: 'made-up-shapes',
      tiers: [tier('silver', { labels: labels('municipal') })],
    });
    const other: Condition = { op: 'holds', tier: 'silver', scheme: ladder.id };
    expect(describeCondition(other, { locale: 'en', rulebook: named, schemes })).toContain('silver badge');
  });

  test('calls by its code what nobody named', () => {
    expect(told({ op: 'holds', tier: 'round', scheme: 'made-up-shapes' }, 'zh-CN')).toBe(
      '持有round或更高级别',
    );
    expect(told({ op: 'one-of', evidence: 'performance', values: ['toString'] }, 'en')).toContain('toString');
    const own: Condition = {
      op: 'compare',
      evidence: 'local.robots',
      is: 'at-least',
      value: 2,
      unit: 'constructor',
    };
    expect(told(own, 'zh-CN')).toBe('指标“robots”不低于 2 constructor');
  });

  test('calls a figure of the rulebook itself by its title', () => {
    const own: Condition = {
      op: 'compare',
      evidence: 'local.robots',
      is: 'at-least',
      value: 2,
      unit: '台',
      title: { en: 'industrial robots', 'zh-CN': '工业机器人', 'zh-TW': '工業機器人' },
    };
    expect(told(own, 'en')).toBe('industrial robots: at least 2 台');
    expect(told(own, 'zh-CN')).toBe('工业机器人不低于 2 台');
    expect(told(own, 'zh-TW')).toBe('工業機器人不低於 2 台');
  });

  test('leaves nothing untold, whatever the condition', () => {
    fc.assert(
      fc.property(arbitraryCondition, fc.constantFrom(...locales), (condition, locale) => {
        const text = told(condition, locale);
        expect(text).not.toMatch(/undefined|null|\[object|NaN/);
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
      }),
    );
  });
});
