import { migrate, openFolder, openStore, type Store } from '../../stores/postgres/index.js';

/** A register that is kept in a folder. */
export type Register = { store: Store; close(): Promise<void> };

/**
 * Opens the register of a folder, for this process alone; where there is none it is made.
 *
 * @throws RegistryError `peer-missing`, `folder-in-use`, `store-version`
 */
export async function openRegister(folder: string): Promise<Register> {
  const { port, close } = await openFolder(folder);
  try {
    await migrate(port);
    return { store: await openStore(port), close };
  } catch (error) {
    await close();
    throw error;
  }
}
