import { greenTiers, schemes, smartFactoryTiers, stages } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';

const tiersOf = Object.fromEntries(schemes.map(({ id, tiers }) => [id, tiers]));

describe('schemes', () => {
  test('are the two ladders, the closed and foreign schemes of the interview, and the zero-carbon ones', () => {
    expect(schemes.map(({ id }) => id).sort()).toEqual([
      'green-manufacturing',
      'lighthouse',
      'national-demonstration',
      'smart-factory',
      'solution-supplier',
      'tianjin-workshop',
      'tianjin-zero-carbon-factory',
      'wastewater-recycling-pilot',
      'water-efficiency-leader',
      'zero-carbon-factory',
      'zero-carbon-park',
    ]);
  });

  test('have their ladders from the lowest tier to the highest', () => {
    expect(tiersOf['green-manufacturing']).toEqual(['county', 'local', 'provincial', 'national']);
    expect(tiersOf['smart-factory']).toEqual(['basic', 'advanced', 'excellent', 'leading']);
    expect(tiersOf['green-manufacturing']).toEqual(greenTiers);
    expect(tiersOf['smart-factory']).toEqual(smartFactoryTiers);
  });

  test('have no tiers where one title is all there is', () => {
    const single = Object.keys(tiersOf).filter((id) => tiersOf[id]?.length === 0);
    expect(single.sort()).toEqual([
      'lighthouse',
      'national-demonstration',
      'solution-supplier',
      'tianjin-zero-carbon-factory',
      'wastewater-recycling-pilot',
      'water-efficiency-leader',
      'zero-carbon-factory',
      'zero-carbon-park',
    ]);
  });

  test('rank neither title of the closed Tianjin scheme above the other', () => {
    const tianjin = schemes.find(({ id }) => id === 'tianjin-workshop');
    expect(tianjin?.ladder).toBe(false);
    expect([...(tianjin?.tiers ?? [])].sort()).toEqual(['digital-workshop', 'smart-factory']);
  });

  test('let only the water-efficiency leader lapse by itself, after two years', () => {
    const limited = schemes.filter(({ validMonths }) => validMonths !== undefined);
    expect(limited.map(({ id, validMonths }) => [id, validMonths])).toEqual([
      ['water-efficiency-leader', 24],
    ]);
  });

  test('hold no zero-carbon title while a unit is only on a construction or cultivating list', () => {
    for (const { id, heldAt } of schemes.filter(({ id }) => id.includes('zero-carbon'))) {
      expect(heldAt, id).toContain('accepted');
      expect(heldAt, id).not.toContain('cultivating');
    }
  });

  test('name stages and tiers that exist, and are plain data', () => {
    for (const { tiers, heldAt, heldAtTier = {} } of schemes) {
      expect(stages).toEqual(expect.arrayContaining([...heldAt]));
      expect(tiers).toEqual(expect.arrayContaining(Object.keys(heldAtTier)));
    }
    expect(JSON.parse(JSON.stringify(schemes))).toEqual(schemes);
  });
});
