import { type Condition, evidenceFor } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { evidenceLabels, evidenceOf, rulesFor } from '../../../src/rules/rulebook/internal.js';
import { refusalOf } from '../../support/records.js';
import { labels, maturity, rule, rulebook } from './madeUp.js';

const declared: Condition = { op: 'declared', statement: 'built' };
const basis = (...values: string[]): Condition => ({ op: 'one-of', evidence: 'maturity.basis', values });

describe('evidenceOf', () => {
  test.each<[string, Condition, ReturnType<typeof evidenceOf>]>([
    ['a number with its unit', maturity(2), [{ evidence: 'maturity.level', type: 'number', unit: 'level' }]],
    [
      'both numbers of a share, each with its unit',
      { op: 'share', part: 'evaluation.seniorStaff', of: 'valueAdded', is: 'at-least', value: 0.2 },
      [
        { evidence: 'evaluation.seniorStaff', type: 'number', unit: 'persons' },
        { evidence: 'valueAdded', type: 'number', unit: '万元' },
      ],
    ],
    [
      'the scenarios, with all five areas',
      { op: 'covers', all: ['production-operations'] },
      [
        {
          evidence: 'scenarios',
          type: 'scenarios',
          values: [
            'factory-construction',
            'research-and-design',
            'production-operations',
            'production-management',
            'operations-management',
          ],
        },
      ],
    ],
    ['a word', basis('self'), [{ evidence: 'maturity.basis', type: 'word', values: ['self'] }]],
    ['a statement', declared, [{ evidence: 'statements.built', type: 'statement' }]],
    ['the history, for a title', { op: 'holds', tier: 'bronze' }, [{ evidence: 'history', type: 'titles' }]],
    [
      'the history, for a removal',
      { op: 'not-removed-within', years: 3 },
      [{ evidence: 'history', type: 'titles' }],
    ],
    [
      'the years',
      { op: 'years-running', evidence: 'years.inLastFivePercent', years: 3 },
      [{ evidence: 'years.inLastFivePercent', type: 'years' }],
    ],
    [
      'those related and their history',
      { op: 'related', relation: 'suppliers', tier: 'bronze', is: 'at-least', value: 1 },
      [
        { evidence: 'unit.suppliers', type: 'titles' },
        { evidence: 'history', type: 'titles' },
      ],
    ],
  ])('names %s', (_what, condition, fields) => {
    expect(evidenceOf(condition)).toEqual(fields);
  });

  test('names incidents, with the grades where accidents are graded', () => {
    const clean: Condition = { op: 'none-within', kinds: ['violation'], years: 3 };
    expect(evidenceOf(clean)).toMatchObject([{ evidence: 'incidents', type: 'incidents' }]);
    expect(evidenceOf({ ...clean, grade: 'larger' })).toEqual([
      {
        evidence: 'incidents',
        type: 'incidents',
        values: ['general', 'larger', 'major', 'especially-major'],
      },
    ]);
  });

  test('names the scenarios themselves where they are counted: no field of an assessment holds their number', () => {
    const scenarios = { evidence: 'scenarios', type: 'scenarios' };
    const share = { op: 'share', part: 'scenarios.withAi', of: 'scenarios.distinct' } as const;
    expect(evidenceOf({ ...share, is: 'at-least', value: 0.2 })).toEqual([scenarios, scenarios]);
    const six = { op: 'compare', evidence: 'scenarios.distinct', is: 'at-least', value: 6 } as const;
    expect(evidenceOf({ ...six, unit: 'scenarios' })).toEqual([scenarios]);
  });

  test('names what every part looks at', () => {
    const paths = (condition: Condition) => evidenceOf(condition).map(({ evidence }) => evidence);
    expect(paths({ op: 'all', of: [maturity(2), { op: 'not', of: declared }] })).toEqual([
      'maturity.level',
      'statements.built',
    ]);
    expect(paths({ op: 'any', of: [declared, maturity(2)] })).toEqual(['statements.built', 'maturity.level']);
  });
});

describe('rulesFor', () => {
  const of = rulebook({
    rules: [
      rule('all', maturity(1), { tiers: ['bronze', 'silver'] }),
      rule('parks', maturity(2), { kinds: ['park'] }),
      rule('holders', maturity(3), { for: 'holders' }),
      rule('both', maturity(4), { for: 'both' }),
      rule('applicants', maturity(5), { for: 'applicants', kinds: ['factory', 'park'] }),
      rule('gold', maturity(5), { tiers: ['gold'] }),
    ],
  });
  const ids = (options: Parameters<typeof rulesFor>[1]) => rulesFor(of, options).map(({ id }) => id);

  test('names the rules for those who apply, in the order of the rulebook', () => {
    expect(ids({ to: 'silver' })).toEqual(['all', 'parks', 'both', 'applicants']);
    expect(ids({ to: 'bronze' })).toEqual(['all']);
  });

  test('leaves out rules about other kinds of unit', () => {
    expect(ids({ to: 'silver', kind: 'factory' })).toEqual(['all', 'both', 'applicants']);
    expect(ids({ to: 'silver', kind: 'supply-chain' })).toEqual(['all', 'both']);
  });

  test('names the rules for those who hold the title', () => {
    expect(ids({ to: 'silver', for: 'holders' })).toEqual(['holders', 'both']);
  });

  test('refuses a tier that the rulebook does not have', () => {
    expect(refusalOf(() => ids({ to: 'tin' }))).toEqual({
      code: 'tier-not-of-rulebook',
      info: {
        rulebook: 'base',
        scheme: 'made-up-ladder',
        tier: 'tin',
        allowed: ['bronze', 'silver', 'gold'],
      },
    });
    expect(refusalOf(() => evidenceFor(of, { to: 'toString' })).code).toBe('tier-not-of-rulebook');
  });
});

describe('evidenceFor', () => {
  const report = labels('report');
  const table = labels('table');
  const of = rulebook({
    rules: [
      rule('level', maturity(2), { proofs: [report] }),
      rule('plant', declared, { proofs: [table] }),
      rule('higher', { op: 'any', of: [maturity(3), declared] }, { proofs: [table] }),
      rule('own', { op: 'compare', evidence: 'local.robots', is: 'at-least', value: 1, unit: 'robots' }),
      rule('gold', basis('certified'), { tiers: ['gold'] }),
      rule('parks', basis('self'), { kinds: ['park'] }),
    ],
  });
  const demands = evidenceFor(of, { to: 'silver', kind: 'factory' });
  const demandOf = (path: string, among = demands) => among.find(({ evidence }) => evidence === path);

  test('asks for each thing once, in the order of the rules', () => {
    expect(demands.map(({ evidence }) => evidence)).toEqual([
      'maturity.level',
      'statements.built',
      'local.robots',
    ]);
  });

  test('tells the shape, the rules that look at it, and the documents that prove it', () => {
    expect(demandOf('maturity.level')).toEqual({
      evidence: 'maturity.level',
      type: 'number',
      unit: 'level',
      title: evidenceLabels['maturity.level'],
      rules: ['level', 'higher'],
      proofs: [report, table],
    });
  });

  test('calls a statement and a figure of your own by their first rule', () => {
    expect(demandOf('statements.built')?.title).toEqual(labels('title of plant'));
    expect(demandOf('local.robots')?.title).toEqual(labels('title of own'));
  });

  test('calls a statement by a title of its own where it has one, since a rule may have several', () => {
    const several: Condition = {
      op: 'all',
      of: [
        { op: 'declared', statement: 'a', title: labels('first statement') },
        { op: 'declared', statement: 'b' },
      ],
    };
    expect(evidenceOf(several)[0]).toEqual({
      evidence: 'statements.a',
      type: 'statement',
      title: labels('first statement'),
    });
    const titles = evidenceFor(rulebook({ rules: [rule('both', several)] }), { to: 'silver' }).map(
      ({ title }) => title,
    );
    expect(titles).toEqual([labels('first statement'), labels('title of both')]);
  });

  test('asks nothing for another tier or another kind', () => {
    expect(demandOf('maturity.basis')).toBeUndefined();
    expect(demandOf('maturity.basis', evidenceFor(of, { to: 'gold' }))?.rules).toEqual(['gold']);
    expect(demandOf('maturity.basis', evidenceFor(of, { to: 'silver' }))?.rules).toEqual(['parks']);
    expect(evidenceFor(of, { to: 'bronze' })).toEqual([]);
  });

  test('asks for every word that one of the rules takes', () => {
    const two = rulebook({ rules: [rule('one', basis('self')), rule('other', basis('certified'))] });
    const [demand] = evidenceFor(two, { to: 'silver' });
    expect(new Set(demand?.values)).toEqual(new Set(['self', 'certified']));
  });

  test('asks for grades where any of the rules grades accidents', () => {
    const clean: Condition = { op: 'none-within', kinds: ['safety-accident'], years: 3 };
    const rules = [rule('any', clean), rule('graded', { ...clean, grade: 'larger' })];
    for (const some of [rules, rules.toReversed()]) {
      const [demand] = evidenceFor(rulebook({ rules: some }), { to: 'silver' });
      expect(demand?.values).toEqual(['general', 'larger', 'major', 'especially-major']);
    }
  });

  test('names a rule and its documents once, however often the rule looks there', () => {
    const twice = rule('twice', { op: 'any', of: [maturity(2), maturity(3)] }, { proofs: [report] });
    expect(evidenceFor(rulebook({ rules: [twice] }), { to: 'silver' })).toMatchObject([
      { rules: ['twice'], proofs: [report] },
    ]);
  });
});
