import { eventIdOf, type RegistryEvent } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { corrected, recognised, removed, renamed } from '../../support/records.js';

describe('eventIdOf', () => {
  test("is the caller's own id where there is one", () => {
    expect(eventIdOf({ ...recognised('f1', 'national', '2025-01-22'), id: 'row-17' })).toBe('row-17');
    expect(eventIdOf(corrected('f1', 'row-17', undefined, 'c1'))).toBe('c1');
  });

  test('is told by day, scheme, tier, project and stage of a title', () => {
    expect(eventIdOf(recognised('f1', 'national', '2025-01-22'))).toBe(
      '2025-01-22 green-manufacturing national recognised',
    );
    expect(eventIdOf(recognised('f1', undefined, '2020-09-29', { scheme: 'water-efficiency-leader' }))).toBe(
      '2020-09-29 water-efficiency-leader recognised',
    );
    expect(
      eventIdOf(recognised('f1', 'excellent', '2025', { scheme: 'smart-factory', project: '一期' })),
    ).toBe('2025 smart-factory excellent 一期 recognised');
  });

  test('differs wherever parts could run into one another', () => {
    const held = (scheme: string, tier: string | undefined, project?: string) =>
      eventIdOf(recognised('f1', tier, '2025', { scheme, ...(project !== undefined && { project }) }));
    const ids = [
      held('a', 'b c'),
      held('a', 'b', 'c'),
      held('a b', 'c'),
      held('a', undefined, 'b c'),
      held('a', undefined, 'b'),
      held('a', 'b'),
      held('a', '"b" "c"'),
      held('a b c', undefined),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('2025 a "b c" recognised');
  });

  test('does not depend on what else is said', () => {
    const event = recognised('f1', 'national', '2025-01-22');
    expect(eventIdOf({ ...event, listYear: 2024, confidence: 'press', recordedAt: '2026-01-01' })).toBe(
      eventIdOf(event),
    );
  });

  test('differs for events that differ in what makes them', () => {
    const events: RegistryEvent[] = [
      recognised('f1', 'national', '2025-01-22'),
      recognised('f1', 'provincial', '2025-01-22'),
      recognised('f1', 'national', '2025-01'),
      removed('f1', 'national', '2025-01-22'),
      renamed('f1', '甲', '2025-01-22'),
      { type: 'closed', unit: 'f1', on: '2025-01-22', titles: 'lapse' },
      { type: 'opening', unit: 'f1', on: '2025-01-22', scheme: 'green-manufacturing', tier: 'national' },
      { type: 'rating', unit: 'f1', on: '2025-01-22', rating: 'CMMM', level: 3 },
      { type: 'rating', unit: 'f1', on: '2025-01-22', rating: 'DTMM', level: 3 },
      { type: 'annual-record', unit: 'f1', on: '2025-01-22', year: 2023, filed: true },
      { type: 'annual-record', unit: 'f1', on: '2025-01-22', year: 2024, filed: true },
      corrected('f1', 'a'),
      corrected('f1', 'b'),
    ];
    expect(new Set(events.map(eventIdOf)).size).toBe(events.length);
  });
});
