import { type Head, readHead } from './Head.js';
import type { Port, Session } from './Port.js';

/**
 * Writes in a transaction, under the lock of the head: one writer comes after the other, and each sees all that the one before
 * has written.
 */
export function writing<T>(port: Port, work: (session: Session, head: Head) => Promise<T>): Promise<T> {
  return port.transaction(async (session) => {
    await session.query('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
    return work(session, await readHead(session, { lock: true }));
  });
}
