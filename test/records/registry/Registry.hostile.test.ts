import { Registry, type RegistryEvent } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import {
  corrected,
  enterprise,
  factory,
  merged,
  park,
  recognised,
  recordedAt,
  refusalOf,
  removed,
  renamed,
} from '../../support/records.js';

const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];

describe('a registry of hostile keys', () => {
  test('treats them as any other id and name, and pollutes nothing', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const registry = new Registry();
    registry.add([...hostile.map((id) => park(id, { name: id, members: hostile }))], { recordedAt });
    const smart = hostile.map((id) => recognised(id, 'national', '2021-01-15', { project: id, id }));
    registry.record(smart, { recordedAt });
    registry.record(
      hostile.map((id) => renamed(id, `${id}!`, '2022')),
      { recordedAt },
    );
    const copy = Registry.fromJSON(JSON.parse(JSON.stringify(registry)));
    expect(copy.toJSON()).toEqual(registry.toJSON());
    for (const id of hostile) {
      expect(copy.get(id)).toMatchObject({ id, name: id });
      expect(copy.find({ name: id }).map((record) => record.id)).toEqual([id]);
      expect(copy.find({ name: `${id}!` }).map((record) => record.id)).toEqual([id]);
      expect(copy.titlesOf(id, { asOf: '2021-01-15' })).toMatchObject([{ unit: id, project: id }]);
      expect(copy.history(id)).toHaveLength(2);
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });

  test.each(hostile)('knows no unit, scheme, tier, name or event %s by itself', (key) => {
    const registry = new Registry();
    registry.add([enterprise(), factory('f1')], { recordedAt });
    expect(registry.get(key)).toBeUndefined();
    expect(registry.find({ name: key })).toEqual([]);
    expect(registry.find({ creditCode: key })).toEqual([]);
    const refused = (event: RegistryEvent) => refusalOf(() => registry.record([event], { recordedAt })).code;
    expect(refused(recognised(key, 'national', '2021'))).toBe('unknown-record');
    expect(refused(recognised('f1', 'national', '2021', { scheme: key }))).toBe('unknown-scheme');
    expect(refused(recognised('f1', key, '2021'))).toBe('tier-not-of-scheme');
    expect(refused(recognised('f1', key, '2021', { scheme: 'smart-factory' }))).toBe('tier-not-of-scheme');
    expect(refused(corrected('f1', key))).toBe('unknown-event');
  });
});

describe('a registry of hostile sizes', () => {
  test('takes a name of a million characters', () => {
    const name = '长'.repeat(1_000_000);
    const registry = new Registry();
    registry.add([park('k1', { name }), enterprise('e1', { name: `${' '.repeat(500_000)}甲` })], {
      recordedAt,
    });
    registry.record([renamed('k1', `${name}！`, '2022')], { recordedAt });
    expect(registry.find({ name })).toHaveLength(1);
    expect(registry.find({ name: '甲' })).toHaveLength(1);
    expect(registry.namesOf('k1', { asOf: '2023-01-01' })[0]).toHaveLength(1_000_001);
    expect(Registry.fromJSON(JSON.parse(JSON.stringify(registry))).units).toHaveLength(1);
  });

  test('takes a unit with 20,000 events and answers about it', () => {
    const registry = new Registry();
    registry.add([enterprise(), factory('f1')], { recordedAt });
    const events = Array.from({ length: 20_000 }, (_, n): RegistryEvent => {
      const on = new Date(Date.UTC(1970, 0, 1 + n)).toISOString().slice(0, 10);
      return n % 2 === 0 ? recognised('f1', 'national', on) : removed('f1', 'national', on);
    });
    registry.record(events.reverse(), { recordedAt });
    expect(registry.events).toHaveLength(20_000);
    expect(registry.titlesOf('f1', { asOf: '1970-01-01' })).toHaveLength(1);
    expect(registry.titlesOf('f1', { asOf: '1970-01-02' })).toEqual([]);
    expect(registry.history('f1')).toHaveLength(20_000);
  });

  test('takes 5,000 corrections of corrections', () => {
    const registry = new Registry();
    registry.add([enterprise(), factory('f1')], { recordedAt });
    const first = { ...recognised('f1', 'national', '2021'), id: 'c0' };
    const chain = Array.from({ length: 5000 }, (_, n) => corrected('f1', `c${n}`, undefined, `c${n + 1}`));
    registry.record([first, ...chain], { recordedAt });
    // An even number of corrections, each undoing the one before it, leaves the award as it was.
    expect(registry.titlesOf('f1', { asOf: '2022-01-01' })).toHaveLength(1);
  });

  test('takes a chain of 1,000 mergers', () => {
    const registry = new Registry();
    const ids = Array.from({ length: 1001 }, (_, n) => `f${n}`);
    registry.add([enterprise(), ...ids.map((id) => factory(id))], { recordedAt });
    const mergers = ids.slice(1).map((into, n) => {
      const on = new Date(Date.UTC(2021, 0, 2 + n)).toISOString().slice(0, 10);
      return merged(`f${n}`, into, on, 'continue');
    });
    registry.record([...mergers, recognised('f0', 'national', '2021-01-01')], { recordedAt });
    expect(registry.titlesOf('f1000', { asOf: '2024-12-31' })).toMatchObject([{ standing: 'held' }]);
    expect(
      registry.titlesOf('f500', { asOf: '2024-12-31' }).filter(({ standing }) => standing === 'held'),
    ).toEqual([]);
  });
});
