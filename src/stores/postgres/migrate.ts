import { RegistryError } from '../../words/vocabulary/index.js';
import { migrations } from './migrations.js';
import type { Port, Session } from './Port.js';
import { numberIn } from './reading.js';
import { told } from './told.js';

/**
 * Makes the tables of a store, or brings them up to this version of the package. Safe to run again, and by several at once.
 * Everything lies in the schema `green_registry`.
 *
 * @throws RegistryError `store-version` where a newer package made the tables; `store-failed`
 * @example
 * import { PGlite } from '@electric-sql/pglite'
 * const port = portOfPglite(await PGlite.create())
 * await migrate(port) //=> { from: 0, to: 1 }
 */
export function migrate(port: Port): Promise<{ from: number; to: number }> {
  const to = migrations.length;
  return told(() =>
    port.transaction(async (session) => {
      // Whoever comes second waits here, and then finds everything made.
      await session.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))::text', ['green_registry']);
      await session.query('CREATE SCHEMA IF NOT EXISTS green_registry');
      await session.query(
        'CREATE TABLE IF NOT EXISTS green_registry.migrations (version integer PRIMARY KEY, made timestamptz DEFAULT now())',
      );
      const from = await versionIn(session);
      if (from > to) throw new RegistryError('store-version', { found: from, expected: to });
      for (const [at, statements] of migrations.slice(from).entries()) {
        for (const statement of statements) await session.query(statement);
        await session.query('INSERT INTO green_registry.migrations (version) VALUES ($1)', [from + at + 1]);
      }
      return { from, to };
    }),
  );
}

/**
 * Refuses tables of another version, or none.
 *
 * @throws RegistryError `store-version`
 */
export async function checkVersion(session: Session): Promise<void> {
  const [row] = await session.query("SELECT to_regclass('green_registry.migrations')::text AS name");
  const found = row?.name ? await versionIn(session) : 0;
  if (found !== migrations.length)
    throw new RegistryError('store-version', { found, expected: migrations.length });
}

async function versionIn(session: Session): Promise<number> {
  const [row = {}] = await session.query(
    'SELECT coalesce(max(version), 0) AS version FROM green_registry.migrations',
  );
  return numberIn(row, 'version');
}
