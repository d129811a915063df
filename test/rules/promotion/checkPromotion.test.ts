import type { Scheme } from 'green-manufacturing-registry';
import { checkPromotion } from 'green-manufacturing-registry/promotion';
import { type Rulebook, resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import type { AccidentGrade } from 'green-manufacturing-registry/words';
import { describe, expect, it, test } from 'vitest';
import { park as parkOf, product, refusalOf } from '../../support/records.js';
import {
  ask,
  basicStatements,
  chain,
  codesOf,
  edition2024,
  edition2025,
  enough,
  evidence,
  findingOn,
  fiveAreas,
  green,
  green2024,
  green2025,
  holding,
  incident,
  ladder,
  madeUpRulebook,
  park,
  question,
  rulesThatAre,
  scenarios,
  smart,
  unit,
} from './madeUp.js';

const tiers = ['basic', 'advanced', 'excellent', 'leading'] as const;

describe('the outcome', () => {
  test.each(tiers)('finds who meets everything eligible for %s, from the day of the question on', (to) => {
    const report = ask(question(enough[to]), to);
    expect(rulesThatAre('unmet', report)).toEqual([]);
    expect(rulesThatAre('unknown', report)).toEqual([]);
    expect(report.outcome).toBe('eligible');
    expect(report.missing).toEqual([]);
    expect(report.warnings).toEqual([]);
    expect(report.earliestOn).toBe('2025-12-31');
  });

  test.each(tiers)('finds who brings no evidence at all undetermined for %s', (to) => {
    const report = ask(question(undefined), to);
    expect(report.outcome).toBe('undetermined');
    expect('earliestOn' in report).toBe(false);
  });

  it('finds who fails one rule ineligible, whatever evidence is missing', () => {
    const report = ask(question(evidence({ maturity: { level: 1, basis: 'self' } })), 'basic');
    expect(report.outcome).toBe('ineligible');
    expect(rulesThatAre('unmet', report)).toEqual(['maturity-basic']);
    expect(report.missing.map(({ evidence: path }) => path)).toEqual(['scenarios', 'performance']);
  });

  it('takes a statement that does not hold for a failure, and one that is not made for missing evidence', () => {
    const stated = (talent: object) => {
      const { talent: _, ...others } = basicStatements;
      return ask(question({ ...enough.basic, statements: { ...others, ...talent } }), 'basic');
    };
    expect(stated({ talent: { holds: false } }).outcome).toBe('ineligible');
    expect(stated({}).outcome).toBe('undetermined');
    expect(stated({}).missing.map(({ evidence: path }) => path)).toEqual(['statements.talent']);
  });
});

describe('the findings', () => {
  it('tell of every rule in the order of the rulebook, the met ones too', () => {
    // A made-up order, and none that sorting would give.
    const rulebook = madeUpRulebook([
      { id: 'c', condition: { op: 'declared', statement: 'c' } },
      { id: 'a', condition: { op: 'declared', statement: 'a' } },
      { id: 'other tier', tiers: ['provincial'], condition: { op: 'declared', statement: 'c' } },
      { id: 'b', severity: 'in-principle', condition: { op: 'declared', statement: 'b' } },
      { id: 'other kind', kinds: ['park'], condition: { op: 'declared', statement: 'c' } },
      { id: 'of holders', for: 'holders', condition: { op: 'declared', statement: 'c' } },
      { id: 'of both', for: 'both', condition: { op: 'declared', statement: 'c' } },
    ]);
    const stated = { ...holding('c'), a: { holds: false } };
    const report = ask(question(evidence({ statements: stated })), 'national', { rulebook });
    expect(report.findings.map(({ rule, verdict, severity }) => [rule, verdict, severity])).toEqual([
      ['c', 'met', 'must'],
      ['a', 'unmet', 'must'],
      ['b', 'unknown', 'in-principle'],
      ['of both', 'met', 'must'],
    ]);
  });

  test.each(tiers)('of %s follow the edition', (to) => {
    const report = ask(question(enough[to]), to);
    const guarding = edition2025.rules.filter((rule) => rule.tiers.includes(to));
    expect(report.findings.map(({ rule }) => rule)).toEqual(guarding.map(({ id }) => id));
    for (const [at, rule] of guarding.entries()) {
      const { title, severity, condition: needed, citation, confidence } = rule;
      expect(report.findings[at]).toMatchObject({ title, severity, needed, citation, confidence });
    }
  });

  it('say what was needed and found, what is lacking, where it stands and how well that is known', () => {
    const assessment = { ...enough.excellent, maturity: { level: 2, basis: 'self' as const } };
    const finding = findingOn(ask(question(assessment), 'excellent'), 'maturity-excellent');
    expect(finding).toMatchObject({
      verdict: 'unmet',
      severity: 'must',
      needed: { op: 'compare', is: 'at-least', value: 3, unit: 'level' },
      found: 2,
      gap: 1,
      missing: [],
      // smart-factory.md 3.5: excellent ≥3 (T, S1).
      confidence: 'transcription',
    });
    expect(finding.citation.document).toContain('工信厅联通装函〔2025〕251号');
  });

  // smart-factory.md 3.1: CMMM 2, 2, 3, 4 in both editions.
  test.each([
    ['basic', 2],
    ['advanced', 2],
    ['excellent', 3],
    ['leading', 4],
  ])('ask for the maturity of %s: level %i', (to, level) => {
    for (const rulebook of [edition2024, edition2025]) {
      const verdictAt = (found: number) =>
        findingOn(
          ask(question(evidence({ maturity: { level: found, basis: 'self' } })), to, { rulebook }),
          `maturity-${to}`,
        );
      expect(verdictAt(level - 1)).toMatchObject({ verdict: 'unmet', gap: 1 });
      expect(verdictAt(level).verdict).toBe('met');
      expect(verdictAt(5).verdict).toBe('met');
    }
  });

  // smart-factory.md 3.1: 20 % and 60 % in 2025 only.
  test.each([
    ['excellent', [1, 4, 8, 20, 30], [20], 'met', undefined],
    ['excellent', [1, 4, 8, 20, 30, 31], [20], 'unmet', 1],
    ['excellent', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 30], [20, 30], 'unmet', 1],
    ['excellent', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 20, 30], [1, 20, 30], 'met', undefined],
    ['leading', [1, 4, 8, 20, 30], [1, 4, 20], 'met', undefined],
    ['leading', [1, 4, 8, 20, 30], [4, 20], 'unmet', 1],
    ['leading', [1, 4, 8, 20, 30, 31, 32], [], 'unmet', 5],
  ] as const)('measure the AI share of %s over %j', (to, all, withAi, verdict, gap) => {
    const assessment = { ...enough[to], scenarios: scenarios(all, withAi) };
    const finding = findingOn(ask(question(assessment), to), `ai-share-${to}`);
    expect(finding).toMatchObject({ verdict, found: { part: withAi.length, of: all.length } });
    expect(finding.gap).toBe(gap);
  });

  it('of 2024 know no AI share', () => {
    for (const to of tiers) {
      const { findings } = ask(question(enough[to]), to, { rulebook: edition2024 });
      expect(findings.filter(({ needed }) => needed.op === 'share')).toEqual([]);
    }
  });

  it('leave a share open while nobody says whether a scenario uses AI', () => {
    const open = scenarios(fiveAreas).map(({ usesAi: _, ...instance }) => instance);
    const report = ask(question({ ...enough.excellent, scenarios: open }), 'excellent');
    expect(findingOn(report, 'ai-share-excellent')).toMatchObject({
      verdict: 'unknown',
      found: { part: { atLeast: 0, atMost: 5 }, of: 5 },
      missing: ['scenarios.withAi'],
    });
    expect(report.outcome).toBe('undetermined');
  });

  it('ask all five areas of excellent in principle, and of leading outright', () => {
    const four = [1, 4, 8, 20];
    const excellent = ask(question({ ...enough.excellent, scenarios: scenarios(four, [20]) }), 'excellent');
    expect(findingOn(excellent, 'areas-excellent')).toMatchObject({ verdict: 'unmet', gap: 1 });
    expect(excellent.outcome).toBe('eligible');
    expect(codesOf(excellent)).toEqual(['in-principle-unmet']);
    const leading = ask(question({ ...enough.leading, scenarios: scenarios(four, [4, 8, 20]) }), 'leading');
    expect(findingOn(leading, 'areas-leading')).toMatchObject({ verdict: 'unmet', gap: 1 });
    expect(leading.outcome).toBe('ineligible');
  });

  it('show each branch of a rule that can be met in several ways', () => {
    const applicant = (more: object) => {
      const { 'independent-legal-person': _, ...statements } = { ...enough.excellent.statements };
      const report = ask(question({ ...enough.excellent, statements, ...more }), 'excellent');
      return findingOn(report, 'legal-person');
    };
    expect(applicant({}).verdict).toBe('unknown');
    expect(applicant({ branchIndustry: 'textile' }).verdict).toBe('unknown');
    // smart-factory.md 5: in petrochemical and non-ferrous industries a branch may apply.
    for (const branchIndustry of ['petrochemical', 'non-ferrous']) {
      const finding = applicant({ branchIndustry });
      expect(finding.verdict).toBe('met');
      expect(finding.branches?.map(({ verdict, found }) => [verdict, found])).toEqual([
        ['unknown', null],
        ['met', branchIndustry],
        // 等: another industry, by word of the office.
        ['unknown', null],
      ]);
      expect(finding.missing).toEqual([]);
    }
  });

  it('carry a note only where the rule has one', () => {
    const report = ask(question(enough.leading), 'leading');
    expect(findingOn(report, 'ai-share-leading').note?.en).toContain('inferred');
    expect('note' in findingOn(report, 'performance-leading')).toBe(false);
  });
});

describe('the titles that must be held before', () => {
  // smart-factory.md 3.1 and 3.5, for a complete history without any title.
  test.each([
    [edition2024, 'advanced', 'in-principle', 'inferred'],
    [edition2024, 'excellent', 'in-principle', 'primary'],
    [edition2024, 'leading', 'in-principle', 'primary'],
    [edition2025, 'advanced', 'must', 'primary'],
    [edition2025, 'excellent', 'in-principle', 'inferred'],
    [edition2025, 'leading', 'must', 'several'],
  ] as const)('are asked by $id of %s', (rulebook, to, severity, confidence) => {
    const report = ask(question(enough.leading, []), to, { rulebook });
    const finding = findingOn(report, `prerequisite-${to}`);
    expect(finding).toMatchObject({ verdict: 'unmet', severity, confidence, found: [], missing: [] });
    expect(codesOf(report).includes('in-principle-unmet')).toBe(severity === 'in-principle');
  });

  it('are none for basic', () => {
    const report = ask(question(enough.basic, [], false), 'basic');
    expect(report.outcome).toBe('eligible');
    expect(report.findings.filter(({ needed }) => needed.op === 'holds')).toEqual([]);
  });

  it('are unknown, and not absent, while the history is not complete', () => {
    const report = ask(question(enough.leading, [], false), 'leading');
    expect(findingOn(report, 'prerequisite-leading')).toMatchObject({
      verdict: 'unknown',
      missing: ['history'],
    });
    expect(report.outcome).toBe('undetermined');
    expect(report.missing.map(({ evidence: path, rules }) => [path, rules])).toEqual([
      ['history', ['prerequisite-leading']],
    ]);
    expect(ask(question(enough.leading, [], true), 'leading').outcome).toBe('ineligible');
  });

  it('count at a stage at which the scheme holds them', () => {
    const outcomeWith = (...events: ReturnType<typeof smart>[]) =>
      findingOn(ask(question(enough.advanced, events), 'advanced'), 'prerequisite-advanced').verdict;
    // Basic is held by self-assessment, filing or recognition.
    for (const stage of ['self-assessed', 'filed', 'recognised', 'accepted'] as const) {
      expect(outcomeWith(smart('basic', '2025-01-01', stage))).toBe('met');
    }
    for (const stage of ['pooled', 'applied', 'recommended', 'publicised', 'rejected'] as const) {
      expect(outcomeWith(smart('basic', '2025-01-01', stage))).toBe('unmet');
    }
    expect(outcomeWith(smart('advanced', '2025-01-01', 'filed'))).toBe('unmet');
  });

  it('are reached by a higher title, and not by one of another unit or scheme', () => {
    const verdictWith = (...events: ReturnType<typeof smart>[]) =>
      findingOn(ask(question(enough.advanced, events), 'advanced'), 'prerequisite-advanced').verdict;
    expect(verdictWith(smart('excellent', '2025-01-02'))).toBe('met');
    expect(verdictWith(smart('basic', '2025-01-02', 'recognised', { unit: 'another factory' }))).toBe(
      'unmet',
    );
    expect(
      verdictWith(smart('smart-factory', '2024-12-31', 'recognised', { scheme: 'tianjin-workshop' })),
    ).toBe('unmet');
  });

  it('are held from their day on, up to the day of their removal', () => {
    const events = [smart('excellent', '2025-06-30'), smart('excellent', '2026-06-30', 'removed')];
    const verdictOn = (asOf: string) =>
      findingOn(ask(question(enough.leading, events), 'leading', { asOf }), 'prerequisite-leading').verdict;
    expect(verdictOn('2025-06-29')).toBe('unmet');
    expect(verdictOn('2025-06-30')).toBe('met');
    expect(verdictOn('2026-06-29')).toBe('met');
    expect(verdictOn('2026-06-30')).toBe('unmet');
  });

  it('are unknown while a blurred date leaves open whether they are held', () => {
    const events = [smart('excellent', '2025-09')];
    const verdictOn = (asOf: string) =>
      findingOn(ask(question(enough.leading, events), 'leading', { asOf }), 'prerequisite-leading');
    expect(verdictOn('2025-08-31').verdict).toBe('unmet');
    expect(verdictOn('2025-09-15')).toMatchObject({
      verdict: 'unknown',
      found: [{ tier: 'excellent', standing: 'uncertain' }],
      missing: ['history'],
    });
    expect(verdictOn('2025-09-30').verdict).toBe('met');
  });

  it('may be granted as an equivalence, as Jiangsu grants advanced to the national winners of 2024', () => {
    // smart-factory.md 6.3.
    const granted = smart('advanced', '2025-02-14', 'recognised', { basis: { equivalence: 'Jiangsu 2025' } });
    const report = ask(question(enough.excellent, [granted]), 'excellent');
    expect(findingOn(report, 'prerequisite-excellent').verdict).toBe('met');
    expect(report.warnings).toEqual([]);
  });

  it('are taken back by a correction', () => {
    const wrong = { ...smart('excellent', '2025-09-30'), id: 'wrong' };
    const back = { type: 'corrected' as const, unit: unit.id, event: 'wrong' };
    const report = ask(question(enough.leading, [wrong, back]), 'leading');
    expect(findingOn(report, 'prerequisite-leading').verdict).toBe('unmet');
  });
});

describe('the warnings', () => {
  const held = (project?: string) => [
    smart('excellent', '2025-09-30', 'recognised', project === undefined ? {} : { project }),
  ];

  it('name the project that holds the title when another one is applied for', () => {
    const report = ask(question({ ...enough.leading, project: 'project B' }, held('project A')), 'leading');
    expect(report.outcome).toBe('eligible');
    expect(report.warnings).toEqual([
      { code: 'other-project', params: { held: 'project A', applied: 'project B' } },
    ]);
  });

  test.each([
    ['the same project', 'project A', 'project A'],
    ['a title without a project', 'project A', undefined],
    ['an application without a project', undefined, 'project A'],
  ])('say nothing of %s', (_, applied, project) => {
    const report = ask(question({ ...enough.leading, project: applied }, held(project)), 'leading');
    expect(report.warnings).toEqual([]);
  });

  it('say nothing while one of several projects is the one applied for', () => {
    const events = [...held('project A'), ...held('project B')];
    expect(ask(question({ ...enough.leading, project: 'project B' }, events), 'leading').warnings).toEqual(
      [],
    );
    const other = ask(question({ ...enough.leading, project: 'project C' }, events), 'leading');
    expect(other.warnings).toEqual([
      { code: 'other-project', params: { held: 'project A, project B', applied: 'project C' } },
    ]);
  });

  it('tell a rule in principle that is not met from one that lacks evidence', () => {
    const { scenarios: _, ...without } = enough.advanced;
    const rules2024 = { rulebook: edition2024 };
    const title = findingOn(ask(question(without), 'excellent', rules2024), 'areas-excellent').title;
    expect(ask(question(without), 'excellent', rules2024).warnings).toEqual([
      { code: 'in-principle-unknown', params: { rule: 'areas-excellent', title } },
    ]);
    const unmet = ask(question({ ...without, scenarios: [] }), 'excellent', rules2024);
    expect(unmet.warnings).toEqual([
      { code: 'in-principle-unmet', params: { rule: 'areas-excellent', title } },
    ]);
  });

  it('never fail a unit for what holds in principle', () => {
    // smart-factory.md 3.5: excellent needs advanced in principle.
    const report = ask(question(enough.excellent, []), 'excellent');
    expect(report.outcome).toBe('eligible');
    expect(report.warnings).toMatchObject([
      { code: 'in-principle-unmet', params: { rule: 'prerequisite-excellent' } },
    ]);
    expect(ask(question(enough.excellent, [], false), 'excellent').warnings).toMatchObject([
      { code: 'in-principle-unknown', params: { rule: 'prerequisite-excellent' } },
    ]);
  });

  it('say that the evidence ends before the day of the question', () => {
    const warningsOn = (asOf: string) => ask(question(enough.leading), 'leading', { asOf }).warnings;
    expect(warningsOn('2025-12-31')).toEqual([]);
    expect(warningsOn('2026-01-01')).toEqual([
      { code: 'evidence-ends-before', params: { until: '2025-12-31', asOf: '2026-01-01' } },
    ]);
  });
});

describe('the statements of an assessment', () => {
  const rulebook = madeUpRulebook([
    { id: 'plan', tiers: ['national'], condition: { op: 'declared', statement: 'plan' } },
    {
      id: 'park',
      tiers: ['national'],
      kinds: ['park'],
      condition: { op: 'declared', statement: 'of-parks' },
    },
    {
      id: 'large',
      tiers: ['national'],
      condition: { op: 'declared', statement: 'plan' },
      onlyWhere: { op: 'declared', statement: 'large' },
    },
  ]);
  const warned = (names: readonly string[]) => {
    const statements = Object.fromEntries(names.map((name) => [name, { holds: true }]));
    return ask(question(evidence({ statements })), 'national', { rulebook }).warnings;
  };

  it('are warned of where no rule asks for them', () => {
    expect(warned(['plan', 'plna', 'toString'])).toEqual([
      { code: 'statement-not-asked', params: { statement: 'plna' } },
      { code: 'statement-not-asked', params: { statement: 'toString' } },
    ]);
  });

  it('may tell whom a rule is about', () => {
    expect(warned(['plan', 'large'])).toEqual([]);
  });

  it('may be those of another kind or tier', () => {
    expect(warned(['plan', 'of-parks'])).toEqual([]);
  });
});

describe('an assessment that is written in place', () => {
  it('is taken with its kind, of whatever kind it is', () => {
    const report = checkPromotion(
      {
        unit: { kind: 'factory', id: 'f1', enterprise: 'e1' },
        history: { events: [], complete: true },
        assessment: {
          kind: 'smart-factory',
          unit: 'f1',
          period: { from: '2025-01-01', until: '2025-12-31' },
          maturity: { level: 2, basis: 'self' },
          scenarios: [{ edition: '2025', scenario: '2025-24', usesAi: true }],
          statements: { 'b2-ownership': { holds: true, evidence: ['章程.pdf'] } },
          incidents: [],
        },
        previous: { kind: 'green-park', unit: 'f1', period: { from: '2024-01-01', until: '2024-12-31' } },
      },
      { rulebook: resolveRulebook(shelf, 'smart-factory-2025'), to: 'basic', asOf: '2025-12-31' },
    );
    expect(report.unit).toBe('f1');
  });
});

describe('a share that is met by dropping scenarios', () => {
  const asked = (before: readonly [number[], number[]], now: readonly [number[], number[]]) =>
    ask(
      {
        ...question({ ...enough.excellent, scenarios: scenarios(...now) }),
        previous: { ...enough.excellent, scenarios: scenarios(...before) },
      },
      'excellent',
    );

  it('is warned of', () => {
    const report = asked([[1, 2, 4, 8, 20, 30], [20]], [[1, 4, 8, 20, 30], [20]]);
    expect(report.outcome).toBe('eligible');
    expect(report.warnings).toEqual([{ code: 'share-met-by-dropping', params: { before: 6, now: 5 } }]);
  });

  it('is counted in distinct scenarios, however often each was built', () => {
    const report = asked([[1, 4, 8, 20, 30, 30], [20]], [[1, 4, 8, 20, 30], [20]]);
    expect(report.warnings).toEqual([]);
  });

  it('is no matter where more scenarios use AI, where none was dropped, or where the share is not met', () => {
    expect(
      asked(
        [[1, 2, 4, 8, 20, 30], [20]],
        [
          [1, 4, 8, 20, 30],
          [20, 30],
        ],
      ).warnings,
    ).toEqual([]);
    expect(asked([[1, 4, 8, 20, 30], []], [[1, 4, 8, 20, 30], [20]]).warnings).toEqual([]);
    const unmet = asked([[1, 2, 3, 4, 8, 20, 30], [20]], [[1, 2, 4, 8, 20, 30], [20]]);
    expect(unmet.outcome).toBe('ineligible');
    expect(unmet.warnings).toEqual([]);
  });

  it('is no matter where one of the two declares no scenarios', () => {
    const { scenarios: _, ...without } = enough.excellent;
    const report = ask({ ...question(enough.excellent), previous: without }, 'excellent');
    expect(report.warnings).toEqual([]);
  });

  it('is no matter where the share was met before', () => {
    // 2 of 6 is a third, and 2 of 5 is more: no gap was closed.
    expect(
      asked(
        [
          [1, 2, 4, 8, 20, 30],
          [20, 30],
        ],
        [
          [1, 4, 8, 20, 30],
          [20, 30],
        ],
      ).warnings,
    ).toEqual([]);
  });

  it('is no matter where the share is not one of scenarios', () => {
    const rulebook = madeUpRulebook([
      {
        id: 'share',
        condition: { op: 'share', part: 'local.a', of: 'local.b', is: 'at-least', value: 0.5 },
      },
    ]);
    const local = { a: 1, b: 2 };
    const report = ask(
      {
        ...question(evidence({ local, scenarios: scenarios([1, 4]) })),
        previous: evidence({ local, scenarios: scenarios([1, 4, 8]) }),
      },
      'national',
      { rulebook },
    );
    expect(report.warnings.map(({ code }) => code)).not.toContain('share-met-by-dropping');
  });
});

describe('the missing evidence', () => {
  it('is told once, with every rule that asks for it and the documents that prove it', () => {
    const { incidents: _, maturity: __, ...rest } = enough.basic;
    const report = ask(question(rest), 'basic');
    expect(report.missing.map(({ evidence: path, rules }) => [path, rules])).toEqual([
      ['incidents', ['no-bad-credit', 'no-accident', 'no-violation']],
      ['maturity.level', ['maturity-basic']],
    ]);
    const maturity = report.missing.find(({ evidence: path }) => path === 'maturity.level');
    expect(maturity?.title['zh-CN']).toContain('GB/T 39116-2020');
    // smart-factory.md 3.3: the free self-assessment or a maturity certificate.
    expect(maturity?.proofs).toMatchObject([{ 'zh-CN': 'www.c3mep.cn 自评估报告或成熟度证书' }]);
  });

  it('of the negative list names the registers that prove it', () => {
    // green-units.md 7.1: licence, screenshots of both registers, zxgk.court.gov.cn.
    const report = ask(question(undefined, []), 'national', { rulebook: green2024 });
    const incidents = report.missing.find(({ evidence: path }) => path === 'incidents');
    const told = incidents?.proofs.map((proof) => proof['zh-CN']).join();
    for (const word of ['营业执照', '信用中国', '国家企业信用信息公示系统', 'zxgk.court.gov.cn']) {
      expect(told).toContain(word);
    }
    expect(incidents?.rules).toEqual([
      'normal-operation',
      'no-accident-or-violation',
      'no-inspection-problem',
      'no-open-rectification',
      'no-judgment-defaulter',
    ]);
  });

  it('calls each of several statements of one rule by its own title', () => {
    const rulebook = resolveRulebook(shelf, 'tianjin-workshop-2024');
    const asOf = '2025-01-10';
    const { missing } = ask(question(undefined, []), 'digital-workshop', { rulebook, asOf });
    const titleOf = (path: string) => missing.find((one) => one.evidence === path)?.title.en;
    expect(titleOf('statements.completed')).toBe('completed');
    expect(titleOf('statements.done-within-one-year')).toBe('done within one year');
    expect(titleOf('statements.in-trial-run')).toBe('in trial run');
  });

  it('counts evidence that does not reach back as far as the rule looks as missing', () => {
    const short = { ...enough.basic, period: { from: '2023-01-01', until: '2025-12-31' } };
    expect(ask(question(short), 'basic', { asOf: '2025-12-31' }).outcome).toBe('undetermined');
    expect(ask(question(short), 'basic', { asOf: '2025-12-31' }).missing).toMatchObject([
      { evidence: 'period.from', rules: ['no-bad-credit', 'no-accident', 'no-violation'] },
    ]);
    const kept = { ...short, period: { from: '2023-01-01', until: '2026-01-01' } };
    expect(ask(question(kept), 'basic', { asOf: '2026-01-01' }).outcome).toBe('eligible');
  });

  it('counts evidence that does not reach up to the day of the question as missing', () => {
    const report = ask(question(enough.basic), 'basic', { asOf: '2026-01-01' });
    expect(report.outcome).toBe('undetermined');
    expect(report.missing).toMatchObject([
      { evidence: 'period.until', rules: ['no-bad-credit', 'no-accident', 'no-violation'] },
    ]);
  });
});

describe('what time heals', () => {
  const withIncidents = (...incidents: NonNullable<typeof enough.basic.incidents>) =>
    question({ ...enough.basic, incidents });
  const accident = { kind: 'safety-accident', grade: 'larger', on: '2024-05-06' } as const;

  it('clears three years after an accident, and names the day for the whole', () => {
    const asked = withIncidents(accident);
    const report = ask(asked, 'basic');
    expect(findingOn(report, 'no-accident')).toMatchObject({
      verdict: 'unmet',
      found: [{ kind: 'safety-accident', on: '2024-05-06', grade: 'larger' }],
      clearsOn: '2027-05-06',
    });
    expect(report.outcome).toBe('ineligible');
    expect(report.earliestOn).toBe('2027-05-06');
    const later = (asOf: string) =>
      ask(
        question({ ...enough.basic, incidents: [accident], period: { from: '2022-01-01', until: asOf } }),
        'basic',
        { asOf },
      );
    expect(later('2027-05-05').outcome).toBe('ineligible');
    expect(later('2027-05-06').outcome).toBe('eligible');
    expect(later('2027-05-06').earliestOn).toBe('2027-05-06');
  });

  it('clears three years after what lasted had ended', () => {
    const listed = { kind: 'bad-credit-record', on: '2023-01-01', until: '2024-09-30' } as const;
    expect(ask(withIncidents(listed), 'basic').earliestOn).toBe('2027-09-30');
  });

  it('never clears what still goes on', () => {
    const report = ask(withIncidents({ kind: 'violation', on: '2019-01-01', ongoing: true }), 'basic');
    expect(report.outcome).toBe('ineligible');
    expect('clearsOn' in findingOn(report, 'no-violation')).toBe(false);
    expect('earliestOn' in report).toBe(false);
  });

  it('waits for the last of several', () => {
    const report = ask(withIncidents(accident, { kind: 'violation', on: '2025-02-03' }), 'basic');
    expect(findingOn(report, 'no-accident').clearsOn).toBe('2027-05-06');
    expect(report.earliestOn).toBe('2028-02-03');
  });

  it('tells no day where anything else is lacking or not known', () => {
    const lacking = { ...enough.basic, incidents: [accident] };
    expect(
      'earliestOn' in ask(question({ ...lacking, maturity: { level: 1, basis: 'self' } }), 'basic'),
    ).toBe(false);
    const { performance: _, ...open } = lacking;
    expect('earliestOn' in ask(question(open), 'basic')).toBe(false);
  });

  it('is not held up by what holds in principle', () => {
    const report = ask(question({ ...enough.excellent, incidents: [accident] }, []), 'excellent');
    expect(report.warnings).toMatchObject([{ params: { rule: 'prerequisite-excellent' } }]);
    expect(report.earliestOn).toBe('2027-05-06');
  });

  it('takes accidents below the grade for none, and those of no grade for unknown', () => {
    const outcomeOf = (grade?: AccidentGrade) => {
      const graded = grade === undefined ? {} : { grade };
      return ask(withIncidents(incident('safety-accident', '2024-05-06', graded)), 'basic').outcome;
    };
    // smart-factory.md 3.2 B2: larger (较大) and above.
    expect(outcomeOf('general')).toBe('eligible');
    expect(outcomeOf('larger')).toBe('ineligible');
    expect(outcomeOf('major')).toBe('ineligible');
    expect(outcomeOf('especially-major')).toBe('ineligible');
    expect(outcomeOf()).toBe('undetermined');
  });

  it('names no day on which an accident counts that the evidence tells of', () => {
    const second = { kind: 'safety-accident', grade: 'larger', on: '2025-11-11' } as const;
    const asked = withIncidents(accident, second);
    const { earliestOn = '' } = ask(asked, 'basic', { asOf: '2025-06-30' });
    expect(earliestOn).toBe('2028-11-11');
    const period = { from: '2022-01-01', until: earliestOn };
    const then = question({ ...enough.basic, incidents: [accident, second], period });
    expect(ask(then, 'basic', { asOf: earliestOn }).outcome).toBe('eligible');
  });

  it('names no day by which a rule that is met today is known to be broken', () => {
    const violation = { kind: 'violation', on: '2025-11-11' } as const;
    const asked = withIncidents(accident, violation);
    const report = ask(asked, 'basic', { asOf: '2025-06-30' });
    expect(findingOn(report, 'no-violation').verdict).toBe('met');
    // The accident clears on 2027-05-06, the violation not before 2028-11-11.
    expect(report.earliestOn).not.toBe('2027-05-06');
  });

  it('names no day by which the title that is needed is known to be lost', () => {
    const lost = [...ladder, smart('excellent', '2026-06-30', 'removed')];
    const report = ask(question({ ...enough.leading, incidents: [accident] }, lost), 'leading');
    expect(findingOn(report, 'prerequisite-leading').verdict).toBe('met');
    expect('earliestOn' in report).toBe(false);
  });
});

describe('a unit that was removed from the green list', () => {
  const green2024Statements = holding(
    'legal-entity',
    'real-production',
    'lawful-operation',
    'good-operation',
    'accepts-supervision',
    'factory-standard',
    'energy-benchmark',
  );
  const assessment = evidence({ statements: green2024Statements, evaluation: { by: 'self' } });
  const events = [green('provincial', '2023-03-01'), green('national', '2023-06-30')];
  const removal = green('national', '2024-08-15', 'removed');
  const asked = (more: Parameters<typeof question>[1]) => question(assessment, [...events, ...(more ?? [])]);

  it('is eligible for national where it is on the province-level list and was never removed', () => {
    const report = ask(asked([]), 'national', { rulebook: green2024 });
    expect(rulesThatAre('unmet', report)).toEqual([]);
    expect(report.outcome).toBe('eligible');
  });

  it('is barred for three years by the third case of Art. 15', () => {
    const report = ask(asked([removal]), 'national', { rulebook: green2024 });
    expect(findingOn(report, 'not-removed')).toMatchObject({
      verdict: 'unmet',
      found: [{ on: '2024-08-15' }],
      clearsOn: '2027-08-15',
      confidence: 'primary',
      citation: { clause: 'Art. 15' },
    });
    expect(report.outcome).toBe('ineligible');
    expect(report.earliestOn).toBe('2027-08-15');
    const verdictOn = (asOf: string) =>
      findingOn(ask(asked([removal]), 'national', { rulebook: green2024, asOf }), 'not-removed').verdict;
    expect(verdictOn('2024-08-14')).toBe('met');
    expect(verdictOn('2024-08-15')).toBe('unmet');
    expect(verdictOn('2027-08-14')).toBe('unmet');
    expect(verdictOn('2027-08-15')).toBe('met');
  });

  it('waits for the last removal that its history tells of', () => {
    const again = [removal, green('national', '2026-02-01'), green('national', '2026-05-05', 'removed')];
    const report = ask(asked(again), 'national', { rulebook: green2024 });
    expect(report.earliestOn).not.toBe('2027-08-15');
    expect([undefined, '2029-05-05']).toContain(report.earliestOn);
  });

  it('is not told that it was never removed while its history is not complete', () => {
    const open = { ...asked([]), history: { events, complete: false } };
    const report = ask(open, 'national', { rulebook: green2024 });
    expect(findingOn(report, 'not-removed')).toMatchObject({ verdict: 'unknown', missing: ['history'] });
    expect(findingOn(report, 'province-list').verdict).toBe('met');
    expect(report.outcome).toBe('undetermined');
  });

  it('is not barred by a removal from another scheme’s list', () => {
    const other = smart('advanced', '2024-08-15', 'removed');
    expect(ask(asked([other]), 'national', { rulebook: green2024 }).outcome).toBe('eligible');
  });

  it('bars the park that it is a member of', () => {
    const members = [unit.id];
    const report = ask(
      { unit: { ...park, members }, history: { events: [removal], complete: true } },
      'national',
      { rulebook: green2024 },
    );
    expect(findingOn(report, 'not-removed')).toMatchObject({ verdict: 'unmet', clearsOn: '2027-08-15' });
    const elsewhere = ask(
      {
        unit: { ...park, members: ['another'] },
        history: { events: [removal], complete: true, units: [unit] },
      },
      'national',
      { rulebook: green2024 },
    );
    expect(findingOn(elsewhere, 'not-removed').verdict).toBe('met');
    const unsaid = ask({ unit: park, history: { events: [removal], complete: true } }, 'national', {
      rulebook: green2024,
    });
    expect(findingOn(unsaid, 'not-removed').verdict).toBe('unknown');
  });
});

describe('the call of 2025', () => {
  // green-units.md 3: two kinds, on the province list, in principle not below the region's average.
  it('leaves supply chains and products out', () => {
    for (const other of [chain, product('made-up product')]) {
      const report = ask({ unit: other, history: { events: [], complete: true } }, 'national', {
        rulebook: green2025,
      });
      expect(findingOn(report, 'kind-called').verdict).toBe('unmet');
      expect(report.outcome).toBe('ineligible');
    }
  });

  it('asks parks and factories alike for the province list', () => {
    for (const one of [unit, park]) {
      const history = { events: [], complete: true };
      const report = ask({ unit: one, history }, 'national', { rulebook: green2025 });
      expect(findingOn(report, 'province-list').verdict).toBe('unmet');
    }
    const history = { events: [], complete: true };
    const before = ask({ unit: park, history }, 'national', { rulebook: green2024 });
    expect(before.findings.map(({ rule }) => rule)).not.toContain('province-list');
  });

  test.each([
    [80, 80, []],
    [79.9, 80, ['in-principle-unmet']],
    [80, undefined, ['in-principle-unknown']],
  ])('warns of a score of %d where the region’s average is %d', (value, regionAverage, codes) => {
    const score = regionAverage === undefined ? { value } : { value, regionAverage };
    const assessment = evidence({ score, statements: holding('energy-benchmark') });
    expect(codesOf(ask(question(assessment, []), 'national', { rulebook: green2025 }))).toEqual(codes);
  });
});

describe('the report', () => {
  it('names the rulebook it rests on, who decides, the windows and what a holder will owe', () => {
    const rulebook = resolveRulebook(shelf, 'smart-factory-tianjin-2026');
    const inZone = { ...question(enough.advanced), unit: { ...unit, zone: '天津港保税区' } };
    const report = ask(inZone, 'advanced', { rulebook, asOf: '2026-03-01' });
    const elsewhere = ask(question(enough.advanced), 'advanced', { rulebook, asOf: '2026-03-01' });
    expect(elsewhere.windows).toEqual([{ status: 'unknown' }]);
    expect(report).toMatchObject({
      unit: unit.id,
      to: 'advanced',
      asOf: '2026-03-01',
      rulebook: {
        id: 'smart-factory-tianjin-2026',
        jurisdiction: '120000',
        edition: '2025',
        round: '2026',
        document: { number: '津工信数转〔2026〕1号' },
      },
      windows: [{ closes: '2026-04-05' }, { closes: '2026-04-10', window: { where: 'xmps.tjiiti.org.cn' } }],
      duties: [],
    });
    expect(report.decidedBy.decidedBy['zh-CN']).toContain('省级主管部门');
    expect('rules' in report.rulebook).toBe(false);
    const national = ask(question(undefined), 'national', { rulebook: green2024, asOf: '2026-05-01' });
    expect('round' in national.rulebook).toBe(false);
    expect(national.windows).toMatchObject([{ closes: '2026-07-31' }, { status: 'unknown' }]);
    expect(national.duties).toMatchObject([{ due: '2027-04-15' }, {}]);
  });

  it('is the same again, whatever was asked in between', () => {
    const first = ask(question(enough.leading), 'leading');
    const kept = structuredClone(first);
    ask(question(undefined), 'leading', { asOf: '2026-08-01' });
    ask(question(enough.basic, [], false), 'leading');
    expect(ask(question(enough.leading), 'leading')).toEqual(kept);
    expect(first).toEqual(kept);
  });

  it('leaves the question as it was', () => {
    const asked = { ...question(enough.leading), previous: enough.excellent };
    const kept = structuredClone(asked);
    ask(asked, 'leading');
    expect(asked).toEqual(kept);
  });

  it('can be asked for a scheme of the caller’s own', () => {
    const schemes = [{ id: 'own', tiers: ['low', 'high'], heldAt: ['recognised' as const] }];
    const rulebook = madeUpRulebook(
      [{ id: 'ladder', tiers: ['high'], condition: { op: 'holds', tier: 'low' } }],
      {
        scheme: 'own',
        tiers: madeUpRulebook([]).tiers.map((tier, at) => ({ ...tier, tier: ['low', 'high'][at] ?? '' })),
      },
    );
    const low = smart('low', '2025-01-01', 'recognised', { scheme: 'own' });
    const options = { rulebook, to: 'high', asOf: '2025-12-31' };
    expect(checkPromotion(question(undefined, [low]), { ...options, schemes }).outcome).toBe('eligible');
    expect(checkPromotion(question(undefined, []), { ...options, schemes }).outcome).toBe('ineligible');
    expect(refusalOf(() => checkPromotion(question(undefined), options)).code).toBe('unknown-scheme');
  });
});

describe('a question that cannot be asked', () => {
  const options = { rulebook: edition2025, to: 'basic', asOf: '2025-12-31' };

  test('is refused when the assessment is of another unit', () => {
    const asked = question({ ...enough.basic, unit: 'another factory' });
    expect(refusalOf(() => checkPromotion(asked, options))).toEqual({
      code: 'assessment-of-other-unit',
      info: { unit: unit.id, assessment: 'another factory' },
    });
  });

  it('is refused when the earlier assessment is of another unit', () => {
    const asked = { ...question(enough.basic), previous: { ...enough.basic, unit: 'another factory' } };
    expect(refusalOf(() => checkPromotion(asked, options))).toEqual({
      code: 'assessment-of-other-unit',
      info: { unit: unit.id, assessment: 'another factory' },
    });
  });

  test('is refused when the unit cannot bear titles of the scheme', () => {
    const asked = { unit: parkOf('made-up park'), history: { events: [], complete: true } };
    expect(refusalOf(() => checkPromotion(asked, options))).toEqual({
      code: 'kind-not-of-scheme',
      info: { scheme: 'smart-factory', kind: 'park', allowed: ['factory'] },
    });
  });

  test('is refused when the rulebook has no such tier, and told which it has', () => {
    expect(refusalOf(() => checkPromotion(question(enough.basic), { ...options, to: 'national' }))).toEqual({
      code: 'tier-not-of-rulebook',
      info: {
        rulebook: 'smart-factory-2025',
        scheme: 'smart-factory',
        tier: 'national',
        allowed: tiers.slice(),
      },
    });
  });

  test('is refused when the rulebook asks for a tier that a scheme of the caller lacks', () => {
    const own: Scheme = { id: 'own', tiers: ['silver', 'gold'], heldAt: ['recognised'] };
    const [first] = edition2025.rules;
    if (!first) throw new Error('no rule');
    const rulebook: Rulebook = {
      ...edition2025,
      rules: [{ ...first, onlyWhere: { op: 'holds', scheme: 'own', tier: 'sliver' } }],
    };
    const told = { name: 'sliver', known: ['silver', 'gold'] };
    expect(
      refusalOf(() => checkPromotion(question(enough.basic), { ...options, rulebook, schemes: [own] })),
    ).toMatchObject({
      code: 'invalid-rulebook',
      info: { issues: [{ code: 'unknown-name', path: ['rules', 0, 'onlyWhere', 'tier'], params: told }] },
    });
    const richer = [{ ...own, tiers: ['sliver'] }];
    expect(() =>
      checkPromotion(question(enough.basic), { ...options, rulebook, schemes: richer }),
    ).not.toThrow();
  });

  test('is refused when the day is not in the calendar', () => {
    for (const asOf of ['2025-12', '2025-02-30', 'today']) {
      expect(refusalOf(() => checkPromotion(question(enough.basic), { ...options, asOf }))).toEqual({
        code: 'invalid-day',
        info: { received: asOf },
      });
    }
  });

  it('finds enough in an empty history for a question that needs none', () => {
    expect(ask(question(enough.basic, []), 'basic').outcome).toBe('eligible');
    expect(ask(question(enough.basic, ladder, false), 'basic').outcome).toBe('eligible');
  });
});
