import * as fc from 'fast-check';
import type { RegistryEvent } from 'green-manufacturing-registry';
import { describe, expect, it } from 'vitest';
import { rowsByClock } from '../../../../src/counts/count/table/foldedRows.js';
import type { Row } from '../../../../src/counts/count/table/Row.js';
import { simpleRowsBy } from '../../../../src/counts/count/table/simpleRows.js';
import { findScheme } from '../../../../src/records/title/internal.js';

const dates = ['2019', '2020', '2020-03', '2020-03-15', '2020-06-01', '2021', '2021-02-03', '2022-01'];

const steps = fc.array(
  fc.record(
    {
      tier: fc.constantFrom('local', 'national'),
      project: fc.constantFrom('甲', '乙'),
      stage: fc.constantFrom(
        'recognised' as const,
        'recognised' as const,
        'accepted' as const,
        'removed' as const,
        'expired' as const,
        'publicised' as const,
        'pooled' as const,
      ),
      on: fc.constantFrom(...dates),
      recordedAt: fc.constantFrom('2023-01-01', '2023-01-02', '2023-01-03'),
      listYear: fc.constantFrom(2019, 2020),
    },
    { requiredKeys: ['tier', 'stage', 'on', 'recordedAt'], noNullPrototype: true },
  ),
  { minLength: 1, maxLength: 5 },
);

/** With what is passed over: a new name, and a title of another scheme. */
const events = fc.tuple(steps, fc.boolean()).map(([some, isMore]) => {
  const own = some.map((step, at): RegistryEvent => {
    return { type: 'title', unit: 'f1', scheme: 'green-manufacturing', id: `${at}`, ...step };
  });
  const beside: RegistryEvent[] = [
    { type: 'renamed', unit: 'f1', name: '新名', on: '2020-01-01', recordedAt: '2023-01-02' },
    {
      type: 'title',
      unit: 'f1',
      scheme: 'smart-factory',
      tier: 'basic',
      stage: 'filed',
      on: '2020',
      recordedAt: '2023-01-01',
    },
  ];
  return isMore ? [...own, ...beside] : own;
});

function told(rows: readonly Row[]): string[] {
  return rows
    .map(({ begun, ...row }) => {
      const said = { ...row, begun: begun?.on, as: begun?.type, id: begun?.id };
      return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
    })
    .sort();
}

describe('rows of titles that were won once and lost at most once', () => {
  const scheme = findScheme('green-manufacturing');

  it.each([
    ['as they are known now', false],
    ['as they were known on every day', true],
  ])('are those that folding gives, %s', (_, twoClocks) => {
    let simple = 0;
    fc.assert(
      fc.property(
        events,
        fc.constantFrom(undefined, ['publicised', 'recognised'] as const),
        (some, stages) => {
          const rows = simpleRowsBy({ scheme, stages, twoClocks })(some);
          if (!rows) return;
          simple += 1;
          const folded = rowsByClock(some, { scheme, stages, twoClocks }).get('f1') ?? [];
          expect(told(rows)).toEqual(told(folded));
        },
      ),
      { numRuns: 3000 },
    );
    expect(simple).toBeGreaterThan(500);
  });
});
