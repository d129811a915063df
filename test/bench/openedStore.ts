import { PGlite } from '@electric-sql/pglite';
import type { RegistryEvent, RegistryRecord } from 'green-manufacturing-registry';
import {
  migrate,
  openStore,
  type Port,
  portOfPglite,
  portOfPool,
  type Store,
} from 'green-manufacturing-registry/postgres';
import pg from 'pg';
import { startServer } from '../stores/postgres/support/startServer.js';
import { now } from './madeUp.js';
import { recordsAndEvents } from './recordsAndEvents.js';

/** A store of a process of its own, to be closed before the process can end. */
export type OpenedStore = { store: Store; port: Port; close(): Promise<void> };

export type Engine = 'PGlite' | 'server';

export async function openedStore(engine: Engine): Promise<OpenedStore> {
  if (engine === 'PGlite') {
    const database = await PGlite.create();
    return opened(portOfPglite(database), () => database.close());
  }
  const server = await startServer();
  const pool = new pg.Pool({ connectionString: server.url });
  // A server that ends a connection says so to the pool as well.
  pool.on('error', () => {});
  return opened(portOfPool(pool), async () => {
    await pool.end();
    await server.stop();
  });
}

async function opened(port: Port, close: () => Promise<void>): Promise<OpenedStore> {
  await migrate(port);
  return { store: await openStore(port), port, close };
}

export type Made = { records: RegistryRecord[]; events: RegistryEvent[] };

/** Made-up records and events that a registry takes: no product has become national since 2022. */
export function madeForStores(titles: number): Made {
  const { records, events } = recordsAndEvents(titles);
  const products = new Set(records.flatMap(({ kind, id }) => (kind === 'product' ? id : [])));
  const isTaken = (event: RegistryEvent) =>
    event.type !== 'title' || event.tier !== 'national' || !products.has(event.unit);
  return { records, events: events.filter(isTaken) };
}

/** Anything that takes records and events, as `Registry` and a store do. */
type Taker = {
  add(records: RegistryRecord[], options: { recordedAt: string }): unknown;
  record(events: RegistryEvent[], options: { recordedAt: string }): unknown;
};

export async function load(taker: Taker, { records, events }: Made): Promise<void> {
  await taker.add(records, { recordedAt: now });
  await taker.record(events, { recordedAt: now });
}
