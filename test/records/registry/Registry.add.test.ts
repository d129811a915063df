import { type Factory, Registry } from 'green-manufacturing-registry';
import { describe, expect, test } from 'vitest';
import {
  enterprise,
  factory,
  park,
  product,
  recordedAt,
  refusalOf,
  registryOf,
  supplyChain,
} from '../../support/records.js';

describe('Registry.add', () => {
  test('takes enterprises and units and tells what was added', () => {
    const registry = new Registry();
    const records = [enterprise(), factory('f1'), product('p1'), supplyChain('s1'), park('k1')];
    expect(registry.add(records, { recordedAt })).toEqual({
      added: records,
      duplicates: [],
      revised: [],
      openReferences: [],
    });
    expect(registry.units.map(({ id }) => id)).toEqual(['f1', 'p1', 's1', 'k1']);
    expect(registry.enterprises).toEqual([enterprise()]);
    expect(registry.get('p1')).toEqual(product('p1'));
    expect(registry.get('p2')).toBeUndefined();
  });

  test('lets a unit stand before its enterprise within a batch', () => {
    const registry = new Registry();
    registry.add([factory('f1'), supplyChain('s1', { suppliers: ['e2'] }), enterprise('e2'), enterprise()], {
      recordedAt,
    });
    expect(registry.units).toHaveLength(2);
  });

  test('refuses a unit whose enterprise is nowhere, and says which', () => {
    expect(refusalOf(() => new Registry().add([factory('f1')], { recordedAt }))).toEqual({
      code: 'unknown-record',
      info: { id: 'e1', namedBy: 'f1' },
    });
  });

  test('refuses a unit as the enterprise of another', () => {
    const registry = registryOf([factory('f1')]);
    const stray = factory('f2', { enterprise: 'f1' });
    expect(refusalOf(() => registry.add([stray], { recordedAt })).code).toBe('unknown-record');
  });

  test('adds all or nothing', () => {
    const registry = registryOf([factory('f1')]);
    const before = registry.toJSON();
    const batches = [
      [enterprise('e2'), factory('f2'), factory('f3', { enterprise: 'e9' })],
      [factory('f2'), factory('f1', { name: '另一工厂' })],
      [factory('f2'), factory('')],
    ];
    expect(batches.map((batch) => refusalOf(() => registry.add(batch, { recordedAt })).code)).toEqual([
      'unknown-record',
      'id-taken',
      'invalid-record',
    ]);
    expect(registry.toJSON()).toEqual(before);
    expect(registry.get('f2')).toBeUndefined();
    expect(registry.find({ name: '另一工厂' })).toEqual([]);
  });

  test('names the position and the issues of a record that breaks the schema', () => {
    const batch = [enterprise(), factory('f1', { divisionAsOf: '2014' })];
    expect(refusalOf(() => new Registry().add(batch, { recordedAt }))).toMatchObject({
      code: 'invalid-record',
      info: { position: 2, issues: [{ code: 'division-day-alone', path: ['divisionAsOf'] }] },
    });
  });

  test('reports the same record again, in the same batch and in a later one', () => {
    const registry = new Registry();
    const first = registry.add([enterprise(), factory('f1'), factory('f1')], { recordedAt });
    expect(first).toMatchObject({ added: [enterprise(), factory('f1')], duplicates: [factory('f1')] });
    const again = registry.add([factory('f1')], { recordedAt: '2027-01-01' });
    expect(again).toMatchObject({ added: [], duplicates: [factory('f1')] });
    expect(registry.units).toHaveLength(1);
  });

  test('knows the same record whatever the order of its fields', () => {
    const registry = registryOf([factory('f1', { zone: '甲', industry: 'C38' })]);
    const turned: Factory = { industry: 'C38', zone: '甲', enterprise: 'e1', id: 'f1', kind: 'factory' };
    expect(registry.add([turned], { recordedAt }).duplicates).toEqual([turned]);
  });

  test('refuses another record under an id that is taken, across kinds and within a batch', () => {
    const registry = registryOf([factory('f1')]);
    const other = [factory('f1', { zone: '甲' })];
    expect(refusalOf(() => registry.add(other, { recordedAt }))).toEqual({
      code: 'id-taken',
      info: { id: 'f1' },
    });
    expect(refusalOf(() => registry.add([park('e1')], { recordedAt })).code).toBe('id-taken');
    expect(refusalOf(() => registry.add([park('k1'), factory('k1')], { recordedAt })).code).toBe('id-taken');
  });

  test('puts a corrected record in the place of a wrong one when told to revise', () => {
    const registry = registryOf([factory('f1', { name: '旧工厂' })]);
    const right = factory('f1', { name: '新工厂', zone: '甲' });
    expect(registry.add([right], { recordedAt, revise: true })).toMatchObject({
      added: [],
      revised: [right],
    });
    expect(registry.get('f1')).toEqual(right);
    expect(registry.find({ name: '新工厂' })).toEqual([right]);
    expect(registry.find({ name: '旧工厂' })).toEqual([]);
  });

  test('does not make another kind of a record, even when told to revise', () => {
    const registry = registryOf([factory('f1')]);
    expect(refusalOf(() => registry.add([park('f1')], { recordedAt, revise: true })).code).toBe('id-taken');
  });

  test('reports suppliers and members that no record stands for', () => {
    const registry = new Registry();
    const chain = supplyChain('s1', { suppliers: ['e2', 'e3'] });
    const batch = [
      park('k1', { members: ['f1', 'f9'] }),
      chain,
      enterprise(),
      enterprise('e2'),
      factory('f1'),
    ];
    expect(registry.add(batch, { recordedAt }).openReferences).toEqual([
      { id: 'f9', namedBy: 'k1' },
      { id: 'e3', namedBy: 's1' },
    ]);
  });

  test('refuses a day of recording that is none', () => {
    expect(refusalOf(() => new Registry().add([enterprise()], { recordedAt: '2026-11' }))).toEqual({
      code: 'invalid-day',
      info: { received: '2026-11' },
    });
  });

  test('is not changed by what the caller does to the given records afterwards', () => {
    const registry = new Registry();
    const chain = supplyChain('s1', { suppliers: ['e2'] });
    registry.add([enterprise(), chain], { recordedAt });
    chain.suppliers?.push('e3');
    chain.zone = '甲';
    expect(registry.get('s1')).toEqual(supplyChain('s1', { suppliers: ['e2'] }));
  });

  test('takes any iterable', () => {
    const registry = new Registry();
    registry.add(new Set([enterprise(), factory('f1')]), { recordedAt });
    expect(registry.units).toHaveLength(1);
  });
});
