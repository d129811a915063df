import { describe, expect, it } from 'vitest';
import { count, tiersOf } from '../../support/figures.js';
import { factory, recognised, removed } from '../../support/records.js';

const units = ['f1', 'f2', 'f3', 'f4'].map((id) => factory(id));

describe('the tiers of a count', () => {
  it('stand lowest first, all of them, and count each unit under its highest tier', () => {
    const events = [
      recognised('f1', 'local', '2018-01-01'),
      recognised('f1', 'national', '2020-01-01'),
      recognised('f2', 'local', '2018-01-01'),
      recognised('f3', 'provincial', '2018-01-01'),
    ];
    const counts = count({ units, events });
    expect(counts.tiers).toEqual([
      { tier: 'county', exact: 0, atOrAbove: 3, uncertain: 0 },
      { tier: 'local', exact: 1, atOrAbove: 3, uncertain: 0 },
      { tier: 'provincial', exact: 1, atOrAbove: 2, uncertain: 0 },
      { tier: 'national', exact: 1, atOrAbove: 1, uncertain: 0 },
    ]);
    expect(tiersOf(count({ units, events }, { count: 'title' }))).toEqual({
      county: [0, 4],
      local: [2, 4],
      provincial: [1, 2],
      national: [1, 1],
    });
  });

  it('let a unit fall back to the tier that it still holds', () => {
    const events = [
      recognised('f1', 'provincial', '2018-01-01'),
      recognised('f1', 'national', '2019-01-01'),
      removed('f1', 'national', '2021-01-01'),
    ];
    expect(tiersOf(count({ units, events }, { asOf: '2020-12-31' })).national).toEqual([1, 1]);
    expect(tiersOf(count({ units, events }, { asOf: '2021-01-01' }))).toEqual({
      county: [0, 1],
      local: [0, 1],
      provincial: [1, 1],
    });
  });

  it('say at each tier how many more may stand there or above', () => {
    const events = [
      recognised('f1', 'provincial', '2018-01-01'),
      recognised('f1', 'national', '2022'),
      recognised('f2', 'local', '2022'),
    ];
    const counts = count({ units, events }, { asOf: '2022-06-30' });
    expect([counts.total, counts.uncertain]).toEqual([1, 1]);
    expect(counts.tiers).toEqual([
      { tier: 'county', exact: 0, atOrAbove: 1, uncertain: 1 },
      { tier: 'local', exact: 0, atOrAbove: 1, uncertain: 1 },
      { tier: 'provincial', exact: 1, atOrAbove: 1, uncertain: 0 },
      { tier: 'national', exact: 0, atOrAbove: 0, uncertain: 1 },
    ]);
  });

  it('are equal, exact and at-or-above, where none stands above another, and a unit with both is in both', () => {
    const workshop = { scheme: 'tianjin-workshop' };
    const events = [
      recognised('f1', 'digital-workshop', '2018-01-01', workshop),
      recognised('f1', 'smart-factory', '2019-01-01', workshop),
      recognised('f2', 'digital-workshop', '2018-01-01', workshop),
    ];
    const counts = count({ units, events }, workshop);
    expect(counts.total).toBe(2);
    expect(counts.tiers).toEqual([
      { tier: 'digital-workshop', exact: 2, atOrAbove: 2, uncertain: 0 },
      { tier: 'smart-factory', exact: 1, atOrAbove: 1, uncertain: 0 },
    ]);
    expect(count({ units, events }, { ...workshop, count: 'title' }).total).toBe(3);
  });

  it('are none where the scheme has none', () => {
    const lighthouse = { scheme: 'lighthouse' };
    const counts = count(
      { units, events: [recognised('f1', undefined, '2020-01-01', lighthouse)] },
      lighthouse,
    );
    expect([counts.total, counts.tiers]).toEqual([1, []]);
  });

  it('never turn titles of the closed scheme into tiers of the open one', () => {
    const events = [recognised('f1', 'smart-factory', '2019-01-01', { scheme: 'tianjin-workshop' })];
    expect(count({ units, events }, { scheme: 'smart-factory' }).total).toBe(0);
  });
});
