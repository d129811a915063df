import { PGlite } from '@electric-sql/pglite';
import * as fc from 'fast-check';
import { countTiers, Registry } from 'green-manufacturing-registry';
import { type Port, portOfPglite, portOfPool } from 'green-manufacturing-registry/postgres';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { enterprise, factory, park, recognised } from '../../support/records.js';
import { compareWithRegistry, textOf } from './support/compareWithRegistry.js';
import { emptyStore } from './support/emptyStore.js';
import { outcomeOf } from './support/outcomeOf.js';
import { startServer } from './support/startServer.js';
import { stories } from './support/stories.js';

const server = await startServer();
const pool = new pg.Pool({ connectionString: server.url, max: 10 });
// A server that stops ends idle connections; the next statement takes another one.
pool.on('error', () => {});
const port = portOfPool(pool);

afterAll(async () => {
  await pool.end();
  await server.stop();
});

const recordedAt = '2026-11-23';

/** What is dumped after a dump was restored. */
async function restoredIn(place: Port, text: string): Promise<string> {
  const store = await emptyStore(place);
  await store.restore([text]);
  return textOf(store);
}

describe('a store on a server', () => {
  it('takes, refuses, answers, counts and dumps as a registry in memory does', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (story) => {
        await compareWithRegistry(port, story);
      }),
      { numRuns: Number(process.env.STORE_RUNS ?? 15) },
    );
  }, 3_600_000);

  it('lets one writer in after the other: each batch of eight is written once', async () => {
    const store = await emptyStore(port);
    const writers = Array.from({ length: 8 }, (_, writer) => writer);
    const batches = Number(process.env.STORE_BATCHES ?? 160) / writers.length;
    await store.add(
      writers.map((writer) => park(`p${writer}`)),
      { recordedAt },
    );
    let duplicates = 0;
    const write = async (writer: number) => {
      for (let batch = 0; batch < batches; batch += 1) {
        // Every third batch brings what the next writer hands over too.
        const units = batch % 3 === 0 ? [writer, (writer + 1) % writers.length] : [writer];
        const events = units.map((unit) =>
          recognised(`p${unit}`, 'national', '2017-08-23', { project: `${batch}` }),
        );
        const result = await store.record(events, { recordedAt });
        duplicates += result.duplicates.length;
      }
    };
    await Promise.all(writers.map(write));
    const registry = await store.registry();
    const written = registry.events.map(
      (event) => event.type === 'title' && `${event.unit} ${event.project}`,
    );
    const wanted = writers.flatMap((unit) =>
      Array.from({ length: batches }, (_, batch) => `p${unit} ${batch}`),
    );
    expect(written.sort()).toEqual(wanted.sort());
    expect(duplicates).toBe(writers.length * Math.ceil(batches / 3));
    // In the order in which they were written a registry takes the same batches.
    const query = { scheme: 'green-manufacturing', asOf: '2020-01-01', count: 'title' } as const;
    expect(await store.countTiers(query)).toEqual(countTiers(registry, query));
    expect(JSON.stringify(registry)).toBe(await textOf(store));
  }, 3_600_000);

  it('says that the server is away, and goes on when it is back', async () => {
    const store = await emptyStore(port);
    await store.add([park('p1')], { recordedAt });
    const record = () => store.record([recognised('p1', 'national', '2017-08-23')], { recordedAt });
    await server.restart?.(async () => {
      expect(await outcomeOf(record)).toMatchObject({
        refused: 'store-failed',
        info: { reason: 'connection' },
      });
    });
    expect((await record()).recorded).toHaveLength(1);
    expect(await store.titlesOf('p1', { asOf: '2020-01-01' })).toHaveLength(1);
  });

  it('gives the same dump as a folder and as a registry in memory, wherever it was restored from', async () => {
    const registry = new Registry();
    registry.add([enterprise(), factory('f1'), park('p1')], { recordedAt });
    registry.record([recognised('p1', 'national', '2017-08-23'), recognised('f1', 'local', '2018')], {
      recordedAt,
    });
    const database = await PGlite.create();
    const places = {
      memory: async (text: string) => JSON.stringify(Registry.fromJSON(JSON.parse(text))),
      folder: (text: string) => restoredIn(portOfPglite(database), text),
      server: (text: string) => restoredIn(port, text),
    };
    let text = JSON.stringify(registry);
    const whole = text;
    // Every place after each of the others.
    for (const place of ['folder', 'server', 'memory', 'server', 'folder', 'memory'] as const) {
      text = await places[place](text);
      expect(text).toBe(whole);
    }
    await database.close();
  });
});
