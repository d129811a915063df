import { PGlite } from '@electric-sql/pglite';
import { countTiers, type Filter, Registry, type Scheme } from 'green-manufacturing-registry';
import { migrate, openStore, portOfPglite, type Store } from 'green-manufacturing-registry/postgres';
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

  it('answers what plain JavaScript may ask as a registry does', async () => {
    const store = await openStore(port);
    const registry = new Registry();
    for (const taker of [store, registry]) {
      await taker.add(records, { recordedAt });
      await taker.add([factory('f1', { division: '120116' })], { recordedAt, revise: true });
      await taker.record(events, { recordedAt });
    }
    const asks: [method: string, ...given: unknown[]][] = [
      ...[5, undefined, null, {}, [], Symbol('s'), '\0'].flatMap((id): [string, ...unknown[]][] => [
        ['get', id],
        ['history', id],
        ['titlesOf', id, { asOf: '2020-01-01' }],
        ['namesOf', id, { asOf: '2020-01-01' }],
      ]),
      ...['p1', 'nobody'].map((id): [string, ...unknown[]] => ['get', id, { knownAt: 'x' }]),
      ...[{}, { creditCode: undefined }, { creditCode: 5 }, { name: 5 }, { name: undefined }, undefined].map(
        (wanted): [string, ...unknown[]] => ['find', wanted],
      ),
      ['find', { creditCode: undefined, name: '乙工厂' }],
      ['find', { name: '乙工厂', knownAt: 'x' }],
      ...[1.5, Number.NaN, 1e12, -1, -100, -0.5, undefined, Number.POSITIVE_INFINITY].map(
        (mark): [string, ...unknown[]] => ['changesSince', { records: mark, events: mark }],
      ),
    ];
    const askOf = (of: Store | Registry, [method, ...given]: (typeof asks)[number]) =>
      outcomeOf(() => {
        const call: unknown = Reflect.get(of, method);
        if (typeof call !== 'function') throw new Error(`no method ${method}`);
        return Reflect.apply(call, of, given);
      });
    for (const ask of asks) expect([ask, await askOf(store, ask)]).toEqual([ask, await askOf(registry, ask)]);
    expect(await askOf(store, ['changesSince', { records: 1e12, events: -1 }])).toMatchObject({
      answer: { records: [], events: [{ unit: 'p1' }] },
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
    const underWay = { refused: 'store-derivation', info: { state: 'under-way' } };
    expect(await outcomeOf(() => store.countTiers(query))).toEqual(underWay);
    const differing = await openStore(port, { schemes: [{ ...own, id: 'lighthouse' }] });
    expect(await outcomeOf(() => differing.record(events, { recordedAt }))).toEqual(underWay);
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

  it('loads nothing to count units whose steps all stand at one stage, removed ones and those of an opening among them', async () => {
    const store = await openStore(port);
    await store.add([...records, park('p7'), park('p8')], { recordedAt });
    await store.record(events, { recordedAt });
    await store.record(
      [
        recognised('p7', 'national', '2016-08-23'),
        { ...recognised('p7', 'national', '2016-12-20'), stage: 'removed' },
        recognised('p7', 'national', '2017-06-01'),
        { type: 'opening', unit: 'p8', scheme: query.scheme, tier: 'national', on: '2017-01-01' },
      ],
      { recordedAt },
    );
    const texts: string[] = [];
    const watched = await openStore({
      ...port,
      transaction: (work) =>
        port.transaction((session) =>
          work({
            query(text, parameters) {
              texts.push(text);
              return session.query(text, parameters);
            },
          }),
        ),
    });
    const totals: number[] = [];
    for (const stages of [['recognised'], ['publicised'], ['publicised', 'recognised']] as const)
      totals.push((await watched.countTiers({ ...query, stages })).total);
    expect(totals).toEqual([5, 0, 5]);
    expect(texts.filter((text) => /SELECT (event|number)/.test(text))).toEqual([]);
  });

  it.each<Filter>([
    { tier: 'national' },
    { tier: [] },
    { kind: [] },
    { division: ['120000', null] },
    { industry: 'C' },
    { region: '120000' },
    { chain: ['new-energy', null] },
    { recommender: null },
    { listYear: [2018, 2019] },
  ])('filters as in memory: %j', async (where) => {
    const store = await openStore(port);
    const registry = new Registry();
    for (const taker of [store, registry]) {
      await taker.add([...records, factory('f3', { industry: '3821', chains: ['new-energy'] })], {
        recordedAt,
      });
      await taker.record([...events, recognised('f3', 'national', '2018', { listYear: 2018 })], {
        recordedAt,
      });
    }
    const asked = { ...query, where };
    expect(await store.countTiers(asked)).toEqual(countTiers(registry, asked));
  });

  it.each<Filter>([{ tier: null }, { tier: [] }, {}])('filters a scheme without tiers: %j', async (where) => {
    const store = await openStore(port);
    const registry = new Registry();
    for (const taker of [store, registry]) {
      await taker.add(records, { recordedAt });
      await taker.record(
        [{ type: 'title', unit: 'f1', scheme: 'lighthouse', stage: 'recognised', on: '2018-01-01' }],
        { recordedAt },
      );
    }
    const asked = { scheme: 'lighthouse', asOf: '2020-01-01', where };
    expect(await store.countTiers(asked)).toEqual(countTiers(registry, asked));
  });

  it('finds by credit code and by former name, and tells references that stay open', async () => {
    const store = await openStore(port);
    const registry = new Registry();
    const named = enterprise('e1', { creditCode: '914403001922038216', formerNames: [{ name: '旧名' }] });
    const batch = [named, park('p1', { members: ['e1', 'e9'] })];
    expect(await store.add(batch, { recordedAt })).toEqual(registry.add(batch, { recordedAt }));
    for (const wanted of [{ creditCode: '914403001922038216' }, { name: '旧名' }, { name: '别的' }])
      expect(await store.find(wanted)).toEqual(registry.find(wanted));
  });

  it('refuses a day before the latest one whatever else is wrong, but for an id that is taken', async () => {
    const store = await openStore(port);
    await store.add(records, { recordedAt });
    await store.record(events, { recordedAt });
    const earlier = { recordedAt: '2026-11-22' };
    const refused = {
      refused: 'recorded-before',
      info: { recordedAt: earlier.recordedAt, latest: recordedAt },
    };
    expect(await outcomeOf(() => store.record([recognised('f9', 'local', '2018')], earlier))).toEqual(
      refused,
    );
    expect(await outcomeOf(() => store.record([recognised('p1', 'local', '2018')], earlier))).toEqual(
      refused,
    );
    expect(await outcomeOf(() => store.add([park('f1')], earlier))).toMatchObject({ refused: 'id-taken' });
    expect((await store.record(events, earlier)).duplicates).toHaveLength(3);
  });

  it('lets the database look at tables that have grown, and dumps them in several pieces', async () => {
    const store = await openStore(port);
    const many = Array.from({ length: 5001 }, (_, at) => park(`p${at}`));
    await store.add(many, { recordedAt });
    const pieces: string[] = [];
    for await (const piece of store.dump()) pieces.push(piece);
    expect(JSON.parse(pieces.join('')).records).toHaveLength(5001);
    const [row] = await port.query(
      "SELECT reltuples::integer AS rows FROM pg_class WHERE relname = 'records'",
    );
    expect(row?.rows).toBe(5001);
  });

  it('says which column a driver answers in another type', async () => {
    const odd = await openStore({
      ...port,
      transaction: (work) =>
        port.transaction((session) =>
          work({
            query: async (text, parameters) =>
              (await session.query(text, parameters)).map((row) =>
                'latest' in row ? { ...row, [text.includes('derived_to') ? 'records' : '']: '0' } : row,
              ),
          }),
        ),
    });
    await expect(odd.get('p1')).rejects.toThrow('no number in records');
  });

  it('asks for nothing that holds NUL', async () => {
    const store = await openStore(port);
    expect(await outcomeOf(() => store.titlesOf('a\0b', { asOf: '2020-01-01' }))).toMatchObject({
      refused: 'unknown-record',
    });
    expect(await store.find({ name: 'a\0b' })).toEqual([]);
  });
});
