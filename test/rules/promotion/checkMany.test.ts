import { checkMany } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { expect, it } from 'vitest';

const rulebook = resolveRulebook(shelf, 'smart-factory-2025');
const held = {
  type: 'title',
  scheme: 'smart-factory',
  tier: 'basic',
  stage: 'filed',
  on: '2025-01-10',
} as const;

it('checkMany sorts by what is lacking, and tallies the rules that fail', () => {
  const question = (id: string, has: boolean) => ({
    unit: { kind: 'factory', id, enterprise: id } as const,
    history: { events: has ? [{ ...held, unit: id }] : [], complete: true },
  });
  const asked = { rulebook, to: 'advanced', asOf: '2026-03-01' };
  const { entries, rules } = checkMany(
    [question('c', false), question('b', true), question('a', true)],
    asked,
  );
  expect(entries.map(({ unit, outcome, unmet }) => [unit, outcome, unmet.length])).toEqual([
    ['a', 'undetermined', 0],
    ['b', 'undetermined', 0],
    ['c', 'ineligible', 1],
  ]);
  expect(rules[0]).toMatchObject({ rule: 'prerequisite-advanced', unmet: 1, unknown: 0 });
  expect(rules.find(({ rule }) => rule === 'maturity-advanced')).toMatchObject({ unmet: 0, unknown: 3 });
});
