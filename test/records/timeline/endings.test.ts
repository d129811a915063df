import { countTiers, Registry, type RegistryEvent } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';

const recordedAt = '2026-11-23';

function standingsOf(events: readonly RegistryEvent[], asOf: string): string[] {
  const registry = new Registry();
  registry.add(
    [
      { kind: 'enterprise', id: 'e1', name: '示例企业' },
      { kind: 'factory', id: 'f1', enterprise: 'e1' },
    ],
    {
      recordedAt,
    },
  );
  registry.record(events, { recordedAt });
  return registry.titlesOf('f1', { asOf }).map(({ standing }) => standing);
}

describe('two endings of one title', () => {
  test('a stated removal stands beside a closing that is known only by its year', () => {
    const title = { type: 'title', unit: 'f1', scheme: 'green-manufacturing', tier: 'national' } as const;
    const events: RegistryEvent[] = [
      { ...title, stage: 'recognised', on: '2020-01-01' },
      { ...title, stage: 'removed', on: '2024-03-01', listYear: 2024 },
      { type: 'closed', unit: 'f1', on: '2024', titles: 'lapse' },
    ];
    // It may have closed in January: notices strike out closed units, too.
    expect(standingsOf(events, '2023-12-31')).toEqual(['held']);
    expect(standingsOf(events, '2024-02-29')).toEqual(['uncertain']);
    expect(standingsOf(events, '2024-03-01')).toEqual([]);
  });

  test('a notice that a title has expired ends it before its two years are over', () => {
    const title = { type: 'title', unit: 'f1', scheme: 'water-efficiency-leader' } as const;
    const events: RegistryEvent[] = [
      { ...title, stage: 'recognised', on: '2024-12-20' },
      { ...title, stage: 'expired', on: '2025-06-01' },
    ];
    expect(standingsOf(events, '2025-05-31')).toEqual(['held']);
    expect(standingsOf(events, '2025-06-01')).toEqual([]);
  });

  test('a notice that strikes out one title of a closed unit says nothing of its others', () => {
    const title = { type: 'title', unit: 'f1', scheme: 'green-manufacturing' } as const;
    const events: RegistryEvent[] = [
      { ...title, tier: 'provincial', stage: 'recognised', on: '2019-01-01' },
      { ...title, tier: 'national', stage: 'recognised', on: '2020-01-01' },
      { type: 'closed', unit: 'f1', on: '2024-01-01', titles: 'lapse' },
      { ...title, tier: 'national', stage: 'removed', on: '2025-01-22', listYear: 2024 },
    ];
    const counts = countTiers(
      { units: [{ kind: 'factory', id: 'f1', enterprise: 'e1' }], events },
      {
        scheme: 'green-manufacturing',
        asOf: '2025-12-31',
        count: 'title',
        measure: 'removed',
        period: { listYear: 2024 },
      },
    );
    expect(counts.tiers.map(({ exact }) => exact)).toEqual([0, 0, 0, 1]);
  });
});
