import { lockFolder, migrate, openStore, portOfPglite, type Store } from '../../stores/postgres/index.js';
import { RegistryError } from '../../words/index.js';

/** A register that is kept in a folder. */
export type Register = { store: Store; close(): Promise<void> };

/**
 * Opens the register of a folder, for this process alone; where there is none it is made.
 *
 * @throws RegistryError `peer-missing`, `folder-in-use`, `store-version`
 */
export async function openRegister(folder: string): Promise<Register> {
  const peer = '@electric-sql/pglite';
  const { PGlite } = await import('@electric-sql/pglite').catch(() => {
    throw new RegistryError('peer-missing', { peer, reads: 'register' });
  });
  const release = await lockFolder(folder);
  try {
    const database = await PGlite.create(folder);
    const port = portOfPglite(database);
    await migrate(port);
    const close = async () => {
      await database.close();
      await release();
    };
    return { store: await openStore(port), close };
  } catch (error) {
    await release();
    throw error;
  }
}
