import { describe, expect, test } from 'vitest';
import {
  corrected,
  factory,
  recognised,
  recordedAt,
  refusalOf,
  registryOf,
  removed,
  renamed,
} from '../../support/records.js';

const wrong = { ...recognised('f1', 'provincial', '2021-01-15'), id: 'row-17' };

describe('Registry.history', () => {
  test('tells every event of a unit with its id, in the order of recording', () => {
    const registry = registryOf(
      [factory('f1'), factory('f2')],
      [
        recognised('f1', 'national', '2021-01-15'),
        recognised('f2', 'national', '2021-01-15'),
        renamed('f1', '甲', '2019'),
      ],
    );
    expect(registry.history('f1')).toEqual([
      {
        id: '2021-01-15 green-manufacturing national recognised',
        event: { ...recognised('f1', 'national', '2021-01-15'), recordedAt },
      },
      { id: '2019 renamed', event: { ...renamed('f1', '甲', '2019'), recordedAt } },
    ]);
  });

  test('tells which correction put an event aside', () => {
    const registry = registryOf([factory('f1')], [wrong, corrected('f1', 'row-17', undefined, 'c1')]);
    expect(registry.history('f1')).toMatchObject([{ id: 'row-17', correctedBy: 'c1' }, { id: 'c1' }]);
  });

  test('tells it no longer once the correction was taken back', () => {
    const registry = registryOf(
      [factory('f1')],
      [wrong, corrected('f1', 'row-17', undefined, 'c1'), corrected('f1', 'c1', undefined, 'c2')],
    );
    const [first, second, third] = registry.history('f1');
    expect(first).not.toHaveProperty('correctedBy');
    expect(second).toMatchObject({ id: 'c1', correctedBy: 'c2' });
    expect(third).not.toHaveProperty('correctedBy');
  });

  test('names the correction of the event itself, not that of its replacement of the same id', () => {
    const registry = registryOf([factory('f1')], [wrong]);
    const second = { ...recognised('f1', 'local', '2021-01-15'), id: 'row-17' };
    const third = { ...recognised('f1', 'national', '2021-01-15'), id: 'row-17' };
    registry.record([corrected('f1', 'row-17', second, 'c1')], { recordedAt: '2026-12-01' });
    registry.record([corrected('f1', 'row-17', third, 'c2')], { recordedAt: '2026-12-02' });
    expect(registry.titlesOf('f1', { asOf: '2022-01-01' })).toMatchObject([{ tier: 'national' }]);
    expect(registry.history('f1')).toMatchObject([
      { id: 'row-17', correctedBy: 'c1' },
      { id: 'c1' },
      { id: 'c2' },
    ]);
  });

  test('lists ids that a correction takes', () => {
    const registry = registryOf(
      [factory('f1')],
      [recognised('f1', 'national', '2021'), removed('f1', 'national', '2023')],
    );
    const [, removal] = registry.history('f1');
    registry.record([corrected('f1', removal?.id ?? '')], { recordedAt });
    expect(registry.titlesOf('f1', { asOf: '2024-01-01' })).toMatchObject([{ standing: 'held' }]);
  });

  test('is empty for a unit to which nothing happened, and refuses an unknown one', () => {
    const registry = registryOf([factory('f1')]);
    expect(registry.history('f1')).toEqual([]);
    expect(registry.history('e1')).toEqual([]);
    expect(refusalOf(() => registry.history('f9')).code).toBe('unknown-record');
  });
});
