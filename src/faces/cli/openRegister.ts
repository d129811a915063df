import { migrate, openFolder, openStore, type Store } from '../../stores/postgres/index.js';

/** A register that is kept in a folder. */
export type Register = { store: Store; close(): Promise<void> };

/**
 * Opens the register of a folder, for this process alone.
 *
 * @param options `make`: whether to make one where there is none; who reads makes none
 * @throws RegistryError `peer-missing`, `folder-in-use`, `folder-unfit`, `store-version`
 */
export async function openRegister(folder: string, { make }: { make: boolean }): Promise<Register> {
  const { port, close } = await openFolder(folder, { make });
  try {
    if (make) await migrate(port);
    return { store: await openStore(port), close };
  } catch (error) {
    await close();
    throw error;
  }
}
