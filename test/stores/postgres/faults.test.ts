import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  migrate,
  openFolder,
  openStore,
  type Port,
  portOfPool,
  type Store,
} from 'green-manufacturing-registry/postgres';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { enterprise, factory, park, recognised } from '../../support/records.js';
import { emptyStore } from './support/emptyStore.js';
import { killedWriter } from './support/killedWriter.js';
import { outcomeOf } from './support/outcomeOf.js';
import { startServer } from './support/startServer.js';

const server = await startServer();
const pool = new pg.Pool({ connectionString: server.url });
// A server that ends a connection says so to the pool as well.
pool.on('error', () => {});
const port = portOfPool(pool);

afterAll(async () => {
  await pool.end();
  await server.stop();
});

const recordedAt = '2026-11-23';
const award = recognised('p1', 'national', '2017-08-23');
const kills = Number(process.env.STORE_KILLS ?? 2);

/** The same port, but that writing events fails so many times. */
function failing(code: string, times: number): Port {
  let left = times;
  return {
    ...port,
    transaction: (work) =>
      port.transaction((session) =>
        work({
          async query(text, parameters) {
            if (!text.includes('INSERT INTO green_registry.events') || left === 0)
              return session.query(text, parameters);
            left -= 1;
            throw Object.assign(new Error('made up'), { code });
          },
        }),
      ),
  };
}

/** A pool whose connection is cut, so many times, at a statement: before it is sent, or when it is done and before it is answered. */
function cutting(at: string, { times, isAnswered = false }: { times: number; isAnswered?: boolean }): Port {
  let left = times;
  return portOfPool({
    query: (text, parameters) => pool.query(text, parameters),
    async connect() {
      const client = await pool.connect();
      const { rows } = await client.query('SELECT pg_backend_pid() AS pid');
      return {
        on: (event, see) => client.on(event, see),
        off: (event, see) => client.off(event, see),
        release: (destroy) => client.release(destroy),
        async query(text, parameters) {
          if (left === 0 || !text.startsWith(at)) return client.query(text, parameters);
          left -= 1;
          if (isAnswered) await client.query(text, parameters);
          await pool.query('SELECT pg_terminate_backend($1, 5000)', [rows[0].pid]);
          return client.query(text, parameters);
        },
      };
    },
  });
}

const broken = { refused: 'store-failed', info: { reason: 'connection' } };

async function storeOfOne(): Promise<Store> {
  const store = await emptyStore(port);
  await store.add([park('p1')], { recordedAt });
  return store;
}

/** Expects that what was answered is there, and that every batch is there whole or not at all. */
async function expectWhole(store: Store, answered: readonly number[]): Promise<number> {
  // Waits its turn, behind what the writer had sent off before it was killed.
  await store.derive();
  const { units, events } = await store.registry();
  const batches = new Map<string, number>();
  for (const { unit } of events) batches.set(unit, (batches.get(unit) ?? 0) + 1);
  expect([...new Set(batches.values())]).toEqual([3]);
  expect(answered.length).toBeGreaterThan(0);
  expect(answered.filter((batch) => !batches.has(`p${batch + 1}`))).toEqual([]);
  const { total } = await store.countTiers({ scheme: 'green-manufacturing', asOf: '2020-01-01' });
  expect(total).toBe(batches.size);
  return units.length;
}

describe('a fault', () => {
  it('loses nothing that was answered when a writer is killed, and leaves nothing half', async () => {
    const store = await emptyStore(port);
    let from = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const answered = await killedWriter(server.url, from, 3, 5 * kill);
      from = await expectWhole(store, answered);
    }
  }, 3_600_000);

  it('loses nothing either when the process that holds a folder is killed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'register-'));
    let from = 0;
    for (let kill = 0; kill < Math.ceil(kills / 2); kill += 1) {
      const answered = await killedWriter(folder, from, 3, 5 * kill);
      const { port: ofFolder, close } = await openFolder(folder);
      from = await expectWhole(await openStore(ofFolder), answered);
      await close();
    }
    rmSync(folder, { recursive: true });
  }, 3_600_000);

  it.each([
    ['before anything was sent', 'BEGIN'],
    ['before anything was read', 'SET TRANSACTION'],
    ['while the batch is written', 'INSERT INTO green_registry.events'],
    ['at the last statement', 'UPDATE green_registry.head'],
  ])('that cuts the connection once, %s, does not show: all is done anew', async (_, at) => {
    await storeOfOne();
    const store = await openStore(cutting(at, { times: 1 }));
    const result = await store.record([award], { recordedAt });
    expect(result.recorded).toHaveLength(1);
    expect(result.duplicates).toEqual([]);
    expect(await store.history('p1')).toHaveLength(1);
  });

  it('that cuts the connection while something is read does not show either', async () => {
    const store = await storeOfOne();
    await store.record([award], { recordedAt });
    const cut = await openStore(cutting('SELECT event FROM', { times: 1 }));
    expect(await cut.history('p1')).toHaveLength(1);
  });

  it('is told when the connection is cut again and again', async () => {
    await storeOfOne();
    const store = await openStore(cutting('INSERT INTO green_registry.events', { times: 5 }));
    expect(await outcomeOf(() => store.record([award], { recordedAt }))).toMatchObject(broken);
    expect((await store.record([award], { recordedAt })).recorded).toHaveLength(1);
  });

  it('is told when nobody knows whether a batch was written, and the same batch may be handed over again', async () => {
    await storeOfOne();
    const unsent = await openStore(cutting('COMMIT', { times: 1 }));
    expect(await outcomeOf(() => unsent.record([award], { recordedAt }))).toMatchObject(broken);
    expect(await unsent.history('p1')).toEqual([]);
    expect((await unsent.record([award], { recordedAt })).recorded).toHaveLength(1);
    await storeOfOne();
    const unheard = await openStore(cutting('COMMIT', { times: 1, isAnswered: true }));
    expect(await outcomeOf(() => unheard.record([award], { recordedAt }))).toMatchObject(broken);
    expect((await unheard.record([award], { recordedAt })).duplicates).toHaveLength(1);
    expect(await unheard.history('p1')).toHaveLength(1);
  });

  it.each([
    ['08006', 'connection'],
    ['57P01', 'connection'],
    ['ECONNRESET', 'connection'],
    ['53300', 'busy'],
    ['57014', 'busy'],
    ['40P01', 'busy'],
    ['53200', 'space'],
    ['ENOSPC', 'space'],
    ['25006', 'read-only'],
    ['54000', 'size'],
  ])('of the code %s is told as %s, and nothing is written', async (state, reason) => {
    await storeOfOne();
    const store = await openStore(failing(state, Number.POSITIVE_INFINITY));
    const told = { refused: 'store-failed', info: { reason, state } };
    expect(await outcomeOf(() => store.record([award], { recordedAt }))).toEqual(told);
    expect(await store.history('p1')).toEqual([]);
  });

  it('that nobody knows is thrown as it is', async () => {
    const odd = new TypeError('odd');
    const store = await openStore({ ...port, transaction: () => Promise.reject(odd) });
    await expect(store.get('p1')).rejects.toBe(odd);
    const odder = await openStore({ ...port, transaction: () => Promise.reject('odd') });
    await expect(odder.get('p1')).rejects.toBe('odd');
  });

  it('is told when another writer keeps the lock for too long', async () => {
    await storeOfOne();
    const waiting = new pg.Pool({ connectionString: server.url, options: '-c lock_timeout=20ms' });
    const store = await openStore(portOfPool(waiting));
    await port.transaction(async (session) => {
      await session.query('SELECT id FROM green_registry.head FOR UPDATE');
      expect(await outcomeOf(() => store.record([award], { recordedAt }))).toEqual({
        refused: 'store-failed',
        info: { reason: 'busy', state: '55P03' },
      });
    });
    expect((await store.record([award], { recordedAt })).recorded).toHaveLength(1);
    await waiting.end();
  });

  it('is told when the disk is full', async () => {
    await storeOfOne();
    const store = await openStore(failing('53100', 1));
    expect(await outcomeOf(() => store.record([award], { recordedAt }))).toEqual({
      refused: 'store-failed',
      info: { reason: 'space', state: '53100' },
    });
    expect(await store.history('p1')).toEqual([]);
  });

  it('is tried again where others were in the way, a few times', async () => {
    await storeOfOne();
    const store = await openStore(failing('40001', 4));
    expect((await store.record([award], { recordedAt })).recorded).toHaveLength(1);
    await storeOfOne();
    const blocked = await openStore(failing('40001', 5));
    expect(await outcomeOf(() => blocked.record([award], { recordedAt }))).toEqual({
      refused: 'store-failed',
      info: { reason: 'busy', state: '40001' },
    });
  });
});

/** A pool of a user to whom the guide's grants are given. */
async function poolOf(user: string): Promise<pg.Pool> {
  await pool.query(`DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${user}') THEN
    CREATE ROLE ${user} LOGIN PASSWORD '${user}'; END IF; END $$`);
  const guide = readFileSync(new URL('../../../src/stores/README.md', import.meta.url), 'utf8');
  const grants = guide.match(new RegExp(`GRANT [^;]* TO ${user};`, 'g')) ?? [];
  expect(grants).not.toEqual([]);
  const address = new URL(server.url);
  for (const grant of grants) await pool.query(grant.replace('register', address.pathname.slice(1)));
  address.username = user;
  address.password = user;
  return new pg.Pool({ connectionString: address.href });
}

const noRights = { refused: 'store-failed', info: { reason: 'rights', state: '42501' } };

describe('a user to whom the grants of the guide are given', () => {
  it('as a reader counts and cannot write', async () => {
    await storeOfOne();
    const readers = await poolOf('reader');
    const store = await openStore(portOfPool(readers));
    expect((await store.get('p1'))?.id).toBe('p1');
    expect(await store.countTiers({ scheme: 'green-manufacturing', asOf: '2020-01-01' })).toMatchObject({
      total: 0,
    });
    expect(await outcomeOf(() => store.record([award], { recordedAt }))).toEqual(noRights);
    await expect(readers.query('DELETE FROM green_registry.events')).rejects.toThrow('permission denied');
    await readers.end();
  });

  it('as a writer records many, and makes no tables', async () => {
    await storeOfOne();
    const writers = await poolOf('writer');
    const store = await openStore(portOfPool(writers));
    const many = Array.from({ length: 1100 }, (_, at) => park(`q${at}`));
    expect((await store.add(many, { recordedAt })).added).toHaveLength(1100);
    expect((await store.record([award], { recordedAt })).recorded).toHaveLength(1);
    expect(await outcomeOf(() => migrate(portOfPool(writers)))).toEqual(noRights);
    await writers.end();
  });

  it('as an owner makes the tables', async () => {
    const owners = await poolOf('owner');
    await pool.query('DROP SCHEMA green_registry CASCADE');
    expect(await migrate(portOfPool(owners))).toMatchObject({ from: 0 });
    await owners.end();
    await pool.query('DROP SCHEMA green_registry CASCADE');
  });
});

describe('a text that tries to break out', () => {
  it.each(["'; DROP TABLE green_registry.events; --", '$1', '\\u0000', '"}]', '\\'])(
    'is text: %j',
    async (text) => {
      const store = await emptyStore(port);
      const records = [
        enterprise(text, { name: text }),
        factory(`f${text}`, { enterprise: text, zone: text, chains: [text] }),
      ];
      await store.add(records, { recordedAt });
      await store.record([recognised(`f${text}`, 'national', '2017-08-23', { batch: text })], { recordedAt });
      expect((await store.find({ name: text })).map(({ id }) => id)).toEqual([text, `f${text}`]);
      const { groups } = await store.countTiers({
        scheme: 'green-manufacturing',
        asOf: '2020-01-01',
        by: ['zone', 'chain', 'batch', 'enterprise'],
        where: { zone: text, chain: text, batch: text, enterprise: text },
      });
      expect(groups.map(({ key }) => key)).toEqual([
        { zone: text, chain: text, batch: text, enterprise: text },
      ]);
    },
  );
});

describe('hash partitions', () => {
  it('count as one table does', async () => {
    const store = await emptyStore(port);
    const units = Array.from({ length: 40 }, (_, at) =>
      park(`p${at}`, { division: at % 2 ? '120115' : '120116' }),
    );
    await store.add(units, { recordedAt });
    await store.record(
      units.map(({ id }, at) => recognised(id, at % 3 ? 'national' : 'local', '2017-08-23')),
      { recordedAt },
    );
    const query = { scheme: 'green-manufacturing', asOf: '2020-01-01', by: ['division'] } as const;
    const expected = await store.countTiers(query);
    await pool.query('ALTER TABLE green_registry.tenures RENAME TO whole');
    await pool.query(
      'CREATE TABLE green_registry.tenures (LIKE green_registry.whole INCLUDING ALL) PARTITION BY HASH (owner)',
    );
    for (const part of [0, 1, 2])
      await pool.query(
        `CREATE TABLE green_registry.part${part} PARTITION OF green_registry.tenures FOR VALUES WITH (MODULUS 3, REMAINDER ${part})`,
      );
    await pool.query('INSERT INTO green_registry.tenures SELECT * FROM green_registry.whole');
    expect(await store.countTiers(query)).toEqual(expected);
    await pool.query('DROP TABLE green_registry.tenures');
    await pool.query('ALTER TABLE green_registry.whole RENAME TO tenures');
  });
});
