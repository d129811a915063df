import type { Port } from './Port.js';
import { type Queries, sessionOf } from './sessionOf.js';

/** What a port needs of PGlite. */
export type PgliteDatabase = Queries & {
  transaction<T>(work: (transaction: Queries) => Promise<T>): Promise<T>;
};

/**
 * A port to PGlite, which is PostgreSQL in the process.
 *
 * @example
 * import { PGlite } from '@electric-sql/pglite'
 * const port: Port = portOfPglite(await PGlite.create())
 * await port.query('SELECT 1 AS one') //=> [{ one: 1 }]
 */
export function portOfPglite(database: PgliteDatabase): Port {
  return {
    ...sessionOf(database),
    transaction: (work) => database.transaction((transaction) => work(sessionOf(transaction))),
  };
}
