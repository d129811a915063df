import { aboutScheme, locales, type TitleEvent } from 'green-manufacturing-registry';
import { explainPromotion, type PromotionReport } from 'green-manufacturing-registry/promotion';
import { type Rulebook, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { localSchemes, shelf } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it, test } from 'vitest';
import {
  ask,
  edition2024,
  edition2025,
  enough,
  evidence,
  fiveAreas,
  green,
  green2023,
  green2024,
  green2025,
  holding,
  incident,
  madeUpRulebook,
  park,
  question,
  same,
  scenarios,
  smart,
} from './madeUp.js';
import { hanBeyond } from './scripts.js';

const formats = ['text', 'markdown'] as const;
const everywhere = locales.flatMap((locale) => formats.map((format) => ({ locale, format })));

const text = (report: PromotionReport, locale = 'en', unitName?: string) =>
  explainPromotion(report, {
    locale,
    format: 'text',
    schemes: localSchemes,
    ...(unitName !== undefined && { unitName }),
  });
const markdown = (report: PromotionReport, locale = 'en', unitName?: string) =>
  explainPromotion(report, {
    locale,
    format: 'markdown',
    schemes: localSchemes,
    ...(unitName !== undefined && { unitName }),
  });

/** Every rule has one word of its own, so that a reader of the test sees where it goes. */
const small: Rulebook = {
  id: 'small',
  title: { en: 'Small rules', 'zh-CN': '小规则', 'zh-TW': '小規則' },
  scheme: 'green-manufacturing',
  jurisdiction: '120000',
  edition: 'made-up',
  effective: { from: '2025-01-01' },
  document: { title: 'Small notice', number: 'No. 7' },
  tiers: [
    {
      tier: 'national',
      labels: { en: 'golden', 'zh-CN': '金级', 'zh-TW': '金級' },
      decidedBy: { en: 'the golden bureau', 'zh-CN': '金局', 'zh-TW': '金局' },
      citation: { document: 'Small notice' },
      confidence: 'primary',
    },
  ],
  rules: [
    {
      id: 'kind',
      title: { en: 'only factories', 'zh-CN': '仅限工厂', 'zh-TW': '僅限工廠' },
      tiers: ['national'],
      severity: 'must',
      condition: { op: 'one-of', evidence: 'unit.kind', values: ['factory'] },
      citation: { document: 'Small notice', clause: 'Art. 1' },
      confidence: 'primary',
      note: { en: 'A note.', 'zh-CN': '说明。', 'zh-TW': '說明。' },
    },
    {
      id: 'lawful',
      title: { en: 'no violation for a year', 'zh-CN': '一年内无违规', 'zh-TW': '一年內無違規' },
      tiers: ['national'],
      severity: 'must',
      condition: { op: 'none-within', kinds: ['violation'], years: 1 },
      citation: { document: 'Small notice', clause: 'Art. 2' },
      confidence: 'transcription',
    },
    {
      id: 'plan',
      title: { en: 'has a plan', 'zh-CN': '有计划', 'zh-TW': '有計劃' },
      tiers: ['national'],
      severity: 'must',
      condition: { op: 'declared', statement: 'plan' },
      citation: { document: 'Small notice' },
      confidence: 'single',
      proofs: [{ en: 'the plan', 'zh-CN': '计划', 'zh-TW': '計劃' }],
      note: { en: 'Seen once.', 'zh-CN': '仅见一次。', 'zh-TW': '僅見一次。' },
    },
  ],
  windows: [
    {
      id: 'window',
      tiers: ['national'],
      step: 'apply',
      who: { en: 'factories', 'zh-CN': '工厂', 'zh-TW': '工廠' },
      opens: '2026-03-01',
      closes: '2026-03-31',
      citation: { document: 'Small notice' },
      confidence: 'primary',
    },
  ],
  duties: [
    {
      id: 'table',
      title: { en: 'fills a table', 'zh-CN': '填表', 'zh-TW': '填表' },
      tiers: ['national'],
      every: '--04-15',
      consequence: { en: 'else it is removed', 'zh-CN': '否则移出', 'zh-TW': '否則移出' },
      citation: { document: 'Small notice' },
      confidence: 'primary',
    },
  ],
};
const smallReport = ask(
  question(evidence({ incidents: [incident('violation', '2025-06-07')], statements: {} })),
  'national',
  {
    rulebook: small,
    asOf: '2026-01-31',
  },
);

describe('the small made-up report', () => {
  it('reads so in English', () => {
    expect(text(smallReport, 'en', 'Factory One')).toBe(`Factory One: may it rise to golden?
Under Small rules (Small notice, No. 7), on 2026-01-31.
Not eligible: at least one rule that must be met is not.

Not met
  - no violation for a year: needed: in the last year none of: violation of law; found: violation of law on 2025-06-07; clears by itself on 2026-06-07; Small notice, Art. 2 (transcription by a third party)

Not known
  - has a plan: needed: declared and proved; Small notice (one source); Seen once.

Warnings
  - The evidence ends on 2025-12-31, before 2026-01-31: what happened since is not in it.

Met
  - only factories: needed: kind of unit: factory; found: factory; Small notice, Art. 1 (official wording seen)

Evidence to bring
  - has a plan; proved by the plan

When to file
  - application by 2026-03-31 (not open yet): factories

What a holder owes
  - by 2026-04-15: fills a table; else it is removed

Who decides
  - the golden bureau

Rules marked as transcription rest on one third-party transcription of the annex: compare them with the official text before relying on them.
`);
  });

  it('reads so in simplified Chinese', () => {
    expect(text(smallReport, 'zh-CN', '一号工厂')).toBe(`一号工厂：能否升为金级？
依据小规则（Small notice、No. 7），截至2026-01-31。
不符合条件：至少有一条必须满足的规则未满足。

未满足
  - 一年内无违规：要求：近1年内无：违法违规行为；现状：2025-06-07 违法违规行为；2026-06-07起自动消除；Small notice，第2条（第三方转录）

材料不足，无法判定
  - 有计划：要求：声明并附证明；Small notice（单一来源）；仅见一次。

提醒
  - 材料截至2025-12-31，早于2026-01-31，其后情况未包含在内。

已满足
  - 仅限工厂：要求：单位类型：工厂；现状：工厂；Small notice，第1条（见到官方原文）

需补充的材料
  - 有计划；证明材料：计划

申报时间
  - 工厂：申报，截止2026-03-31（尚未开始）

在册后的义务
  - 不晚于2026-04-15：填表；否则移出

认定主体
  - 金局

标为“第三方转录”的规则依据附件的一份第三方转录文本，使用前请对照官方原文。
`);
  });

  it('reads so in traditional Chinese, as Markdown', () => {
    expect(markdown(smallReport, 'zh-TW', '一號工廠')).toBe(`# 一號工廠：能否升為金級？

依據小規則（Small notice、No. 7），截至2026-01-31。

不符合條件：至少有一條必須滿足的規則未滿足。

## 未滿足

- 一年內無違規：要求：近1年內無：違法違規行為；現狀：2025-06-07 違法違規行為；2026-06-07起自動消除；Small notice，第2條（第三方轉錄）

## 材料不足，無法判定

- 有計劃：要求：聲明並附證明；Small notice（單一來源）；僅見一次。

## 提醒

- 材料截至2025-12-31，早於2026-01-31，其後情況未包含在內。

## 已滿足

- 僅限工廠：要求：單位類型：工廠；現狀：工廠；Small notice，第1條（見到官方原文）

## 需補充的材料

- 有計劃；證明材料：計劃

## 申報時間

- 工廠：申報，截止2026-03-31（尚未開始）

## 在冊後的義務

- 不晚於2026-04-15：填表；否則移出

## 認定主體

- 金局

標為「第三方轉錄」的規則依據附件的一份第三方轉錄文本，使用前請對照官方原文。
`);
  });
});

describe('the outcome', () => {
  const eligible = ask(question(enough.leading), 'leading');
  const open = ask(question(undefined), 'leading');
  const healing = ask(
    question({ ...enough.basic, incidents: [incident('violation', '2024-05-06')] }),
    'basic',
  );

  test.each([
    [
      'en',
      'Eligible: every rule',
      'Undetermined: no rule fails',
      'Nothing but time is lacking: eligible from 2027-05-06 on.',
    ],
    ['zh-CN', '符合条件：', '尚不能判定：', '只差时间：自2027-05-06起符合条件。'],
    ['zh-TW', '符合條件：', '尚不能判定：', '只差時間：自2027-05-06起符合條件。'],
  ])('is told in %s', (locale, yes, unknown, time) => {
    expect(text(eligible, locale).split('\n')[2]?.startsWith(yes)).toBe(true);
    expect(text(open, locale).split('\n')[2]?.startsWith(unknown)).toBe(true);
    expect(text(healing, locale).split('\n')[3]).toBe(time);
    expect(text(eligible, locale)).not.toContain('2025-12-31起');
  });

  it('is told in the nearest language, English where there is none', () => {
    expect(text(eligible, 'zh-Hant-HK')).toBe(text(eligible, 'zh-TW'));
    expect(text(eligible, 'zh')).toBe(text(eligible, 'zh-CN'));
    expect(text(eligible, 'fr-CA')).toBe(text(eligible, 'en'));
  });

  it('leaves out sections that have nothing to say', () => {
    for (const head of ['Not met', 'Not known', 'Warnings', 'Evidence to bring', 'What a holder owes']) {
      expect(text(eligible).split('\n')).not.toContain(head);
    }
    expect(text(open).split('\n')).not.toContain('Not met');
  });
});

describe('what is called by what', () => {
  it('calls a unit by its name, or else by its id', () => {
    expect(text(smallReport).startsWith('made-up factory: ')).toBe(true);
    expect(text(smallReport, 'en', 'Name').startsWith('Name: ')).toBe(true);
  });

  it('calls a tier as the rulebook does: in Tianjin the municipal tier stands where others have the provincial', () => {
    const rulebook = resolveRulebook(shelf, 'green-baodi-2025-390');
    const report = ask(question(undefined, []), 'provincial', { rulebook });
    expect(text(report, 'zh-CN').startsWith('made-up factory：能否升为市级？')).toBe(true);
    // In Baodi the district list is asked of whoever rises to the municipal tier.
    const held = ask(question(undefined, [green('local', '2025-03-10')]), 'provincial', { rulebook });
    expect(text(held, 'zh-CN')).toContain('要求：持有区级或更高级别；现状：区级');
    expect(text(held, 'en')).toContain('needed: holds district or a higher tier; found: district');
  });

  it('calls a tier of a scheme of the caller’s own as the scheme does, or by its code', () => {
    const tiers = [
      {
        tier: 'gold',
        decidedBy: same('bureau'),
        citation: { document: 'x' },
        confidence: 'primary' as const,
      },
    ];
    const rulebook = madeUpRulebook([], { scheme: 'own', tiers });
    const about = {
      labels: same('own'),
      tiers: { gold: { labels: { en: 'Gold', 'zh-CN': '金', 'zh-TW': '金' } } },
      citations: [],
    };
    const scheme = { id: 'own', tiers: ['gold'], heldAt: ['recognised' as const] };
    const told = (schemes: Parameters<typeof explainPromotion>[1]['schemes'] & object) => {
      const report: PromotionReport = { ...smallReport, to: 'gold', rulebook };
      return explainPromotion({ ...report, findings: [] }, { locale: 'zh-CN', format: 'text', schemes });
    };
    expect(told([{ ...scheme, about }])).toContain('能否升为金？');
    expect(told([scheme])).toContain('能否升为gold？');
  });

  it('names a title of another scheme in the words of that scheme', () => {
    const rulebook = madeUpRulebook([
      {
        id: 'smart',
        tiers: ['national'],
        condition: { op: 'holds', scheme: 'smart-factory', tier: 'advanced' },
      },
    ]);
    const report = ask(question(undefined, [smart('advanced', '2025-03-31')]), 'national', { rulebook });
    expect(text(report, 'zh-CN')).toContain('要求：持有先进级或更高级别；现状：先进级');
  });

  it('names a title of no tier by its scheme', () => {
    const rulebook = madeUpRulebook([
      { id: 'leader', tiers: ['national'], condition: { op: 'holds', scheme: 'water-efficiency-leader' } },
    ]);
    const won: TitleEvent = {
      type: 'title',
      unit: 'made-up factory',
      scheme: 'water-efficiency-leader',
      stage: 'recognised',
      on: '2025-03-31',
    };
    const report = ask(question(undefined, [won]), 'national', { rulebook });
    expect(report.findings[0]?.verdict).toBe('met');
    expect(text(report, 'zh-CN')).toMatch(/现状：[^；]*水效/);
    expect(text(report, 'en')).toMatch(/found: [^;]*water/i);
  });

  it('tells a project and a title that is not certain', () => {
    const events = [smart('excellent', '2025-09-30', 'recognised', { project: 'Project A' })];
    expect(text(ask(question(enough.leading, events), 'leading'))).toContain(
      'found: excellent for Project A;',
    );
    const open = ask(question(enough.leading, [smart('excellent', '2025-12')]), 'leading', {
      asOf: '2025-12-15',
    });
    expect(text(open)).toContain('found: excellent (uncertain)');
    expect(text(open, 'zh-CN')).toContain('现状：卓越级（不确定）');
    expect(text(open, 'zh-TW')).toContain('現狀：卓越級（不確定）');
  });
});

describe('numbers', () => {
  const shared = (withAi: readonly number[]) =>
    ask(question({ ...enough.excellent, scenarios: scenarios([...fiveAreas, 31, 32], withAi) }), 'excellent');

  it('show part, whole and percent of a share, and what is lacking', () => {
    expect(text(shared([20]))).toContain('found: 1 of 7 (14.29 %); lacking: 1');
  });

  it('show a range where some scenarios are open', () => {
    const open = scenarios([...fiveAreas, 31, 32], [20]).map((one, at) => {
      const { usesAi: _, ...rest } = one;
      return at === 0 ? rest : one;
    });
    const report = ask(question({ ...enough.excellent, scenarios: open }), 'excellent');
    expect(text(report)).toContain('found: 1 to 2 of 7 (14.29 % – 28.57 %)');
  });

  test.each([
    ['zh-CN', '7个中的1'],
    ['zh-TW', '7個中的1'],
  ])('count scenarios in %s', (locale, expected) => {
    expect(text(shared([20]), locale)).toContain(expected);
  });

  const under = (value: number) =>
    ask(question(evidence({ local: { output: value } })), 'national', {
      rulebook: madeUpRulebook([
        {
          id: 'output',
          condition: { op: 'compare', evidence: 'local.output', is: 'at-least', value: 100, unit: 'tonnes' },
        },
      ]),
    });

  it('carry the unit of what is needed', () => {
    expect(text(under(97.5))).toContain('found: 97.5; lacking: 2.5 tonnes');
  });

  it.each(['zh-CN', 'zh-TW'])('carry the unit of what is lacking in %s, too', (locale) => {
    const report = ask(question({ ...enough.leading, maturity: { level: 2, basis: 'self' } }), 'leading');
    expect(text(report, locale)).toMatch(locale === 'zh-CN' ? /差距：2 ?级/ : /差距：2 ?級/);
  });

  it.each(['zh-CN', 'zh-TW'])('count no money and no points by the piece in %s', (locale) => {
    // The value added of a park is in 万元; scores are points.
    const assessment = {
      ...evidence({ unit: park.id, industrialValueAdded: 400, valueAdded: 1000 }),
      score: { value: 77.08, regionAverage: 80 },
    };
    const asked = { unit: park, history: { events: [], complete: true }, assessment };
    const told = text(ask(asked, 'national', { rulebook: green2025 }), locale);
    expect(told).toContain('400');
    expect(told).not.toMatch(/(1000|80)[个個]/);
  });

  it('tell a range as its two ends', () => {
    const rulebook = madeUpRulebook([
      {
        id: 'members',
        condition: { op: 'related', relation: 'members', tier: 'national', is: 'at-least', value: 2 },
      },
    ]);
    const asked = { unit: { ...park, members: ['a', 'b', 'c'] }, history: { events: [], complete: false } };
    const report = ask(asked, 'national', { rulebook });
    expect(text(report)).toContain('found: 0 to 3');
    expect(text(report, 'zh-CN')).toContain('现状：0至3');
  });

  it('are never rounded up to what was needed', () => {
    const told = text(under(99.999));
    expect(told).toContain('Not met');
    expect(told).not.toContain('found: 100;');
    expect(told).not.toContain('lacking: 0 ');
  });
});

describe('rules with parts', () => {
  it('tell what was found in each part of a rule that is not met', () => {
    // 202号: at most 15 national projects, at least 10 staff and 5 with a senior title.
    const evaluation = { by: 'third-party' as const, nationalProjects: 17, staff: 8, seniorStaff: 6 };
    const report = ask(question(evidence({ evaluation })), 'national', { rulebook: green2023 });
    expect(report.outcome).toBe('ineligible');
    const told = text(report);
    expect(told).toContain('17');
    expect(told).toMatch(/found:[^;]*\b8\b/);
    expect(told).toContain('lacking: 2');
  });

  // Guizhou: at least three provincial green units in the park, or one national.
  const guizhou = (held: readonly ['provincial' | 'national', string][], complete = true) => {
    const unit = { ...park, members: ['m1', 'm2', 'm3', 'm4'] };
    const events = held.map(([tier, id]) => green(tier, '2024-05-01', 'recognised', { unit: id }));
    const rulebook = resolveRulebook(shelf, 'green-guizhou');
    return ask({ unit, history: { events, complete } }, 'provincial', { rulebook });
  };
  const parkLine = (report: PromotionReport, locale: string) => {
    return text(report, locale)
      .split('\n')
      .find((line) => line.includes('贵州省绿色园区条件（') || line.includes('贵州省绿色园区条件 ('));
  };

  it('tell of each way what was found, where none is met', () => {
    const report = guizhou([['provincial', 'm1']]);
    expect(parkLine(report, 'en')).toContain(
      '; not met: at least 3 of its members hold provincial or a higher tier (found: 1, lacking: 2)' +
        '; not met: at least 1 of its members hold national or a higher tier (found: 0, lacking: 1);',
    );
    expect(parkLine(report, 'zh-CN')).toContain(
      '；未满足：成员单位中持有国家级或更高级别的不低于 1 家（现状：0，差距：1）；',
    );
    expect(parkLine(report, 'zh-TW')).toContain(
      '；未滿足：成員單位中持有國家級或更高級別的不低於 1 家（現狀：0，差距：1）；',
    );
  });

  it('tell of each way what was found, where it is not known', () => {
    const report = guizhou([['provincial', 'm1']], false);
    expect(parkLine(report, 'en')).toContain(
      'not known: at least 1 of its members hold national or a higher tier (found: 0 to 4)',
    );
    expect(parkLine(report, 'zh-CN')).toContain(
      '无法判定：成员单位中持有国家级或更高级别的不低于 1 家（现状：0至4）',
    );
    expect(parkLine(report, 'zh-TW')).toContain(
      '無法判定：成員單位中持有國家級或更高級別的不低於 1 家（現狀：0至4）',
    );
  });

  it('tell by which way a rule is met, and nothing of the others', () => {
    const report = guizhou([['national', 'm4']]);
    expect(parkLine(report, 'en')).toContain(
      '; met: at least 1 of its members hold national or a higher tier (found: 1);',
    );
    expect(parkLine(report, 'en')).not.toContain('not met');
    expect(parkLine(report, 'zh-CN')).toContain('；满足：成员单位中');
    expect(parkLine(report, 'zh-TW')).toContain('；滿足：成員單位中');
  });

  it('tell what was found of what must not be, and no lack of it', () => {
    const rulebook = madeUpRulebook([
      {
        id: 'small',
        condition: {
          op: 'not',
          of: { op: 'compare', evidence: 'local.output', is: 'at-least', value: 100, unit: 'tonnes' },
        },
      },
    ]);
    const told = (output: number) => {
      return text(ask(question(evidence({ local: { output } })), 'national', { rulebook }));
    };
    expect(told(120)).toMatch(/Not met\n.*found: 120;/);
    expect(told(97.5)).toMatch(/Met\n.*found: 97.5;/);
    expect(told(97.5)).not.toContain('lacking');
  });

  it('tell each statement to bring by its own name', () => {
    const rulebook = resolveRulebook(shelf, 'tianjin-workshop-2024');
    const report = ask(question(undefined, []), 'digital-workshop', { rulebook, asOf: '2025-01-10' });
    const lines =
      text(report)
        .split('\n\n')
        .find((block) => block.startsWith('Evidence to bring'))
        ?.split('\n') ?? [];
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toContain('  - in trial run');
  });
});

describe('statements', () => {
  const rulebook = madeUpRulebook([{ id: 'plan', condition: { op: 'declared', statement: 'plan' } }]);
  const told = (statement: { holds: boolean; evidence?: string[] }, locale: string) => {
    return text(
      ask(question(evidence({ statements: { plan: statement } })), 'national', { rulebook }),
      locale,
    );
  };

  test.each([
    ['en', 'found: plan 2025.pdf, minutes.pdf;', 'found: declared, without a document;', 'found: denied;'],
    ['zh-CN', '现状：plan 2025.pdf、minutes.pdf；', '现状：已声明，未列证明材料；', '现状：声明不满足；'],
    ['zh-TW', '現狀：plan 2025.pdf、minutes.pdf；', '現狀：已聲明，未列證明材料；', '現狀：聲明不滿足；'],
  ])('show in %s the documents named with them, or that there are none', (locale, proved, bare, denied) => {
    expect(told({ holds: true, evidence: ['plan 2025.pdf', 'minutes.pdf'] }, locale)).toContain(proved);
    expect(told({ holds: true }, locale)).toContain(bare);
    expect(told({ holds: false }, locale)).toContain(denied);
  });
});

describe('rules that hold in principle', () => {
  const report = ask(
    question({ ...enough.excellent, scenarios: scenarios([1, 4, 8, 20], [20]) }, []),
    'excellent',
  );

  it('are told among the warnings where they are not met', () => {
    const told = text(report);
    expect(told).toContain('A rule that holds in principle is not met: coverage of the construction areas.');
    expect(told.split('\n')).not.toContain('Not met');
    expect(text(ask(question(enough.excellent, [], false), 'excellent'), 'zh-CN')).toContain(
      '“原则上”的规则缺少材料：已达到先进级。',
    );
  });

  it('keep their citation, their confidence and what was found', () => {
    const warnings = text(report)
      .split('\n\n')
      .find((block) => block.startsWith('Warnings'));
    expect(warnings).toContain('智能工厂梯度培育要素条件（2025年版）');
    expect(warnings).toContain('transcription by a third party');
    expect(warnings).toContain('inferred');
    expect(warnings).toContain('research and design');
  });
});

describe('warnings', () => {
  test.each([
    ['en', 'held by the project A, and the application is for B'],
    ['zh-CN', '“A”'],
    ['zh-TW', '「A」'],
  ])('tell of another project in %s', (locale, expected) => {
    const events = [smart('excellent', '2025-09-30', 'recognised', { project: 'A' })];
    const told = text(ask(question({ ...enough.leading, project: 'B' }, events), 'leading'), locale);
    expect(told).toContain(expected);
  });

  test.each([
    ['en', 'The share is met with 5 scenarios where 6 were declared before'],
    ['zh-CN', '申报场景由6个减为5个'],
    ['zh-TW', '申報場景由6個減為5個'],
  ])('tell of dropped scenarios in %s', (locale, expected) => {
    const previous = { ...enough.excellent, scenarios: scenarios([...fiveAreas, 31], [20]) };
    const report = ask({ ...question(enough.excellent), previous }, 'excellent');
    expect(text(report, locale)).toContain(expected);
  });
});

describe('the transcription note', () => {
  test.each([
    ['en', 'rest on one third-party transcription of the annex'],
    ['zh-CN', '依据附件的一份第三方转录文本'],
    ['zh-TW', '依據附件的一份第三方轉錄文本'],
  ])('stands at the end in %s where a rule rests on the transcription, and else nowhere', (locale, note) => {
    for (const tell of [text, markdown]) {
      for (const rulebook of [edition2024, edition2025]) {
        const last = tell(ask(question(enough.basic), 'basic', { rulebook }), locale)
          .trimEnd()
          .split('\n')
          .at(-1);
        expect(last).toContain(note);
      }
      for (const rulebook of [green2024, green2025]) {
        expect(tell(ask(question(undefined), 'national', { rulebook }), locale)).not.toContain(note);
      }
    }
  });
});

/** By hand, as the library promises them. */
const confidenceWords = {
  en: {
    primary: 'official wording seen',
    several: 'several sources agree',
    single: 'one source',
    transcription: 'transcription by a third party',
    inferred: 'inferred',
  },
  'zh-CN': {
    primary: '见到官方原文',
    several: '多个来源一致',
    single: '单一来源',
    transcription: '第三方转录',
    inferred: '推断',
  },
  'zh-TW': {
    primary: '見到官方原文',
    several: '多個來源一致',
    single: '單一來源',
    transcription: '第三方轉錄',
    inferred: '推斷',
  },
} as const;

const everyReport = shelf.flatMap(({ id }) => {
  const rulebook = resolveRulebook(shelf, id);
  const { bearers = ['factory', 'park'] } = aboutScheme(rulebook.scheme, localSchemes);
  return rulebook.tiers.flatMap(({ tier }) => {
    const options = { rulebook, asOf: '2026-01-31' };
    const factories = [
      question(undefined, [], false),
      question({ ...enough.leading, incidents: [incident('violation', '2025-01')] }, []),
    ];
    const parks = [{ unit: park, history: { events: [], complete: true } }];
    const asked = [...factories, ...parks].filter(({ unit }) => bearers.includes(unit.kind));
    return asked
      .map((one) => ask(one, tier, options))
      .map((report) => ({
        name: `${id} ${tier} ${report.outcome} ${report.unit}`,
        report,
      }));
  });
});

/** Articles and annexes by the word of the language; the rest of a clause as it stands. */
function clauseIn(clause: string, locale: string): string {
  if (locale === 'en') return clause;
  const article = locale === 'zh-CN' ? '条' : '條';
  return clause
    .replace(/^Art\. (.*)$/, (_, numbers: string) => `第${numbers.split(', ').join('、')}${article}`)
    .replace(/^annex ?(\d*), /, '附件$1，')
    .replace('basic requirements', '基本要求')
    .replace(/basic requirement (\d)/, locale === 'zh-CN' ? '基本要求第$1项' : '基本要求第$1項');
}

describe.each(everyReport)('the report $name', ({ report }) => {
  it('cites every rule that must be met and says how well it is known, in every language and format', () => {
    for (const { locale, format } of everywhere) {
      const told = explainPromotion(report, { locale, format, schemes: localSchemes }).replaceAll('\\', '');
      for (const { severity, verdict, title, citation, confidence } of report.findings) {
        if (severity !== 'must' && verdict !== 'met') continue;
        const line = told.split('\n').find((one) => one.replace(/^ *- /, '').startsWith(title[locale]));
        expect(line).toContain(citation.document);
        expect(line).toContain(clauseIn(citation.clause ?? '', locale));
        const words: Readonly<Record<string, string>> = confidenceWords[locale];
        expect(line).toContain(words[confidence]);
      }
      expect(told).toContain(report.rulebook.document.title);
      expect(told).toContain(report.decidedBy.decidedBy[locale]);
      for (const { title } of report.missing) expect(told).toContain(title[locale]);
    }
  });

  it('never shows the reader what only a programmer can read', () => {
    for (const { locale, format } of everywhere) {
      const told = explainPromotion(report, { locale, format, schemes: localSchemes });
      expect(told).not.toMatch(/undefined|NaN|null|\[object|Infinity|statements\.|in-principle|none-within/);
      expect(told.endsWith('\n')).toBe(true);
      expect(told).not.toMatch(/\n\n\n|[ \t]\n/);
    }
  });

  it.each(['zh-CN', 'zh-TW'])('carries no English word in %s', (locale) => {
    // Beside what the caller named, such as statements in quotation marks: standards, units, sizes of files, web addresses.
    const told = text(report, locale)
      .replace(report.unit, '')
      .replace(/[“「][^”」]*[”」]/g, '')
      .replace(/[a-z]+(\.[a-z]+)+/g, '');
    const words = told.match(/[A-Za-z]{2,}/g) ?? [];
    expect(words.filter((word) => !['GB', 'MB', 'AI', 'GWh', 'tce', 'tCO'].includes(word))).toEqual([]);
  });

  it('is written in one script', () => {
    // What documents are called is quoted as it stands.
    const own = (locale: string) => {
      const documents = [report.rulebook.document, ...report.findings.map(({ citation }) => citation)]
        .flatMap((one) => Object.values(one).map((said) => said.replace('annex, ', '')))
        .sort((a, b) => b.length - a.length);
      return documents.reduce((told, quoted) => told.replaceAll(quoted, ''), text(report, locale));
    };
    expect(hanBeyond('traditional', own('zh-TW'))).toEqual([]);
    expect(hanBeyond('simplified', own('zh-CN'))).toEqual([]);
  });
});

describe('names from outside', () => {
  const hostile =
    '# Big\n\n## Eligible: every rule\r- [x](http://x.example) <script>alert(1)</script> | *b* `c` _d_ \\ ![i](j)';
  const events = [smart('excellent', '2025-09-30', 'recognised', { project: `${hostile} held` })];
  const report = ask(question({ ...enough.leading, project: `${hostile} applied` }, events), 'leading');
  const plain = ask(
    question({ ...enough.leading, project: 'applied' }, [
      smart('excellent', '2025-09-30', 'recognised', { project: 'held' }),
    ]),
    'leading',
  );

  it.each([...locales])('start no line of their own, in %s', (locale) => {
    for (const tell of [text, markdown]) {
      const lines = (told: string) => told.split(/\r\n|\r|\n/).length;
      expect(lines(tell(report, locale, hostile))).toBe(lines(tell(plain, locale, 'name')));
    }
  });

  it.each([...locales])('make no heading, link, emphasis or HTML of Markdown, in %s', (locale) => {
    const told = markdown(report, locale, hostile);
    expect(told).not.toMatch(
      /(?<!\\)<script|(?<!\\)\[x|(?<!\\)!?(?<!\\)\[i|(?<!\\)\*b|(?<!\\)`c|(?<!\\)_d|(?<!\\)\|/,
    );
    expect(told.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
    const heads = (one: string) => one.split(/\r|\n/).filter((line) => /^ {0,3}#/.test(line)).length;
    expect(heads(told)).toBe(heads(markdown(plain, locale, 'name')));
  });

  it('are shown whole', () => {
    const told = text(report, 'en', hostile);
    expect(told).toContain('<script>alert(1)</script>');
    expect(markdown(report, 'en', 'A_1 *x*').startsWith('# A\\_1 \\*x\\*: may it')).toBe(true);
  });

  it.each([
    ['line breaks', '\n '.repeat(60_000)],
    ['spaces', ' '.repeat(60_000)],
    ['marks', '_'.repeat(60_000)],
  ])('take no time to speak of, however many %s they hold', { timeout: 1_000 }, (_, long) => {
    expect(markdown(plain, 'en', `a${long}b`)).toContain('b: may it rise');
  });
});

describe('removals', () => {
  it('tell which member of a park was removed', () => {
    const events = [green('national', '2025-01-22', 'removed', { unit: 'member seven' })];
    const report = ask(
      { unit: { ...park, members: ['member six', 'member seven'] }, history: { events, complete: true } },
      'national',
      { rulebook: green2024 },
    );
    expect(text(report)).toMatch(/found:.*removed.*2025-01-22/);
    expect(text(report)).toContain('member seven');
  });

  it('are found where nothing else is', () => {
    const report = ask(question(evidence({ statements: holding('x') }), []), 'national', {
      rulebook: green2024,
    });
    expect(text(report)).toContain(
      'not moved out of the green list: needed: not removed from the list in the last 3 years, nor any of its members; found: nothing;',
    );
  });
});
