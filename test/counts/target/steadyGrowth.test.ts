import { steadyGrowth } from 'green-manufacturing-registry/target';
import { describe, expect, it } from 'vitest';

describe('steadyGrowth', () => {
  it('makes 25% in four years 5.74% a year', () => {
    expect(steadyGrowth(25, { years: 4 }).yearly).toBeCloseTo(5.74, 2);
  });

  it('puts the base of 2023 at about 32.6 billion where four years on that path add up to 150 billion', () => {
    const { levels } = steadyGrowth(25, { years: 4 });
    expect(levels).toHaveLength(4);
    expect(levels.at(-1)).toBeCloseTo(125, 10);
    const sum = levels.reduce((total, level) => total + level / 100, 0);
    expect(150 / sum).toBeCloseTo(32.6, 1);
  });

  it('stays level without growth', () => {
    expect(steadyGrowth(0, { years: 2 })).toEqual({ yearly: 0, levels: [100, 100] });
  });
});
