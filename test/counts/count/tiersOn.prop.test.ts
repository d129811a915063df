import * as fc from 'fast-check';
import { listUnits } from 'green-manufacturing-registry';
import { type StandingOn, tiersOn } from 'green-manufacturing-registry/count';
import { describe, expect, it } from 'vitest';
import { arbitraryDayFor, arbitraryHistory, blurred, opened } from '../../support/histories.js';

const exact = arbitraryHistory({ rewon: true });
const histories = fc.oneof(
  exact,
  blurred(exact).map(({ known }) => known),
  opened(exact).map(({ known }) => known),
);
const ladder = ['county', 'local', 'provincial', 'national'];
const byUnit = (a: StandingOn, b: StandingOn) => (a.unit < b.unit ? -1 : 1);

describe('tiersOn', () => {
  it('names the highest tier of every unit, certain ones before possible ones', () => {
    const cases = histories.chain((history) =>
      fc.record({ history: fc.constant(history), asOf: arbitraryDayFor(history) }),
    );
    fc.assert(
      fc.property(cases, ({ history, asOf }) => {
        const query = { scheme: 'green-manufacturing', asOf };
        const expected = history.units.flatMap((unit): StandingOn[] => {
          const entries = listUnits(
            { ...history, units: [unit], events: history.events.filter((event) => event.unit === unit.id) },
            { ...query, count: 'title' },
          );
          const sure = entries.filter(({ certain }) => certain);
          const ranks = (sure.length > 0 ? sure : entries).map(({ tier }) => ladder.indexOf(tier ?? ''));
          if (ranks.length === 0) return [];
          return [{ unit: unit.id, tier: ladder[Math.max(...ranks)] ?? null, certain: sure.length > 0 }];
        });
        expect(tiersOn(history, query).sort(byUnit)).toEqual(expected.sort(byUnit));
      }),
      { numRuns: 400 },
    );
  });

  it('knows only what had been recorded by a day', () => {
    const title = { type: 'title', unit: 'p', scheme: 'green-manufacturing', stage: 'recognised' } as const;
    const units = [{ kind: 'park' as const, id: 'p', name: '园区' }];
    const events = [
      { ...title, tier: 'local', on: '2020-01-01', recordedAt: '2020-02-01' },
      { ...title, tier: 'national', on: '2021-01-01', recordedAt: '2023-02-01' },
      { ...title, tier: 'national', stage: 'removed', on: '2022-01-01', recordedAt: '2024-02-01' } as const,
    ];
    const asOf = '2025-01-01';
    const tierKnown = (knownAt: string) =>
      tiersOn({ units, events }, { scheme: 'green-manufacturing', asOf, knownAt }).map(({ tier }) => tier);
    expect(tierKnown('2020-01-31')).toEqual([]);
    expect(tierKnown('2023-01-31')).toEqual(['local']);
    expect(tierKnown('2024-01-31')).toEqual(['national']);
    expect(tierKnown('2024-02-01')).toEqual(['local']);
  });
});
