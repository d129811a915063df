import type { Port } from './Port.js';
import { type Queries, sessionOf } from './sessionOf.js';

/** What a port needs of a pool of `pg`. */
export type ServerPool = Queries & {
  connect(): Promise<
    Queries & {
      release(destroy?: boolean): void;
      on(event: 'error', see: () => void): unknown;
      off(event: 'error', see: () => void): unknown;
    }
  >;
};

/**
 * A port to a server by a pool of `pg`. Its connections, passwords and certificates are the caller's.
 *
 * @example
 * import pg from 'pg'
 * const port: Port = portOfPool(new pg.Pool({ host: 'db.example.cn', database: 'register' }))
 * typeof port.transaction //=> 'function'
 */
export function portOfPool(pool: ServerPool): Port {
  return {
    ...sessionOf(pool),
    async transaction(work) {
      const client = await pool.connect();
      // A connection that breaks is told by the statement that meets it; unheard, the event would end the process.
      const noted = () => {};
      client.on('error', noted);
      let isBroken = false;
      try {
        await client.query('BEGIN');
        const result = await work(sessionOf(client));
        await client.query('COMMIT');
        return result;
      } catch (error) {
        // Where even this fails the connection is broken, as the first error says.
        isBroken = await client.query('ROLLBACK').then(
          () => false,
          () => true,
        );
        throw error;
      } finally {
        client.off('error', noted);
        client.release(isBroken);
      }
    },
  };
}
