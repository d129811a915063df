import { PGlite } from '@electric-sql/pglite';
import { countTiers, Registry, type Scheme } from 'green-manufacturing-registry';
import { migrate, openStore, portOfPglite } from 'green-manufacturing-registry/postgres';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { enterprise, factory, merged, park, recognised } from '../../support/records.js';
import { textOf } from './support/compareWithRegistry.js';
import { emptyStore } from './support/emptyStore.js';
import { outcomeOf } from './support/outcomeOf.js';

const database = await PGlite.create();
const port = portOfPglite(database);

afterAll(() => database.close());

const recordedAt = '2026-11-23';
const query = { scheme: 'green-manufacturing', asOf: '2020-01-01', by: ['kind'] } as const;
const own: Scheme = { id: 'own', tiers: ['low', 'high'], heldAt: ['recognised'] };

const records = [enterprise(), factory('f1'), factory('f2', { name: '乙工厂' }), park('p1')];
const events = [
  recognised('f1', 'national', '2018-01-01'),
  recognised('f2', 'local', '2018'),
  recognised('p1', 'national', '2019-05'),
];

describe('the tables of a store', () => {
  it('are made once, and opened only where they are those of the package', async () => {
    const other = await PGlite.create();
    const bare = portOfPglite(other);
    expect(await outcomeOf(() => openStore(bare))).toEqual({
      refused: 'store-version',
      info: { found: 0, expected: 1 },
    });
    expect([await migrate(bare), await migrate(bare)]).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 1 },
    ]);
    await bare.query('INSERT INTO green_registry.migrations (version) VALUES (2)');
    const newer = { refused: 'store-version', info: { found: 2, expected: 1 } };
    expect(await outcomeOf(() => openStore(bare))).toEqual(newer);
    expect(await outcomeOf(() => migrate(bare))).toEqual(newer);
    await other.close();
  });
});

describe('a store', () => {
  beforeEach(async () => {
    await emptyStore(port);
  });

  it('gives back in a dump what was restored, to the letter, and into an empty one only', async () => {
    const registry = new Registry({ schemes: [own] });
    registry.add(records, { recordedAt: '2020-01-01' });
    registry.record([...events, recognised('p1', 'high', '2019-01-01', { scheme: 'own' })], { recordedAt });
    registry.add([factory('f1', { division: '120116' })], { recordedAt, revise: true });
    const text = JSON.stringify(registry);
    const store = await openStore(port);
    await store.restore([text.slice(0, 100), text.slice(100)]);
    expect(await textOf(store)).toBe(text);
    expect(JSON.stringify(await store.registry())).toBe(text);
    expect(await store.countTiers({ ...query, scheme: 'own' })).toMatchObject({ total: 1 });
    expect(await outcomeOf(() => store.restore([text]))).toEqual({
      refused: 'store-not-empty',
      info: { records: 5, events: 4 },
    });
    const differing = await openStore(port, { schemes: [{ ...own, tiers: ['other'] }] });
    expect(await outcomeOf(() => differing.get('f1'))).toEqual({
      refused: 'scheme-differs',
      info: { scheme: 'own' },
    });
  });

  it('tells what is new since a mark, so that a registry in memory goes on with it', async () => {
    const store = await openStore(port);
    await store.add(records, { recordedAt });
    const registry = await store.registry();
    await store.record(events, { recordedAt });
    const news = await store.changesSince({ records: 4, events: 0 });
    registry.record(news.events, { recordedAt });
    expect(news.records).toEqual([]);
    expect(JSON.stringify(await store.registry())).toBe(JSON.stringify(registry));
  });

  it('counts nothing by tenures that other rules have made, until they are made anew', async () => {
    const store = await openStore(port);
    await store.add(records, { recordedAt });
    await store.record(events, { recordedAt });
    const expected = await store.countTiers(query);
    await port.query("UPDATE green_registry.head SET derivation = 'of old'");
    await port.query("UPDATE green_registry.tenures SET rank = 0, kind = 'product'");
    const refused = { refused: 'store-derivation', info: { state: 'other' } };
    expect(await outcomeOf(() => store.countTiers(query))).toEqual(refused);
    expect(await outcomeOf(() => store.record(events, { recordedAt }))).toEqual(refused);
    const progress: number[] = [];
    const stopped = store.derive({
      onProgress: () => {
        throw new RangeError('stopped');
      },
    });
    await expect(stopped).rejects.toThrow('stopped');
    expect(await outcomeOf(() => store.countTiers(query))).toMatchObject({ info: { state: 'under-way' } });
    await store.derive({ onProgress: (done) => progress.push(done) });
    expect(await store.countTiers(query)).toEqual(expected);
    await store.derive();
  });

  it('drags along what a later merger ties to others', async () => {
    const store = await openStore(port);
    await store.add(records, { recordedAt });
    await store.record(events, { recordedAt });
    const exceptions = () => port.query('SELECT owner, unit FROM green_registry.exceptions ORDER BY unit');
    expect(await exceptions()).toEqual([]);
    await store.record([merged('f2', 'f1', '2019-01-01', 'continue')], { recordedAt });
    expect(await exceptions()).toEqual([
      { owner: 'e1', unit: 'f1' },
      { owner: 'e1', unit: 'f2' },
    ]);
    const { total, groups } = await store.countTiers(query);
    expect([total, groups.map(({ key, total }) => [key.kind, total])]).toEqual([
      2,
      [
        ['factory', 1],
        ['park', 1],
        [null, 0],
      ],
    ]);
  });

  it('counts a division that was abolished as the one that came in its place', async () => {
    const store = await openStore(port);
    await store.add([park('p1', { division: '120221' })], { recordedAt });
    await store.record([recognised('p1', 'national', '2018-01-01')], { recordedAt });
    for (const division of ['120117', '120221']) {
      const asked = { ...query, by: ['division'], where: { division } } as const;
      const { groups } = await store.countTiers(asked);
      expect(groups[0]).toMatchObject({ key: { division: '120117' }, total: 1 });
    }
  });

  it('counts with stages that the caller chose', async () => {
    const store = await openStore(port);
    await store.add(records, { recordedAt });
    await store.record([...events, { ...recognised('f2', 'local', '2017-01-01'), stage: 'publicised' }], {
      recordedAt,
    });
    const asked = { ...query, asOf: '2017-06-01', stages: ['publicised'] } as const;
    const counts = await store.countTiers(asked);
    expect(counts).toEqual(countTiers(await store.registry(), asked));
    expect(counts.total).toBe(1);
  });

  it('asks for nothing that holds NUL', async () => {
    const store = await openStore(port);
    expect(await outcomeOf(() => store.titlesOf('a\0b', { asOf: '2020-01-01' }))).toMatchObject({
      refused: 'unknown-record',
    });
    expect(await store.find({ name: 'a\0b' })).toEqual([]);
  });
});
