import { countTiers, type RegistryEvent } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import { opening } from '../../../support/figures.js';
import {
  closed,
  enterprise,
  factory,
  merged,
  recognised,
  recordedAt,
  registryOf,
  removed,
  split,
  step,
} from '../../../support/records.js';

const units = ['u', 'v', 'w'].map((id) => factory(id));

/** So many changes within one year that nobody can follow every order of them. */
const muddle: RegistryEvent[] = Array.from({ length: 8 }, (_, at) => [
  removed('u', 'national', '2020', { id: `lost ${at}` }),
  recognised('u', 'national', '2020', { id: `won ${at}` }),
]).flat();

const won = recognised('u', 'national', '2015-03-01', { id: 'won' });

const registryWith = (
  events: readonly RegistryEvent[],
  openingHistory: 'complete' | 'incomplete' = 'complete',
) => {
  const registry = registryOf([enterprise(), ...units]);
  registry.record(events, { recordedAt, openingHistory });
  return registry;
};

/** How the one title of a unit stands, or nothing. */
const standingOf = (registry: ReturnType<typeof registryWith>, unit: string, asOf: string) => {
  const [title, ...others] = registry.titlesOf(unit, { asOf });
  expect(others).toEqual([]);
  return title?.standing;
};

describe('A title of which too much is blurred to follow every world', () => {
  test('is absent before it may have begun, and uncertain from then on', () => {
    const registry = registryWith([won, ...muddle]);
    expect(standingOf(registry, 'u', '2015-02-28')).toBeUndefined();
    expect(standingOf(registry, 'u', '2015-03-01')).toBe('uncertain');
    expect(standingOf(registry, 'u', '2030-01-01')).toBe('uncertain');
    const counts = countTiers(registry, { scheme: 'green-manufacturing', asOf: '2030-01-01' });
    expect(counts).toMatchObject({ total: 0, uncertain: 1 });
  });

  test('may have begun at any time before an opening, or before a removal whose beginning was never loaded', () => {
    expect(standingOf(registryWith([opening('u', 'national', '2019'), ...muddle]), 'u', '1990-01-01')).toBe(
      'uncertain',
    );
    expect(standingOf(registryWith(muddle, 'incomplete'), 'u', '1990-01-01')).toBe('uncertain');
    expect(standingOf(registryWith([won, ...muddle]), 'u', '1990-01-01')).toBeUndefined();
  });

  test('is uncertain in each unit to which mergers pass it, not before they may have', () => {
    const registry = registryWith([
      won,
      ...muddle,
      merged('u', 'v', '2022-06-01', 'continue'),
      merged('v', 'w', '2023', 'review'),
    ]);
    expect(standingOf(registry, 'v', '2022-05-31')).toBeUndefined();
    expect(standingOf(registry, 'v', '2022-06-01')).toBe('uncertain');
    expect(standingOf(registry, 'w', '2022-12-31')).toBeUndefined();
    expect(standingOf(registry, 'w', '2023-01-01')).toBe('uncertain');
  });

  test('counts among the removed of a period only as uncertain, whatever ended it', () => {
    const ends: [string, RegistryEvent[]][] = [
      ['a removal', []],
      ['a withdrawal', [step('u', 'withdrawn', 'national', '2021-05')]],
      ['an expiry', [step('u', 'expired', 'national', '2021-05')]],
      ['a closing', [closed('u', '2021-05', 'lapse')]],
      ['a split', [split('u', ['v', 'w'], '2021-05', 'review')]],
    ];
    for (const [what, events] of ends) {
      const period = { from: '2020-01-01', until: '2022-01-01' };
      const query = {
        scheme: 'green-manufacturing',
        asOf: '2030-01-01',
        measure: 'removed',
        period,
      } as const;
      const counts = countTiers(registryWith([won, ...muddle, ...events]), query);
      expect([what, counts.total, counts.uncertain]).toEqual([what, 0, 1]);
    }
  });
});
