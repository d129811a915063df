import { countTiers, schemes } from 'green-manufacturing-registry';
import { pilotsOf, supportShelf } from 'green-manufacturing-registry/programme';
import { dutiesOn } from 'green-manufacturing-registry/promotion';
import { resolveRulebook } from 'green-manufacturing-registry/rulebook';
import { shelf } from 'green-manufacturing-registry/rulebooks';
import { targets } from 'green-manufacturing-registry/target';
import { expect, test } from 'vitest';

/** The places of what can be changed, through and through. */
function changeable(value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => changeable(part, `${place}.${key}`));
  return Object.isFrozen(value) ? inside : [place, ...inside];
}

test.each(Object.entries({ schemes, shelf, supportShelf, targets }))(
  'nobody changes %s for the others',
  (name, shipped) => {
    expect(changeable(shipped, name)).toEqual([]);
  },
);

test('what answers hand out of it cannot be changed either', () => {
  const rulebook = resolveRulebook(shelf, 'green-miit-2024-13');
  const [owed] = dutiesOn(rulebook, { tier: 'national', asOf: '2026-01-01' });
  expect(changeable(owed?.duty, 'duty')).toEqual([]);
  expect(changeable(pilotsOf('120114', { asOf: '2025-12-31' })[0]?.ceiling, 'ceiling')).toEqual([]);
});

test('a basis is the caller’s own', () => {
  const counts = countTiers({ units: [], events: [] }, { scheme: 'lighthouse', asOf: '2024-12-31' });
  expect(Object.isFrozen(counts.basis.heldAt[0]?.stages)).toBe(false);
});
