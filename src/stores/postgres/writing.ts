import { type Head, readHead } from './Head.js';
import type { Port, Session } from './Port.js';
import { told } from './told.js';

/**
 * Writes in a transaction, under the lock of the head: one writer comes after the other, and each sees all that the one before
 * has written. Where the connection breaks before the transaction was to be committed, all is done anew; later nobody knows.
 *
 * @throws RegistryError `store-failed`
 */
export function writing<T>(port: Port, work: (session: Session, head: Head) => Promise<T>): Promise<T> {
  let isWritten = false;
  return told(
    () =>
      port.transaction(async (session) => {
        isWritten = false;
        await session.query('SET TRANSACTION ISOLATION LEVEL READ COMMITTED');
        const result = await work(session, await readHead(session, { lock: true }));
        isWritten = true;
        return result;
      }),
    () => !isWritten,
  );
}
