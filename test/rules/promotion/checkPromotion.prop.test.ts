import * as fc from 'fast-check';
import { locales, type Stage } from 'green-manufacturing-registry';
import {
  checkPromotion,
  explainPromotion,
  type PromotionReport,
} from 'green-manufacturing-registry/promotion';
import {
  type Condition,
  extendRulebook,
  type Rulebook,
  rulebookSchema,
} from 'green-manufacturing-registry/rulebook';
import { localSchemes } from 'green-manufacturing-registry/rulebooks';
import { describe, expect, it } from 'vitest';
import {
  edition2025 as edition,
  enough,
  evidence,
  green,
  incident,
  madeUpRulebook,
  question as questionOf,
} from './madeUp.js';
import { type Asked, arbitraryPair, arbitraryQuestion } from './questions.js';

const schemes = localSchemes;
const numRuns = 300;

function reportOf({ question, rulebook, to, asOf }: Asked): PromotionReport {
  return checkPromotion(question, { rulebook, to, asOf, schemes });
}

/** The outcome as the words of the design tell it. */
function outcomeByHand({ findings }: PromotionReport): PromotionReport['outcome'] {
  const must = findings.filter(({ severity }) => severity === 'must').map(({ verdict }) => verdict);
  if (must.includes('unmet')) return 'ineligible';
  return must.includes('unknown') ? 'undetermined' : 'eligible';
}

describe('a report on random evidence and history', () => {
  it('has the outcome that its findings add up to, and a day that fits it', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryQuestion, (asked) => {
        const report = reportOf(asked);
        expect(report.outcome).toBe(outcomeByHand(report));
        const { earliestOn, outcome } = report;
        const { asOf } = asked;
        if (outcome === 'eligible') expect(earliestOn).toBe(asOf);
        if (outcome === 'undetermined') expect(earliestOn).toBeUndefined();
        if (outcome === 'ineligible' && earliestOn !== undefined) expect(earliestOn > asOf).toBe(true);
        seen.add(outcome);
      }),
      { numRuns: 2 * numRuns },
    );
    expect([...seen].sort()).toEqual(['eligible', 'ineligible', 'undetermined']);
  });

  it('is plain data: it survives JSON and holds nothing that is undefined', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (asked) => {
        const report = reportOf(asked);
        expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report);
      }),
      { numRuns },
    );
  });

  it('lacks something wherever it does not know, and nowhere else', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (asked) => {
        const report = reportOf(asked);
        for (const { verdict, missing, gap, clearsOn, remark } of report.findings) {
          // What a failed rule with parts also lacked is asked for, too.
          // Whom a rule does not cover could bring nothing.
          if (verdict === 'unknown' && remark?.code !== 'not-covered') expect(missing).not.toEqual([]);
          if (verdict === 'met') expect(missing).toEqual([]);
          if (verdict !== 'unmet') expect([gap, clearsOn]).toEqual([undefined, undefined]);
          if (clearsOn !== undefined) expect(clearsOn > asked.asOf).toBe(true);
          if (gap !== undefined) expect(gap).toBeGreaterThanOrEqual(0);
        }
        for (const { evidence, rules } of report.missing) {
          const asking = report.findings.filter(({ missing }) => missing.includes(evidence));
          expect(rules).toEqual(asking.map(({ rule }) => rule));
        }
        const lacking = new Set(report.findings.flatMap(({ missing }) => missing));
        expect(new Set(report.missing.map(({ evidence }) => evidence))).toEqual(lacking);
      }),
      { numRuns },
    );
  });

  it('warns of exactly what holds in principle and is not met', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (asked) => {
        const { findings, warnings } = reportOf(asked);
        const expected = findings
          .filter(({ severity, verdict }) => severity === 'in-principle' && verdict !== 'met')
          .map(({ rule, verdict }) => `in-principle-${verdict} ${rule}`);
        const told = warnings.flatMap((one) =>
          'rule' in one.params && one.code !== 'not-covered' ? [`${one.code} ${one.params.rule}`] : [],
        );
        expect(told).toEqual(expected);
      }),
      { numRuns },
    );
  });

  it('can be told in every language and format', () => {
    fc.assert(
      fc.property(
        arbitraryQuestion,
        fc.constantFrom(...locales),
        fc.constantFrom('text', 'markdown'),
        (asked, locale, format) => {
          const told = explainPromotion(reportOf(asked), { locale, format, schemes });
          expect(told).not.toMatch(/undefined|NaN|\[object|Infinity/);
        },
      ),
      { numRuns },
    );
  });
});

describe('evidence', () => {
  it('never makes anything unknown that was known before it was filled in', () => {
    fc.assert(
      fc.property(arbitraryPair, ({ full, thin }) => {
        const [after, before] = [reportOf(full), reportOf(thin)];
        expect(after.findings.map(({ rule }) => rule)).toEqual(before.findings.map(({ rule }) => rule));
        before.findings.forEach(({ rule, verdict }, at) => {
          if (verdict === 'unknown') return;
          expect(`${rule} ${after.findings[at]?.verdict}`).not.toBe(`${rule} unknown`);
        });
      }),
      { numRuns: numRuns },
    );
  });

  it('leaves nothing unknown in the end, but what blurred dates and empty wholes leave open', () => {
    fc.assert(
      fc.property(arbitraryPair, ({ full }) => {
        const open = reportOf(full).findings.filter(({ verdict }) => verdict === 'unknown');
        for (const { missing } of open) {
          const allowed = [
            'history',
            'incidents',
            'unit.members',
            'unit.suppliers',
            'unit.administrativeRank',
          ];
          const wholes = ['scenarios.distinct', 'valueAdded', 'keyEnterprises', 'score.regionAverage'];
          const foreign = missing.filter((path) => ![...allowed, ...wholes].includes(path));
          expect(foreign).toEqual([]);
        }
      }),
      { numRuns },
    );
  });

  it('never turns eligible into anything else by a higher maturity, share, score or amount', () => {
    let eligible = 0;
    fc.assert(
      fc.property(arbitraryQuestion, fc.integer({ min: 0, max: 8 }), (asked, at) => {
        const before = reportOf(asked);
        if (before.outcome !== 'eligible') return;
        eligible += 1;
        const { assessment } = asked.question;
        if (!assessment) return;
        const { maturity, scenarios, industrialValueAdded, score, auditedKeyEnterprises } = assessment;
        const more = {
          ...assessment,
          ...(maturity && { maturity: { ...maturity, level: Math.min(5, maturity.level + 1) } }),
          ...(scenarios && {
            scenarios: scenarios.map((one, number) => (number === at ? { ...one, usesAi: true } : one)),
          }),
          ...(industrialValueAdded !== undefined && { industrialValueAdded: industrialValueAdded + 1 }),
          ...(auditedKeyEnterprises !== undefined && { auditedKeyEnterprises: auditedKeyEnterprises + 1 }),
          ...(score && { score: { ...score, value: Math.min(100, score.value + 1) } }),
        };
        const after = reportOf({ ...asked, question: { ...asked.question, assessment: more } });
        expect(after.outcome).toBe('eligible');
      }),
      { numRuns: 3 * numRuns },
    );
    // So that the property is not empty.
    expect(eligible).toBeGreaterThan(20);
  });
});

describe('a rulebook', () => {
  it('gives the same reports under an overlay that changes nothing', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (asked) => {
        const { id, title, jurisdiction, effective, document, round } = asked.rulebook;
        const said = { id, title, jurisdiction, effective, document, ...(round !== undefined && { round }) };
        const rulebook = extendRulebook(asked.rulebook, { ...said, base: id, changes: [] });
        expect(reportOf({ ...asked, rulebook })).toEqual(reportOf(asked));
      }),
      { numRuns: numRuns / 2 },
    );
  });

  it('gives the same reports after a way through JSON and the schema', () => {
    fc.assert(
      fc.property(arbitraryQuestion, (asked) => {
        const rulebook: Rulebook = rulebookSchema.parse(JSON.parse(JSON.stringify(asked.rulebook)));
        expect(reportOf({ ...asked, rulebook })).toEqual(reportOf(asked));
      }),
      { numRuns: numRuns / 4 },
    );
  });
});

describe('earliestOn', () => {
  const kinds = ['safety-accident', 'environmental-accident', 'violation', 'bad-credit-record'] as const;
  const day = fc
    .integer({ min: 0, max: 1460 })
    .map((number) => new Date(Date.UTC(2022, 0, 1 + number)).toISOString().slice(0, 10));
  const blurred = fc.tuple(day, fc.constantFrom(10, 10, 7, 4)).map(([one, length]) => one.slice(0, length));
  const incidents = fc
    .array(fc.tuple(fc.constantFrom(...kinds), blurred, fc.option(day)), { maxLength: 4 })
    .map((drawn) =>
      drawn.map(([kind, on, until]) =>
        incident(kind, on, { grade: 'larger', ...(until !== null && until > on && { until }) }),
      ),
    );

  it('is the first day on which the same question, with the same evidence kept up, is eligible', () => {
    const asOf = '2025-12-31';
    let healed = 0;
    fc.assert(
      fc.property(fc.constantFrom('basic', 'advanced', 'excellent', 'leading'), incidents, (to, found) => {
        const on = (then: string) => {
          const period = { from: '2018-01-01', until: then };
          return reportOf({
            question: questionOf({ ...enough[to], incidents: found, period }),
            rulebook: edition,
            to,
            asOf: then,
          });
        };
        const report = on(asOf);
        const { earliestOn } = report;
        expect(report.outcome).not.toBe('undetermined');
        if (report.outcome === 'eligible') {
          expect(earliestOn).toBe(asOf);
          return;
        }
        if (earliestOn === undefined) throw new Error('Time heals everything here.');
        healed += 1;
        expect(earliestOn > asOf).toBe(true);
        expect(on(earliestOn).outcome).toBe('eligible');
        expect(on(dayBefore(earliestOn)).outcome).not.toBe('eligible');
      }),
      { numRuns },
    );
    expect(healed).toBeGreaterThan(50);
  });

  it('is a day on which the same question is eligible, whatever its history and evidence tell of later days', () => {
    let named = 0;
    fc.assert(
      fc.property(arbitraryQuestion, (asked) => {
        const { earliestOn, outcome } = reportOf(asked);
        if (outcome !== 'ineligible' || earliestOn === undefined) return;
        named += 1;
        expect(reportOf(askedOn(asked, earliestOn)).outcome).toBe('eligible');
      }),
      { numRuns: 4 * numRuns },
    );
    expect(named).toBeGreaterThan(3);
  });

  it('is what a slow look at every day finds, and no day where it finds none', () => {
    const timely: readonly Condition[] = [
      { op: 'none-within', kinds: ['violation'], years: 2 },
      { op: 'none-within', kinds: ['violation', 'safety-accident'], grade: 'larger', years: 1 },
      { op: 'none-within', kinds: ['bad-credit-record'], years: 0 },
      { op: 'not-removed-within', years: 2 },
      { op: 'holds', tier: 'provincial' },
      { op: 'not', of: { op: 'holds', tier: 'national' } },
      {
        op: 'all',
        of: [
          { op: 'not-removed-within', years: 1 },
          { op: 'holds', tier: 'provincial' },
        ],
      },
      {
        op: 'any',
        of: [
          { op: 'none-within', kinds: ['tax-evasion'], years: 1 },
          { op: 'holds', tier: 'national' },
        ],
      },
    ];
    const later = fc
      .integer({ min: 0, max: 700 })
      .map((days) => new Date(Date.UTC(2023, 6, 1 + days)).toISOString().slice(0, 10));
    const date = fc.tuple(later, fc.constantFrom(10, 10, 7)).map(([on, length]) => on.slice(0, length));
    const what = fc.constantFrom(...kinds, 'tax-evasion' as const);
    const stood = fc.tuple(what, date, fc.constantFrom('general', 'larger')).map(([kind, on, grade]) => {
      return kind === 'safety-accident' ? incident(kind, on, { grade }) : incident(kind, on);
    });
    const step = fc
      .tuple(
        fc.constantFrom('provincial', 'national'),
        date,
        fc.constantFrom<Stage[]>('recognised', 'recognised', 'removed'),
      )
      .map(([tier, on, stage]) => green(tier, on, stage));
    // Two years, which is the longest that a rule here looks back, behind the last day of the history.
    const days = Array.from({ length: 920 }, (_, at) =>
      new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10),
    );
    let named = 0;
    fc.assert(
      fc.property(
        fc.subarray([...timely], { minLength: 1, maxLength: 4 }),
        fc.array(stood, { maxLength: 3 }),
        fc.array(step, { maxLength: 4 }),
        (conditions, incidents, events) => {
          const rulebook = madeUpRulebook(
            conditions.map((condition, at) => ({ id: `rule ${at}`, condition })),
          );
          const period = { from: '2020-01-01', until: '2024-12-31' };
          const question = questionOf(evidence({ incidents, period }), [
            green('provincial', '2023-01-01'),
            ...events,
          ]);
          const asked = { question, rulebook, to: 'national', asOf: '2024-12-31' };
          const { earliestOn, outcome } = reportOf(asked);
          fc.pre(outcome === 'ineligible');
          const found = days.find((day) => {
            return reportOf(askedOn(asked, day)).outcome === 'eligible';
          });
          // What is not known today is no matter of time, whatever a later day may bring.
          const isKnown = reportOf(asked).findings.every(({ verdict }) => verdict !== 'unknown');
          expect(earliestOn).toBe(isKnown ? found : undefined);
          if (earliestOn !== undefined) named += 1;
        },
      ),
      { numRuns: 50 },
    );
    expect(named).toBeGreaterThan(10);
  });
});

/** The same question on a later day, with the evidence kept up. */
function askedOn(asked: Asked, asOf: string): Asked {
  const { question } = asked;
  const { assessment } = question;
  const kept = assessment && { ...assessment, period: { ...assessment.period, until: asOf } };
  return { ...asked, asOf, question: { ...question, assessment: kept } };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
