import { areaOf } from 'green-manufacturing-registry/promotion';
import type { ConstructionArea } from 'green-manufacturing-registry/words';
import { describe, expect, test } from 'vitest';

// smart-factory.md 7.1: the numbers of the scenarios under each area.
const placed: [ConstructionArea, number, number][] = [
  ['factory-construction', 1, 3],
  ['research-and-design', 4, 7],
  ['production-management', 8, 19],
  ['production-operations', 20, 29],
  ['operations-management', 30, 40],
];

describe('areaOf', () => {
  test.each(placed)('%s has the scenarios %d to %d of 2025', (area, from, until) => {
    for (let number = from; number <= until; number += 1) {
      expect(areaOf({ edition: '2025', scenario: `2025-${String(number).padStart(2, '0')}` })).toBe(area);
    }
  });

  test.each([
    ['2025', 'product-service', 'operations-management'],
    ['2025', 'process-design', 'research-and-design'],
    ['2025', 'production-operations', 'production-operations'],
    ['2024', 'quality-control', 'production-operations'],
    ['2024', 'safety-control', 'production-management'],
    ['2024', 'information-infrastructure', 'factory-construction'],
    ['2024', 'marketing-and-after-sales', 'operations-management'],
  ])('in %s the stage %s stands under %s', (edition, stage, area) => {
    expect(areaOf({ edition, stage, name: '自建场景' })).toBe(area);
  });

  test.each([
    ['only a name', { edition: '2024', name: '智能仓储' }],
    ['nothing at all', { edition: '2025' }],
    ['a stage of another edition', { edition: '2025', stage: 'quality-control' }],
    ['a scenario that the edition does not have', { edition: '2025', scenario: '2025-41' }],
    ['an edition that nobody knows', { edition: '2026', stage: 'production-operations' }],
    ['names that every object knows', { edition: 'constructor', stage: 'toString' }],
  ])('finds no area for %s', (_what, instance) => {
    expect(areaOf(instance)).toBeUndefined();
  });

  test('goes by the stage where the scenario is not in the guide', () => {
    expect(areaOf({ edition: '2024', scenario: '2024-07', stage: 'quality-control' })).toBe(
      'production-operations',
    );
  });
});
