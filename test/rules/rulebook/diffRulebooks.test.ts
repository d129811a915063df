import { diffRulebooks } from 'green-manufacturing-registry/rulebook';
import { describe, expect, test } from 'vitest';
import { labels, maturity, rule, rulebook } from './madeUp.js';

const before = rulebook();
const [first = rule('maturity', maturity(2)), second = first, third = first] = before.rules;
const withRules = (...rules: (typeof first)[]) => rulebook({ id: 'after', rules });

describe('diffRulebooks', () => {
  test('finds no difference between a rulebook and itself', () => {
    expect(diffRulebooks(before, before)).toEqual([]);
  });

  test('tells a rule that was changed, what of it, and both sides', () => {
    const changed = { ...first, condition: maturity(3), severity: 'in-principle' } as const;
    expect(diffRulebooks(before, withRules(changed, second, third))).toEqual([
      {
        rule: 'maturity',
        title: changed.title,
        tiers: ['bronze', 'silver'],
        change: 'changed',
        fields: ['condition', 'severity'],
        before: first,
        after: changed,
      },
    ]);
  });

  test('tells rules that were dropped and added, those of the first rulebook first', () => {
    const added = rule('added', maturity(1));
    const differences = diffRulebooks(before, withRules(added, first, third));
    expect(differences).toEqual([
      {
        rule: 'prerequisite',
        title: second.title,
        tiers: ['silver'],
        change: 'dropped',
        fields: [],
        before: second,
      },
      { rule: 'added', title: added.title, tiers: ['silver'], change: 'added', fields: [], after: added },
    ]);
  });

  test('is no change of the rule where only its wording, citation, confidence, proofs, note or origin differ', () => {
    const reworded = {
      ...first,
      title: labels('other words'),
      citation: { document: 'another document' },
      confidence: 'single',
      proofs: [labels('report')],
      note: labels('note'),
      origin: ['base'],
    } as const;
    expect(diffRulebooks(before, withRules(reworded, second, third))).toEqual([]);
  });

  test('is no change where a rule says whom it is for and the other leaves it out and means the same', () => {
    const said = { ...first, for: 'applicants' } as const;
    expect(diffRulebooks(before, withRules(said, second, third))).toEqual([]);
  });

  test('is no change where the same condition is written in another order of its keys, however deep', () => {
    const one = rule('deep', { op: 'all', of: [{ op: 'holds', tier: 'silver', scheme: 'x' }] });
    const other = rule('deep', { of: [{ scheme: 'x', tier: 'silver', op: 'holds' }], op: 'all' });
    expect(diffRulebooks(withRules(one), withRules(other))).toEqual([]);
  });

  test('is a change where the parts of a condition stand in another order, or one more stands there', () => {
    const parts = [maturity(1), maturity(2)];
    const one = rule('deep', { op: 'all', of: parts });
    expect(
      diffRulebooks(withRules(one), withRules(rule('deep', { op: 'all', of: parts.toReversed() }))),
    ).toHaveLength(1);
    expect(diffRulebooks(withRules(one), withRules(rule('deep', { op: 'any', of: parts })))).toHaveLength(1);
  });

  test('tells a change of tiers, kinds and addressees, with the tiers of both', () => {
    const other = { ...first, tiers: ['silver', 'gold'], kinds: ['factory'], for: 'both' } as const;
    const [difference] = diffRulebooks(before, withRules(other, second, third));
    expect(difference).toMatchObject({
      fields: ['tiers', 'kinds', 'for'],
      tiers: ['bronze', 'silver', 'gold'],
    });
  });

  test.each([
    ['bronze', ['maturity']],
    ['silver', ['maturity', 'prerequisite']],
    ['gold', ['maturity', 'clean']],
  ])('keeps to what matters for %s in either rulebook', (to, rules) => {
    const after = withRules(
      { ...first, tiers: ['gold'] },
      { ...third, tiers: ['gold'], severity: 'in-principle' },
    );
    const clean = rule('clean', third.condition, { tiers: ['gold'] });
    const start = rulebook({ rules: [first, second, clean] });
    expect(diffRulebooks(start, after, { to }).map((one) => one.rule)).toEqual(rules);
  });
});
