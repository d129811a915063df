import { type CountQuery, countTiers, Registry, type Scheme } from 'green-manufacturing-registry';
import { mergeCounts } from 'green-manufacturing-registry/count';
import { expect, it } from 'vitest';
import { park, recognised, step } from '../../support/records.js';

/** Changes what the types do not let anybody change. */
const change = (list: unknown, value: string) => {
  if (Array.isArray(list)) list.push(value);
};

const source = { units: [park('p1')], events: [recognised('p1', 'national', '2017-08-23')] };
const own: Scheme = { id: 'own', tiers: [], heldAt: ['recognised'] };

it('an answer that is changed changes no scheme', () => {
  const scheme = 'lighthouse';
  const counts = countTiers(source, { scheme, asOf: '2024-12-31' });
  change(counts.basis.heldAt[0]?.stages, 'applied');
  const applied = {
    units: [park('p2')],
    events: [step('p2', 'applied', undefined, '2023-01-01', { scheme })],
  };
  expect(countTiers(applied, { scheme, asOf: '2024-12-31' }).total).toBe(0);
});

it('a question that is changed changes no answer', () => {
  const where = { tier: 'national' };
  const query: CountQuery = { scheme: 'green-manufacturing', asOf: '2024-12-31', where };
  const counts = countTiers(source, query);
  where.tier = 'provincial';
  expect([counts.basis.where, counts.query.where]).toEqual([{ tier: 'national' }, { tier: 'national' }]);
});

it('a merged count is no part of it', () => {
  const part = countTiers(source, { scheme: 'green-manufacturing', asOf: '2024-12-31' });
  const merged = mergeCounts([part]);
  expect(merged).toEqual(part);
  merged.tiers.pop();
  expect(part.tiers).toHaveLength(4);
});

it('schemes of a registry are its own', () => {
  const given = structuredClone(own);
  const registry = new Registry({ schemes: [given] });
  change(given.heldAt, 'applied');
  expect(() => change(registry.toJSON().schemes?.[0]?.heldAt, 'applied')).toThrow(TypeError);
  expect(registry.schemes).toEqual([own]);
});
