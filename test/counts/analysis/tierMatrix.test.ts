import { listUnits } from 'green-manufacturing-registry';
import { movesBetween, tierMatrix } from 'green-manufacturing-registry/analysis';
import { describe, expect, it } from 'vitest';
import { factory, recognised, refusalOf, removed } from '../../support/records.js';

const units = ['f1', 'f2', 'f3'].map((id) => factory(id));
const year = { from: { asOf: '2023-12-31' }, to: { asOf: '2024-12-31' } };

describe('tierMatrix', () => {
  it('has a row and a column for none and for each tier, and names who went from where to where', () => {
    const events = [
      recognised('f1', 'provincial', '2022-01-01'),
      recognised('f1', 'national', '2024-01-30'),
      recognised('f2', 'national', '2022-01-01'),
      removed('f2', 'national', '2024-03-11'),
      recognised('f3', 'local', '2024-05-01'),
    ];
    const { places, cells } = tierMatrix({ units, events }, { scheme: 'green-manufacturing', ...year });
    expect(places).toEqual(['none', 'county', 'local', 'provincial', 'national']);
    expect(cells.length).toBe(24);
    const filled = cells.filter(({ total }) => total > 0);
    expect(filled.map(({ from, to, total }) => [from, to, total])).toEqual([
      ['none', 'local', 1],
      ['provincial', 'national', 1],
      ['national', 'none', 1],
    ]);
    expect(filled[1]?.moves[0]?.after?.bearers[0]?.id).toBe('f1');
  });

  it('counts in every cell where a thing may stand what is open', () => {
    const events = [recognised('f1', 'provincial', '2022-01-01'), recognised('f1', 'national', '2024')];
    const mid = { ...year, to: { asOf: '2024-06-30' } };
    const { cells } = tierMatrix({ units, events }, { scheme: 'green-manufacturing', ...mid });
    const open = cells.filter(({ uncertain }) => uncertain > 0);
    expect(open.map(({ from, to, total, uncertain }) => [from, to, total, uncertain])).toEqual([
      ['provincial', 'provincial', 0, 1],
      ['provincial', 'national', 0, 1],
    ]);
  });

  it('knows only held and none where a scheme has no tiers', () => {
    const scheme = 'lighthouse';
    const events = [recognised('f1', undefined, '2024-01-30', { scheme })];
    const { places, cells } = tierMatrix({ units, events }, { scheme, ...year });
    expect(places).toEqual(['none', 'held']);
    expect(cells.map(({ from, to, total }) => [from, to, total])).toEqual([
      ['none', 'held', 1],
      ['held', 'none', 0],
      ['held', 'held', 0],
    ]);
  });

  it('puts several titles of a scheme without a ladder side by side', () => {
    const scheme = 'tianjin-workshop';
    const events = [
      recognised('f1', 'digital-workshop', '2022-01-01', { scheme }),
      recognised('f1', 'smart-factory', '2024-06-01', { scheme }),
    ];
    const { places } = tierMatrix({ units, events }, { scheme, ...year });
    expect(places).toEqual(['none', 'digital-workshop', 'smart-factory', 'digital-workshop+smart-factory']);
  });

  it('is refused a tier that is none of the scheme, as are lists of units', () => {
    const events = [recognised('f1', 'excellent', '2024-01-30'), recognised('f2', undefined, '2024-01-30')];
    const query = { scheme: 'green-manufacturing', asOf: '2024-12-31' };
    expect(refusalOf(() => tierMatrix({ units, events }, { scheme: query.scheme, ...year }))).toMatchObject({
      code: 'tier-not-of-scheme',
      info: { tier: 'excellent' },
    });
    expect(refusalOf(() => listUnits({ units, events: events.slice(1) }, query))).toMatchObject({
      code: 'tier-not-of-scheme',
      info: { tier: null },
    });
    expect(refusalOf(() => movesBetween({ units, events }, { ...year, scheme: 'green' })).code).toBe(
      'unknown-scheme',
    );
  });
});
